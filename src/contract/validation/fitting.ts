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
    const schema = at(document, reference) as Schema | undefined;
    const check = schema && compile(schema);
    checks.set(reference, check);
    return check;
  }

  return (reference, value) => {
    try {
      return checkAt(reference)?.(value, []);
    } catch (error) {
      // It may be anywhere below, where no value has come before.
      if (!(error instanceof UnsupportedSchema)) throw error;
      checks.set(reference, undefined);
      return undefined;
    }
  };
}
