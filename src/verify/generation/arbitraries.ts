import type { Arbitrary } from 'fast-check';

/** The library that makes values. Only who generates requests loads it. */
export type FastCheck = typeof import('fast-check').default;

/** The parts of JSON Schema that the document uses. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly format?: string;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
}

/** What a schema does not say of its own values. */
export interface ValueContext {
  /** Follows a `$ref`. */
  resolve(reference: string): Schema;
  /** Identifiers for the property of this name, besides random ones. */
  ids(property: string): Arbitrary<string>;
}

/** Makes values from schemas. */
export interface Arbitraries {
  /**
   * Makes values that a schema allows: every kind of them, now and then.
   * @param property the name of the property that the schema is of
   */
  valuesOf(schema: Schema, context: ValueContext, property?: string): Arbitrary<unknown>;
  /** Values of which one part was replaced, left out or doubled: mostly not what the schema allows. */
  invalidated(values: Arbitrary<unknown>): Arbitrary<unknown>;
}

/**
 * Prepares the making of values.
 * @example
 * const { default: fc } = await import('fast-check');
 * createArbitraries(fc).valuesOf({ type: 'integer', minimum: 0 }, context);
 */
export function createArbitraries(fc: FastCheck): Arbitraries {
  function valuesOf(schema: Schema, context: ValueContext, property = ''): Arbitrary<unknown> {
    const inner = (each: Schema, name = property) => valuesOf(each, context, name);
    if (schema.$ref !== undefined) return inner(context.resolve(schema.$ref));
    if (schema.allOf)
      return inner(schema.allOf.map(followed(context)).reduce((one, other) => both(one, other, context)));
    if (schema.const !== undefined) return fc.constant(schema.const);
    if (schema.enum) return fc.constantFrom(...schema.enum);
    const { oneOf, anyOf, ...beside } = schema;
    const choices = oneOf ?? anyOf;
    if (choices) {
      const whole = (choice: Schema) =>
        beside.properties ? both(beside, followed(context)(choice), context) : choice;
      return fc.oneof(...choices.map((choice) => inner(whole(choice))));
    }
    if (Array.isArray(schema.type)) return fc.oneof(...schema.type.map((type) => inner({ ...schema, type })));
    switch (schema.type) {
      case 'null':
        return fc.constant(null);
      case 'boolean':
        return fc.boolean();
      case 'integer':
        return fc.integer(limits(schema));
      case 'number':
        return fc.double({ ...limits(schema), noNaN: true, noDefaultInfinity: true });
      case 'string':
        return texts(schema, context, property);
      case 'array':
        return fc.array(inner(schema.items ?? {}), { minLength: schema.minItems ?? 0, maxLength: 4 });
      case 'object':
        return objects(schema, inner);
      default:
        return fc.jsonValue({ maxDepth: 2 });
    }
  }

  // The unit 'binary' of fast-check is the same, and makes a table of all of them: a second of the processor, and 80 MB.
  const codePoint = fc
    .integer({ min: 0, max: 0x10ffff - 0x800 })
    .map((number) => String.fromCodePoint(number < 0xd800 ? number : number + 0x800));

  function texts(
    { format, pattern, minLength = 0, maxLength }: Schema,
    context: ValueContext,
    property: string,
  ): Arbitrary<string> {
    if (maxLength === 0) return fc.constant('');
    if (pattern !== undefined) return fc.stringMatching(new RegExp(pattern));
    if (format === 'uuid') return fc.oneof({ weight: 6, arbitrary: context.ids(property) }, fc.uuid());
    if (format === 'date-time')
      return fc
        .date({ noInvalidDate: true, min: new Date(0), max: new Date(4e12) })
        .map((it) => it.toISOString());
    if (format === 'uri') return fc.webUrl();
    const known = fc.constantFrom('New Name', 'Cycle 1', 'TST-123', 'x'.repeat(minLength + 1));
    return fc.oneof(
      known,
      fc.string({ minLength, maxLength: minLength + 12, unit: 'grapheme' }),
      fc.string({ minLength, unit: codePoint }),
    );
  }

  function objects(
    schema: Schema,
    inner: (each: Schema, name: string) => Arbitrary<unknown>,
  ): Arbitrary<object> {
    const { properties = {}, required = [], additionalProperties } = schema;
    const named = fc.record(
      Object.fromEntries(Object.entries(properties).map(([name, each]) => [name, inner(each, name)])),
      { requiredKeys: required as string[] },
    );
    if (!additionalProperties) return named;
    const others = inner(additionalProperties === true ? {} : additionalProperties, '');
    return fc
      .tuple(fc.dictionary(fc.string(), others, { maxKeys: 3 }), named)
      .map(([more, own]) => ({ ...more, ...own }));
  }

  function invalidated(values: Arbitrary<unknown>): Arbitrary<unknown> {
    return fc.tuple(values, fc.nat(), fc.jsonValue({ maxDepth: 2 })).map(([value, place, other]) => {
      const copy: unknown = structuredClone(value);
      const places = [...placesIn({ '': copy })];
      const [holder, key] = places[place % places.length] ?? [{}, ''];
      if (holder === undefined || key === '') return other;
      if (place % 3 === 0) delete holder[key];
      else holder[key] = place % 3 === 1 ? other : [holder[key]];
      return copy;
    });
  }

  return { valuesOf, invalidated };
}

const followed =
  (context: ValueContext) =>
  (schema: Schema): Schema =>
    schema.$ref === undefined ? schema : followed(context)(context.resolve(schema.$ref));

/** What two schemas allow together, as far as the document puts them together. */
function both(one: Schema, other: Schema, context: ValueContext): Schema {
  const types = [one, other].flatMap(({ type }) => (type === undefined ? [] : [[type].flat()]));
  const type = types.reduce((all, more) => all.filter((it) => more.includes(it)), types[0] ?? []);
  const properties = { ...one.properties };
  for (const [name, more] of Object.entries(other.properties ?? {})) {
    const known = properties[name];
    const follow = followed(context);
    properties[name] = known ? both(follow(known), follow(more), context) : more;
  }
  const required = [...new Set([...(one.required ?? []), ...(other.required ?? [])])];
  return { ...one, ...other, properties, required, ...(type.length > 0 ? { type } : {}) };
}

function limits({ minimum, maximum }: Schema) {
  return {
    ...(minimum === undefined ? {} : { min: minimum }),
    ...(maximum === undefined ? {} : { max: maximum }),
  };
}

function* placesIn(value: unknown): Generator<[Record<string, unknown>, string]> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    yield [value as Record<string, unknown>, key];
    yield* placesIn(inner);
  }
}
