import { BodyError } from './body.ts';
import { isExcessiveForm, maxFields } from './bounds.ts';

/**
 * Reads a form as it is sent in a body.
 * @throws BodyError when a name is there more than once, or there are too many
 * @example
 * readForm(new TextEncoder().encode('tql=Name+%7E+%27a%27')); // { tql: "Name ~ 'a'" }
 */
export function readForm(bytes: Uint8Array): Record<string, string> {
  const form: Record<string, string> = Object.create(null);
  const text = new TextDecoder().decode(bytes);
  if (isExcessiveForm(text)) throw new BodyError(`it has more than ${maxFields} fields`);
  for (const [name, value] of new URLSearchParams(text)) {
    if (name in form) throw new BodyError(`${name} is given more than once`);
    form[name] = value;
  }
  return { ...form };
}

/** Writes a form; what is undefined is left out. */
export function writeForm(fields: Readonly<Record<string, unknown>>): string {
  const form = new URLSearchParams();
  for (const [name, value] of Object.entries(fields)) {
    if (value !== undefined) form.append(name, String(value));
  }
  return form.toString();
}
