import { guidPattern } from '../../contract/text/guid.ts';
import { apiPathOf } from '../contract/routes.ts';

/** What a text is, besides a text: the forms in which the pages print ids, times and addresses. */
export type Form = 'GUID' | 'task id' | 'time' | 'address' | 'text';

const forms = {
  GUID: new RegExp(`^${guidPattern}$`, 'i'),
  'task id': new RegExp(`^[a-z]+[-_]${guidPattern}$`, 'i'),
  time: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]00:00)$/,
} as const;

/**
 * The form of a text.
 * @example
 * formOf('2012-01-01T14:04:05Z'); // 'time'
 */
export function formOf(text: string): Form {
  for (const [form, pattern] of Object.entries(forms)) if (pattern.test(text)) return form as Form;
  return /^https?:\/\//i.test(text) && apiPathOf(text) !== undefined ? 'address' : 'text';
}

/** The JSON type of a value. */
export function typeOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

/**
 * Whether two values say the same: letter case of ids and fractions of times make no difference.
 * @example
 * isSame('2012-12-31T11:00:00Z', '2012-12-31T11:00:00.000Z'); // true
 */
export function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a === 'string' && typeof b === 'string') {
    if (forms.time.test(a)) return forms.time.test(b) && Date.parse(a) === Date.parse(b);
    const isId = () => forms.GUID.test(a) || forms['task id'].test(a);
    return a.length === b.length && a.toLowerCase() === b.toLowerCase() && isId();
  }
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys({ ...a, ...b });
  return keys.every((key) => isSame(a[key as keyof typeof a], b[key as keyof typeof b]));
}
