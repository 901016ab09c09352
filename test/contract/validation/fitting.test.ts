import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { at, document, escapePointer, operations } from '../../../src/contract/document.ts';
import { createFitting } from '../../../src/contract/validation/fitting.ts';
import { type Context, invalidated, type Schema, valuesOf } from '../../arbitraries/schema.ts';

interface Body {
  readonly schema: Schema;
  readonly examples?: Readonly<Record<string, { readonly value?: unknown }>>;
}

/** As ajv reads a document: what refers to a part says whose, and a discriminator has no mapping. */
const readable = <S>(schema: S): S =>
  JSON.parse(JSON.stringify(schema), (key, value) => {
    if (key === '$ref' && typeof value === 'string') return value.replace(/^#/, 'document#');
    if (key === 'discriminator') return { propertyName: value.propertyName };
    // Otherwise ajv asks nothing at all of a value that is not an object.
    return value?.discriminator ? { type: 'object', ...value } : value;
  });

const ajv = new Ajv2020({ strict: false, discriminator: true, validateSchema: false });
addFormats.default(ajv);
ajv.addSchema({ $id: 'document', components: { schemas: readable(document.components.schemas) } });

const fitting = createFitting(document);

/** A body that a response may have, and what the document prints of such. */
interface Declared {
  readonly name: string;
  readonly reference: string;
  readonly schema: Schema;
  readonly printed: readonly unknown[];
}

function* declared(): Generator<Declared> {
  for (const { operationId, pointer, operation } of operations()) {
    for (const [status, response] of Object.entries(operation.responses)) {
      const { $ref: reference = `${pointer}/responses/${status}` } = response as { $ref?: string };
      const { content = {} } = at(document, reference) as { content?: Readonly<Record<string, Body>> };
      for (const [type, { schema, examples = {} }] of Object.entries(content)) {
        const name = `${operationId}, ${status}, ${type}`;
        const printed = Object.values(examples).flatMap(({ value }) => (value === undefined ? [] : [value]));
        yield { name, reference: `${reference}/content/${escapePointer(type)}/schema`, schema, printed };
      }
    }
  }
}

/** The bodies of all responses, those of one schema together. */
const bodies = [...declared()].reduce((all, body) => {
  const key = JSON.stringify(body.schema);
  const known = all.get(key) ?? { ...body, printed: [] };
  return all.set(key, { ...known, printed: [...known.printed, ...body.printed] });
}, new Map<string, Declared>());

/** Values of a schema; of one that is within itself, what is deeper may be anything. */
function generated(schema: Schema): fc.Arbitrary<unknown> {
  const followed = new Set<string>();
  const resolve = (reference: string): Schema => {
    if (followed.has(reference)) return {};
    followed.add(reference);
    return at(document, reference) as Schema;
  };
  const context: Context = { resolve, ids: () => fc.uuid() };
  return valuesOf(schema, context);
}

describe.each([...bodies.values()])('a body of $name', ({ reference, schema, printed }) => {
  const theirs = ajv.compile(readable(schema));
  const values = fc.oneof(generated(schema), ...(printed.length > 0 ? [fc.constantFrom(...printed)] : []));
  const some = fc.oneof(values, invalidated(values), invalidated(invalidated(values)), fc.jsonValue());

  test('fits when ajv says so, and only then', () => {
    fc.assert(
      fc.property(some, (value) => {
        expect(fitting(reference, value)).toBe(theirs(value));
      }),
      { numRuns: 60 },
    );
  });

  test('fits as it is printed', () => {
    for (const value of printed) expect(fitting(reference, value)).toBe(true);
  });
});
