import { BodyError } from './body.ts';

/**
 * Reads a form as it is sent in a body.
 * @throws BodyError when a name is there more than once
 * @example
 * readForm(new TextEncoder().encode('tql=Name+%7E+%27a%27')); // { tql: "Name ~ 'a'" }
 */
export function readForm(bytes: Uint8Array): Record<string, string> {
  const form: Record<string, string> = Object.create(null);
  for (const [name, value] of new URLSearchParams(new TextDecoder().decode(bytes))) {
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
