import { fullFormats } from 'ajv-formats/dist/formats.js';
import {
  type Check,
  type Compiler,
  checkAt,
  fail,
  inOrder,
  isObject,
  type Keyword,
  type Schema,
  unsupported,
} from './check.ts';
import type { SchemaError } from './schema-error.ts';

function limit(keyword: string, sign: '<=' | '>='): Keyword {
  return (said: number) => (value, errors) =>
    typeof value !== 'number' ||
    (sign === '<=' ? value <= said : value >= said) ||
    fail(errors, keyword, `must be ${sign} ${said}`, { comparison: sign, limit: said });
}

/** A limit of how many there are of something; values that have none of it are not asked. */
function count(keyword: string, what: string, sizeOf: (value: unknown) => number | undefined): Keyword {
  const isLeast = keyword.startsWith('min');
  return (said: number) => (value, errors) => {
    const size = sizeOf(value);
    if (size === undefined || (isLeast ? size >= said : size <= said)) return true;
    const message = `must NOT have ${isLeast ? 'fewer' : 'more'} than ${said} ${what}`;
    return fail(errors, keyword, message, { limit: said });
  };
}

/** A character that takes two UTF-16 units counts once. */
function lengthOf(value: unknown): number | undefined {
  if (typeof value !== 'string') return undefined;
  let length = 0;
  for (const _ of value) length++;
  return length;
}
const itemsIn = (value: unknown) => (Array.isArray(value) ? value.length : undefined);
const propertiesIn = (value: unknown) => (isObject(value) ? Object.keys(value).length : undefined);

function pattern(said: string): Check {
  const expression = new RegExp(said, 'u');
  return (value, errors) =>
    typeof value !== 'string' ||
    expression.test(value) ||
    fail(errors, 'pattern', `must match pattern "${said}"`, { pattern: said });
}

/** A format as ajv-formats describes it. */
type Format =
  | RegExp
  | true
  | ((value: never) => boolean)
  | { readonly type?: string; readonly validate: RegExp | ((value: never) => boolean) };

function format(said: string): Check {
  const known = (fullFormats as Readonly<Record<string, Format>>)[said] ?? unsupported('format', said);
  const { type = 'string', validate } =
    typeof known === 'object' && 'validate' in known ? known : { validate: known };
  if (validate === true) return () => true;
  const fits = validate instanceof RegExp ? (value: string) => validate.test(value) : validate;
  return (value, errors) =>
    typeof value !== type ||
    fits(value as never) ||
    fail(errors, 'format', `must match format "${said}"`, { format: said });
}

function constant(said: unknown): Check {
  if (typeof said === 'object' && said !== null) return unsupported('constant', said);
  return (value, errors) =>
    value === said || fail(errors, 'const', 'must be equal to constant', { allowedValue: said });
}

function enumeration(said: readonly unknown[]): Check {
  if (said.some((it) => typeof it === 'object' && it !== null)) return unsupported('enum', said);
  const allowed = new Set(said);
  return (value, errors) =>
    allowed.has(value) ||
    fail(errors, 'enum', 'must be equal to one of the allowed values', { allowedValues: said });
}

function anyOf(said: readonly Schema[], _: Schema, { compile, findsAll }: Compiler): Check {
  const checks = said.map(compile);
  return (value, errors) => {
    const before = errors.length;
    for (const check of checks) {
      if (!check(value, errors)) continue;
      errors.length = before;
      return true;
    }
    if (findsAll) return nearest(errors, before);
    return fail(errors, 'anyOf', 'must match a schema in anyOf', {});
  };
}

/** No more choices are asked when a second one fits. */
function oneOf(said: readonly Schema[], _: Schema, { compile, findsAll }: Compiler): Check {
  const checks = said.map(compile);
  return (value, errors) => {
    const before = errors.length;
    const passing: number[] = [];
    for (let index = 0; index < checks.length && passing.length < 2; index++)
      if (checks[index]?.(value, errors)) passing.push(index);
    if (passing.length === 1) {
      errors.length = before;
      return true;
    }
    if (findsAll && passing.length === 0) return nearest(errors, before);
    const passingSchemas = passing.length > 0 ? passing : null;
    return fail(errors, 'oneOf', 'must match exactly one schema in oneOf', { passingSchemas });
  };
}

function not(said: Schema, _: Schema, { compile }: Compiler): Check {
  const check = compile(said);
  return (value, errors) => !check(value, []) || fail(errors, 'not', 'must NOT be valid', {});
}

/** Of all errors of all choices those that say most: where none of them is of the type of the value, which types they are. */
function nearest(errors: SchemaError[], before: number): false {
  const found = errors.splice(before);
  const isOfType = ({ keyword, instancePath }: SchemaError) => keyword === 'type' && instancePath === '';
  const others = found.filter((error) => !isOfType(error));
  if (others.length > 0) errors.push(...others);
  else {
    const types = [...new Set(found.flatMap(({ params }) => params.type))];
    fail(errors, 'type', `must be ${types.join(',')}`, { type: types });
  }
  return false;
}

