import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Document } from '../../../src/codegen/reading/openapi.ts';
import { patchesOf, schemasOf } from '../../../src/codegen/writers/validators.ts';
import { at, document } from '../../../src/contract/document.ts';
import type { Validate } from '../../../src/contract/validation/schema-error.ts';
import * as service from '../../../src/contract/validators.gen.ts';
import { document as control } from '../../../src/control/http/document.ts';
import * as controlled from '../../../src/control/http/validators.gen.ts';
import { type Context, invalidated, type Schema, valuesOf } from '../../arbitraries/schema.ts';

type ByName = Readonly<Record<string, Validate>>;

/** As ajv reads a document: what refers to a part says whose, and a discriminator has no mapping. */
function readable<S>(schema: S): S {
  return JSON.parse(JSON.stringify(schema), (key, value) => {
    if (key === '$ref' && typeof value === 'string') return value.replace(/^#/, 'document#');
    if (key === 'discriminator') return { propertyName: value.propertyName };
    // Otherwise ajv asks nothing at all of a value that is not an object.
    return value?.discriminator ? { type: 'object', ...value } : value;
  });
}

/** The same where an object may only have the properties that its schema names, unless the schema allows others. */
function closed<S>(schema: S): S {
  return JSON.parse(JSON.stringify(schema), (_, value) =>
    value?.properties ? { additionalProperties: false, ...value } : value,
  );
}

/** What ajv and the validator of the fake each make of a value: whether it fits, why not, and what has become of it. */
function verdicts(of: object, coerceTypes: boolean) {
  const ajv = new Ajv2020({
    strict: false,
    discriminator: true,
    coerceTypes,
    validateSchema: false,
    // Below a union, a schema that ajv writes in the place of its reference reports more errors than the schema alone.
    inlineRefs: false,
  });
  addFormats.default(ajv);
  ajv.addSchema({ $id: 'document', ...readable({ components: (of as Document).components }) });
  return (schema: object, ours: Validate) => {
    const theirs = ajv.compile(readable(schema));
    return (value: unknown) => {
      const copies = [structuredClone(value), structuredClone(value)];
      const fits = theirs(copies[0]);
      const errors = (theirs.errors ?? []).map(({ instancePath, keyword, message, params }) => ({
        instancePath,
        keyword,
        message,
        params,
      }));
      return {
        theirs: { fits, errors, value: copies[0] },
        ours: {
          fits: ours(copies[1]),
          errors: ours.errors.map(({ known: _, ...it }) => it),
          value: copies[1],
        },
      };
    };
  };
}

const coerces = (kind: string) => kind === 'queries' || kind === 'texts';

const cases = [
  { of: document as unknown as Document, made: service },
  { of: control as unknown as Document, made: controlled },
].flatMap(({ of, made }) => {
  const exact = verdicts(of, false);
  const strict = verdicts(closed(of), false);
  const patches = patchesOf(of);
  const coerced = verdicts(of, true);
  const context: Context = { resolve: (reference) => at(of, reference) as Schema, ids: () => fc.uuid() };
  return Object.entries(schemasOf(of)).flatMap(([kind, schemas]) =>
    Object.entries<Schema>(schemas).map(([name, schema]) => {
      const ours = (made[kind as keyof typeof made] as ByName)[name] as Validate;
      const isClosed = kind === 'bodies' && patches.includes(name);
      const verdict = isClosed ? strict(closed(schema), ours) : exact(schema, ours);
      const compare = coerces(kind) ? coerced(schema, ours) : verdict;
      const values = valuesOf(schema, context);
      const some = fc.oneof(
        values,
        invalidated(values),
        invalidated(invalidated(values)),
        fc.jsonValue({ maxDepth: 2 }),
      );
      return { kind, name, compare, values: coerces(kind) ? some.map(asTexts) : some };
    }),
  );
});

/** As a query string has it. */
function asTexts(value: unknown): object {
  return Object.fromEntries(
    Object.entries(value ?? {}).map(([name, it]) => [name, typeof it === 'string' ? it : JSON.stringify(it)]),
  );
}

describe.each(cases)('the validator of $kind: $name', ({ compare, values }) => {
  test('says what ajv says, of what fits, of what nearly fits, and of anything', () => {
    fc.assert(
      fc.property(values, (value) => {
        const { theirs, ours } = compare(value);
        expect(ours).toEqual(theirs);
      }),
      { numRuns: 60 },
    );
  });
});
