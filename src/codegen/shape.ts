import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import { unescapePointer } from '../contract/text/json-pointer.ts';
import { ended, suggest } from '../contract/text/nearest.ts';

export const text = { type: 'string', minLength: 1 };
export const texts = { type: 'array', items: text };
/** An object with keys of any name. */
export const body = { type: 'object', minProperties: 1 };
export const textsByName = { type: 'object', minProperties: 1, additionalProperties: text };

/** An object with no other keys than these. */
export const shape = (properties: object, required: readonly string[] = []) => ({
  type: 'object',
  minProperties: 1,
  required,
  properties,
  additionalProperties: false,
});

/**
 * Holds what somebody has written against a shape.
 * @param where names the place in the message, such as `x-verify of Script`
 * @throws Error that names the first key or value that is wrong, and what may stand there
 */
export type ShapeCheck<P extends string> = (place: P, where: string, written: unknown) => void;

/** Makes a check of what stands at each of some places. */
export function createShapeCheck<P extends string>(shapes: Readonly<Record<P, object>>): ShapeCheck<P> {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  return (place, where, written) => {
    const validate = ajv.compile(shapes[place]);
    if (validate(written)) return;
    const errors = validate.errors ?? [];
    // A key that is missing may be there with another spelling.
    const error = errors.find(({ keyword }) => keyword === 'additionalProperties') ?? errors[0];
    const problem = error ? wordError(shapes[place], error) : 'it has another shape';
    throw new Error(`Failed to read ${where}: ${ended(problem)}`);
  };
}

/**
 * Looks whether something that is named is there.
 * @param where names the place in the message
 * @throws Error that says what may have been meant
 */
export function demandKnown(where: string, kind: string, name: string, known: readonly string[]): void {
  if (known.includes(name)) return;
  throw new Error(ended(`Failed to read ${where}: there is no ${kind} ${name}${suggest(name, known)}`));
}

function wordError(
  whole: object,
  { instancePath, message, params, keyword, schemaPath }: ErrorObject,
): string {
  const at = instancePath.split('/').slice(1).map(wordStep).join(' ') || 'it';
  if (keyword === 'additionalProperties') {
    const unknown = String(params.additionalProperty);
    const known = keysAt(whole, schemaPath);
    return `${at} has the unknown key ${unknown}${suggest(unknown, known) || `; known are ${known.join(', ')}`}`;
  }
  if (keyword === 'type') return `${at} must be ${[params.type].flat().join(' or ')}`;
  if (keyword === 'required') return `${at} lacks ${params.missingProperty}`;
  return `${at} ${message ?? 'is wrong'}`;
}

/** Of a list of which nobody has more than 99, a number is a place in it; other numbers are statuses. */
const wordStep = (step: string) =>
  /^\d{1,2}$/.test(step) ? `entry ${Number(step) + 1}` : unescapePointer(step);

/** The keys that a shape knows where an error was found. */
function keysAt(whole: object, schemaPath: string): string[] {
  const steps = schemaPath.replace(/^#\//, '').split('/').slice(0, -1);
  const node = steps.reduce<unknown>(
    (it, step) => (it as Record<string, unknown>)[unescapePointer(decodeURIComponent(step))],
    whole,
  );
  return Object.keys((node as { properties: object }).properties);
}