function allOf(said: readonly Schema[], _: Schema, { compile, findsAll }: Compiler): Check {
  return inOrder(said.map(compile), findsAll);
}

function items(said: Schema, _: Schema, { compile, coercion, findsAll }: Compiler): Check {
  const check = compile(said);
  const coerce = coercion(said);
  return (value, errors) => {
    if (!Array.isArray(value)) return true;
    let fits = true;
    for (let index = 0; index < value.length && (fits || findsAll); index++) {
      if (coerce) change(value, index, coerce(value[index]));
      fits = checkAt(String(index), check, value[index], errors) && fits;
    }
    return fits;
  };
}

function required(said: readonly string[], { properties = {} }: Schema, { findsAll }: Compiler): Check {
  const known = Object.keys(properties as object);
  return (value, errors) => {
    if (!isObject(value)) return true;
    let fits = true;
    for (const name of said) {
      if (value[name] !== undefined) continue;
      fits = fail(
        errors,
        'required',
        `must have required property '${name}'`,
        { missingProperty: name },
        known,
      );
      if (!findsAll) return false;
    }
    return fits;
  };
}

function additionalProperties(
  said: boolean | Schema,
  { properties = {} }: Schema,
  { compile, coercion, findsAll }: Compiler,
): Check {
  if (said === true) return () => true;
  const named = new Set(Object.keys(properties as object));
  const check = said && compile(said);
  const coerce = said && coercion(said);
  return (value, errors) => {
    if (!isObject(value)) return true;
    let fits = true;
    for (const name of Object.keys(value)) {
      if (named.has(name)) continue;
      if (check && coerce) change(value, name, coerce(value[name]));
      const isFit = check
        ? checkAt(name, check, value[name], errors)
        : fail(
            errors,
            'additionalProperties',
            'must NOT have additional properties',
            { additionalProperty: name },
            [...named],
          );
      fits = isFit && fits;
      if (!fits && !findsAll) return false;
    }
    return fits;
  };
}

/** Puts what a text stands for in its place. */
function change(holder: object, name: string | number, value: unknown): void {
  (holder as Record<string | number, unknown>)[name] = value;
}

function properties(
  said: Readonly<Record<string, Schema>>,
  _: Schema,
  { compile, coercion, findsAll }: Compiler,
): Check {
  const checks = Object.entries(said).map(([name, schema]) => ({
    name,
    check: compile(schema),
    coerce: coercion(schema),
  }));
  return (value, errors) => {
    if (!isObject(value)) return true;
    let fits = true;
    for (const { name, check, coerce } of checks) {
      if (value[name] === undefined) continue;
      if (coerce) change(value, name, coerce(value[name]));
      if (checkAt(name, check, value[name], errors)) continue;
      if (!findsAll) return false;
      fits = false;
    }
    return fits;
  };
}

/** Of the choices of a union, the one that the value's tag names is asked; only an object has a tag. */
export function tagged(tag: string, choices: ReadonlyMap<string, Check>): Check {
  return (value, errors) => {
    if (!isObject(value)) return fail(errors, 'type', 'must be object', { type: 'object' });
    const tagValue = value[tag];
    const params = { tag, tagValue };
    if (typeof tagValue !== 'string')
      return fail(errors, 'discriminator', `tag "${tag}" must be string`, { error: 'tag', ...params });
    const choice = choices.get(tagValue);
    if (choice) return choice(value, errors);
    return fail(errors, 'discriminator', `value of tag "${tag}" must be in oneOf`, {
      error: 'mapping',
      ...params,
    });
  };
}

/** What is asked of values of any type, in the order of ajv, so that what is found first is the same. */
export const ofAny: Readonly<Record<string, Keyword>> = {
  const: constant,
  enum: enumeration,
  not,
  anyOf,
  oneOf,
  allOf,
};

/** What is asked of values of one type. */
export const ofType: Readonly<Record<string, Readonly<Record<string, Keyword>>>> = {
  number: { maximum: limit('maximum', '<='), minimum: limit('minimum', '>=') },
  string: {
    maxLength: count('maxLength', 'characters', lengthOf),
    minLength: count('minLength', 'characters', lengthOf),
    pattern,
    format,
  },
  array: {
    maxItems: count('maxItems', 'items', itemsIn),
    minItems: count('minItems', 'items', itemsIn),
    items,
  },
  object: {
    maxProperties: count('maxProperties', 'properties', propertiesIn),
    minProperties: count('minProperties', 'properties', propertiesIn),
    required,
    additionalProperties,
    properties,
  },
};
