import { type ApiDocument, at } from '../document.ts';
import { type Check, type Schema, UnsupportedSchema } from './check.ts';
import { createCompiler } from './compile.ts';

/** Whether a value fits the schema at a reference; undefined where that schema says what only ajv understands. */
export type Fitting = (reference: string, value: unknown) => boolean | undefined;

/**
 * Judges values by the schemas of a document with functions, each made when it is first needed. That takes a small part of the time
 * in which ajv writes and compiles code, so ajv is left for what does not fit: it says why.
 * @example
 * createFitting(document)('#/components/schemas/ErrorResponse', { Message: 'No.' }); // true
 */
export function createFitting(document: ApiDocument): Fitting {
  const { compile } = createCompiler((name) => (document.components.schemas?.[name] as Schema) ?? null);
  const checks = new Map<string, Check | undefined>();

  function checkAt(reference: string): Check | undefined {
    if (checks.has(reference)) return checks.get(reference);
    const check = compiled(at(document, reference) as Schema | undefined);
    checks.set(reference, check);
    return check;
  }

  function compiled(schema: Schema | undefined): Check | undefined {
    try {
      return schema && compile(schema);
    } catch (error) {
      if (error instanceof UnsupportedSchema) return undefined;
      throw error;
    }
  }

  return (reference, value) => checkAt(reference)?.(value, []);
}
