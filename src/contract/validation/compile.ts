import { type Check, type Compiler, inOrder, type Keyword, type Schema, unsupported } from './check.ts';
import { ofAny, ofType, tagged } from './keywords.ts';
import { checkType, coercionTo } from './types.ts';

type Keywords = Readonly<Record<string, Keyword>>;

/** What says nothing about values, and what is compiled with another keyword. */
const silent = /^(description|default|examples?|title|deprecated|readOnly|writeOnly|x-.*|type|\$ref)$/;
const known = new Set([
  'discriminator',
  ...[ofAny, ...Object.values(ofType)].flatMap((it) => Object.keys(it)),
]);

/** What compiled schemas do. */
export interface CompilerOptions {
  readonly coerces?: boolean;
  readonly findsAll?: boolean;
  /** Whether an object may only have the properties that its schema names, unless the schema allows others. */
  readonly isClosed?: boolean;
}

/**
 * Compiles schemas to functions.
 * @param componentOf the schema that `#/components/schemas/<name>` refers to; it is asked once for each name
 * @param options whether a text may stand for a number or a boolean, and whether all errors are found or the first
 */
export function createCompiler(
  componentOf: (name: string) => Schema | null,
  { coerces = false, findsAll = false, isClosed = false }: CompilerOptions = {},
): Compiler {
  const schemas = new Map<string, Schema>();
  const checks = new Map<string, Check>();

  function resolve(schema: Schema): Schema {
    const { $ref: reference } = schema as { $ref?: string };
    if (reference === undefined) return schema;
    const [, name] = /^#\/components\/schemas\/(\w+)$/.exec(reference) ?? [];
    const found = schemas.get(reference) ?? componentOf(name ?? '') ?? unsupported('reference', reference);
    schemas.set(reference, found);
    return resolve(found);
  }

  /**
   * What a reference leads to is compiled when a value first comes there: a schema may refer to itself, and from most of
   * them one can get to nearly all.
   */
  function refer(reference: string): Check {
    const known = checks.get(reference);
    if (known) return known;
    let own: Check | undefined;
    const check: Check = (value, errors) => {
      own ??= compile(resolve({ $ref: reference }));
      return own(value, errors);
    };
    checks.set(reference, check);
    return check;
  }

  function compile(given: Schema): Check {
    const schema = isClosed && given.properties ? { additionalProperties: false, ...given } : given;
    const { type, $ref: reference, oneOf } = schema as { type?: string; $ref?: string; oneOf?: Schema[] };
    const strange = Object.keys(schema).find((name) => !known.has(name) && !silent.test(name));
    if (strange !== undefined) unsupported('keyword', strange);
    // With a tag, a union is asked together with the keywords of objects.
    const isTagged = oneOf !== undefined && schema.discriminator !== undefined;
    const made = (keywords: Keywords) =>
      Object.entries(keywords).flatMap(([name, keyword]) =>
        name in schema && !(isTagged && name === 'oneOf')
          ? keyword(schema[name] as never, schema, compiler)
          : [],
      );
    const types = type === undefined ? [] : [checkType(type)];
    const any = [...(reference === undefined ? [] : [refer(reference)]), ...made(ofAny)];
    const typed = [...Object.values(ofType).flatMap(made), ...(isTagged ? [union(schema, oneOf)] : [])];
    // In the order of ajv: a type with keywords of its own is asked together with these.
    const isAskedWithOwn =
      !coerces && made(ofType[type === 'integer' ? 'number' : (type ?? '')] ?? {}).length > 0;
    return inOrder(isAskedWithOwn ? [...any, ...types, ...typed] : [...types, ...any, ...typed], findsAll);
  }

  function union({ discriminator }: Schema, choices: readonly Schema[]): Check {
    const { propertyName } = discriminator as { propertyName: string };
    const byTag = choices.flatMap((choice) => {
      const { properties = {} } = resolve(choice) as { properties?: Readonly<Record<string, Schema>> };
      const tags = properties[propertyName] ?? unsupported('discriminator', propertyName);
      const { const: only, enum: several = [only] } = tags as { const?: string; enum?: string[] };
      const check = compile(choice);
      return several.map((tag) => [tag ?? unsupported('discriminator', propertyName), check] as const);
    });
    return tagged(propertyName, new Map(byTag));
  }

  const compiler: Compiler = {
    findsAll,
    compile,
    coercion(schema) {
      const { type } = resolve(schema) as { type?: string };
      return coerces && type !== undefined ? coercionTo(type) : undefined;
    },
  };
  return compiler;
}
