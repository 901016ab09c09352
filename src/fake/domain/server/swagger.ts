/** A description of the API in a form that Swagger defines. */
export type Description = Readonly<Record<string, unknown>>;

const known = new Map<string, Description>();

/** Reads a description when it is first asked for; it is the same object from then on. */
export function readDescription(text: string): Description {
  const description = known.get(text) ?? (JSON.parse(text) as Description);
  known.set(text, description);
  return description;
}
