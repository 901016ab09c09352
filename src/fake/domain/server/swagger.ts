/** A description of the API in a form that Swagger defines. */
export type Description = Readonly<Record<string, unknown>>;

type Texts = typeof import('../../swagger.gen.ts');

/** Larger than all else that a start has to read, and hardly ever asked for. */
let texts: Texts | undefined;

/** Loads the descriptions, before the first of them is read. */
export async function loadDescriptions(): Promise<void> {
  texts ??= await import('../../swagger.gen.ts');
}

const known = new Map<keyof Texts, Description>();

/** Reads a description when it is first asked for; it is the same object from then on. */
export function readDescription(version: keyof Texts): Description {
  if (!texts) throw new Error('Failed to read a description of the API: none was loaded.');
  const description = known.get(version) ?? (JSON.parse(texts[version]) as Description);
  known.set(version, description);
  return description;
}
