import type { Arbitrary } from 'fast-check';
import type { Multipart } from '../../contract/body/body.ts';
import { kindOf } from '../../contract/body/media-type.ts';
import { fileNamed } from '../fixtures/test-file.ts';
import { createArbitraries, type FastCheck, type Schema, type ValueContext } from './arbitraries.ts';

/** The media types that an operation reads, and what it says of each. */
export type DeclaredBody = Readonly<Record<string, { readonly schema?: unknown }>>;

/**
 * Makes bodies as the first media type of an operation is written: most as the document allows, some with one thing wrong.
 * @param content the media types of the body; undefined where the operation reads none
 * @returns undefined bodies where there is nothing to say
 */
export function bodyArbitrary(
  fc: FastCheck,
  content: DeclaredBody | undefined,
  context: ValueContext,
): Arbitrary<unknown> {
  const [type, media] = Object.entries(content ?? {})[0] ?? [];
  const schema = media?.schema as Schema | undefined;
  if (type === undefined || !schema) return fc.constant(undefined);
  const { valuesOf, invalidated } = createArbitraries(fc);
  const someWrong = (allowed: Arbitrary<unknown>) =>
    fc.oneof({ weight: 2, arbitrary: allowed }, invalidated(allowed));
  switch (kindOf(type)) {
    case 'form':
      return someWrong(valuesOf(schema, context)).map(withoutNothing);
    case 'multipart':
      return multipartBodies(schema);
    case 'binary':
      return fc.uint8Array({ maxLength: 64 });
    default:
      return someWrong(valuesOf(schema, context));
  }

  function multipartBodies(declared: Schema): Arbitrary<Multipart> {
    const { properties = {}, required = [], additionalProperties } = resolved(declared);
    const names = Object.keys(properties);
    const isFile = (name: string) => resolved(properties[name] ?? {}).format === 'binary';
    const fields: Schema = {
      type: 'object',
      properties: Object.fromEntries(Object.entries(properties).filter(([name]) => !isFile(name))),
      required: required.filter((name) => !isFile(name)),
    };
    const isOpen = typeof additionalProperties === 'object' && names.length === 0;
    const parts = isOpen ? ['file', 'fileupload'] : names.filter(isFile);
    const files = fc
      .subarray(parts.map((part) => fileNamed(part, 'Made up')))
      // Now and then none, which is to be refused.
      .filter((chosen) => chosen.length > 0 || parts.length === 0);
    return fc.record({
      fields: someWrong(valuesOf(fields, context)).map(
        (it) => withoutNothing(it) as Readonly<Record<string, unknown>>,
      ),
      files: fc.oneof({ weight: 5, arbitrary: files }, fc.constant([])),
    });
  }

  function resolved(it: Schema): Schema {
    return it.$ref === undefined ? it : resolved(context.resolve(it.$ref));
  }
}

/** A form has no way to say null: what is null is not sent. What is no object has no names. */
function withoutNothing(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {};
  return Object.fromEntries(Object.entries(value).filter(([, it]) => it !== null && it !== undefined));
}
