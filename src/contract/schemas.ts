import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { type ApiDocument, at, escapePointer } from './document.ts';
import { hidden, isSecret } from './text/secrets.ts';
import { createFitting } from './validation/fitting.ts';
import { shown } from './validation/schema-error.ts';

/** One way in which a value does not fit its schema. */
export interface Misfit {
  /** A JSON pointer into the value; empty for the value itself. */
  readonly pointer: string;
  /** A property that is missing, one that the schema does not know, or a wrong value. */
  readonly kind: 'missing' | 'unknown' | 'value';
  readonly message: string;
  /** A reference to the part of the schema that is not kept. */
  readonly clause: string;
}

/** The schemas of a document, each compiled when it is first asked for. */
export interface SchemaChecker {
  /**
   * How a value does not fit the schema at a reference such as `#/components/schemas/Project`.
   */
  check(reference: string, value: unknown): Misfit[];
  /** Whether it fits. */
  fits(reference: string, value: unknown): boolean;
}

const root = 'document';

/**
 * Prepares the schemas of a document.
 * @param coerceTypes whether a text may stand for a number or a boolean, as in a query string
 * @example
 * createSchemas(document).check('#/components/schemas/ErrorResponse', {});
 * // [{ pointer: '/Message', kind: 'missing', message: 'is missing', clause: '#/components/schemas/ErrorResponse/required' }]
 */
export function createSchemas(document: ApiDocument, { coerceTypes = false } = {}): SchemaChecker {
  let ajv: Ajv2020 | undefined;
  // With texts that become values, what fits is what has been made of the value.
  const fitting = coerceTypes ? () => undefined : createFitting(document);
  const compiled = new Map<string, ValidateFunction>();
  let references: ReadonlyMap<object, string> | undefined;

  function compile(reference: string): ValidateFunction {
    const known = compiled.get(reference);
    if (known) return known;
    const { $ref: target } = (at(document, reference) ?? {}) as { $ref?: string };
    ajv ??= createAjv(readable(document), coerceTypes);
    const validate = target === undefined ? ajv.getSchema(root + encodeURI(reference)) : compile(target);
    if (!validate) throw new Error(`Failed to find a schema: the document has none at ${reference}.`);
    compiled.set(reference, validate);
    return validate;
  }

  function errorsOf(reference: string, value: unknown): readonly ErrorObject[] {
    const validate = compile(reference);
    return validate(value) ? [] : (validate.errors ?? []);
  }

  function check(reference: string, value: unknown): Misfit[] {
    if (fitting(reference, value) === true) return [];
    const errors = errorsOf(reference, value);
    const plain: ErrorObject[] = [];
    const unions: ErrorObject[] = [];
    // Backwards: the errors of the choices of a union stand right before its own.
    for (let index = errors.length - 1; index >= 0; index--) {
      const error = errors[index] as ErrorObject;
      if (isUnion(error)) index -= countInChoices(error);
      (isUnion(error) ? unions : plain).push(error);
    }
    const found = [...plain.reverse().map((error) => describe(error)), ...unions.reverse().flatMap(explain)];
    // A choice may say the same of a place as what it is a choice of.
    const said = new Set<string>();
    return found.filter(({ pointer, message }) => {
      const { size } = said;
      return said.add(JSON.stringify([pointer, message])).size > size;
    });
  }

  const choiceOf = (error: ErrorObject, index: number) => `${referenceOf(error)}/${error.keyword}/${index}`;

  /** How many errors there are of the choices of a union: no more are asked when a second one fits. */
  function countInChoices(error: ErrorObject): number {
    let [count, fitting] = [0, 0];
    for (let index = 0; index < (error.schema as unknown[]).length && fitting < 2; index++) {
      const { length } = errorsOf(choiceOf(error, index), error.data);
      count += length;
      if (length === 0) fitting++;
    }
    return count;
  }

  /** Of the choices of a union, the one that the value comes nearest to. */
  function explain(error: ErrorObject): Misfit[] {
    // Where more than one fits, none that does not is what was meant.
    if (error.params.passingSchemas) return [describe(error)];
    const choices = error.schema as unknown[];
    const [nearest] = choices
      .map((_, index) => check(choiceOf(error, index), error.data))
      .filter((misfits) => misfits.length > 0 && !misfits.some(isOtherType))
      .sort((a, b) => a.length - b.length);
    if (!nearest) return [describe(withTypes(error))];
    return nearest.map((misfit) => ({ ...misfit, pointer: error.instancePath + misfit.pointer }));
  }

  /** Where no choice takes a value of this type, the types that they do take are what is wrong. */
  function withTypes(error: ErrorObject): ErrorObject {
    const reasons = (error.schema as unknown[]).flatMap((_, index) =>
      errorsOf(choiceOf(error, index), error.data),
    );
    const types = reasons
      .filter(({ keyword, instancePath }) => keyword === 'type' && instancePath === '')
      .flatMap(({ params }) => params.type);
    return types.length === 0 ? error : { ...error, message: ofTypes(types) };
  }

  function describe(error: ErrorObject): Misfit {
    const { keyword, instancePath, params, data } = error;
    const clause = clauseOf(error);
    if (keyword === 'required') {
      const pointer = `${instancePath}/${escapePointer(params.missingProperty)}`;
      return { pointer, kind: 'missing', message: 'is missing', clause };
    }
    const got = instancePath.split('/').some(isSecret) ? hidden : shown(data);
    const message = `${sentence(error)}, got ${got}`;
    return { pointer: instancePath, kind: 'value', message, clause };
  }

  function clauseOf(error: ErrorObject): string {
    const reference = referenceOf(error);
    const clause = `${reference}/${error.keyword}`;
    return at(document, clause) === undefined ? reference : clause;
  }

  function referenceOf({ parentSchema = {} }: ErrorObject): string {
    references ??= referencesIn(readable(document));
    return references.get(parentSchema) ?? '#';
  }

  return { check, fits: (reference, value) => fitting(reference, value) ?? compile(reference)(value) };
}

const isUnion = ({ keyword }: ErrorObject) => keyword === 'oneOf' || keyword === 'anyOf';

function isOtherType({ pointer, clause }: Misfit): boolean {
  return pointer === '' && clause.endsWith('/type');
}

function createAjv(schemas: Schemas, coerceTypes: boolean): Ajv2020 {
  const ajv = new Ajv2020({
    strict: false,
    discriminator: true,
    coerceTypes,
    allErrors: true,
    verbose: true,
    validateSchema: false,
    addUsedSchema: false,
    logger: false,
    inlineRefs: false,
    code: { optimize: false },
  });
  addFormats.default(ajv);
  ajv.addSchema({ $id: root, ...schemas }, root);
  return ajv;
}

type Schemas = Pick<ApiDocument, 'paths' | 'components'>;

const copies = new WeakMap<ApiDocument, Schemas>();

/** A copy that ajv can read: its discriminators have no mapping, and examples are left out. */
function readable(document: ApiDocument): Schemas {
  const known = copies.get(document);
  if (known) return known;
  const { paths, components } = document;
  const copy = JSON.parse(
    JSON.stringify({ paths, components }, (key, inner) => {
      if (key === 'x-examples' || key === 'x-discrepancies') return undefined;
      if (key === 'discriminator') return { propertyName: inner.propertyName };
      // Otherwise ajv asks nothing at all of a value that is not an object.
      return inner?.discriminator ? { type: 'object', ...inner } : inner;
    }),
  );
  copies.set(document, copy);
  return copy;
}

function referencesIn(value: object): Map<object, string> {
  const found = new Map<object, string>();
  const visit = (node: unknown, reference: string): void => {
    if (typeof node !== 'object' || node === null) return;
    found.set(node, reference);
    for (const [key, inner] of Object.entries(node)) visit(inner, `${reference}/${escapePointer(key)}`);
  };
  visit(value, '#');
  return found;
}

const ofTypes = (types: readonly string[]): string => `must be ${[...new Set(types)].join(' or ')}`;

function sentence({ keyword, params, message = 'is not allowed' }: ErrorObject): string {
  switch (keyword) {
    case 'type':
      return ofTypes([params.type].flat());
    case 'enum':
      return `must be ${(params.allowedValues as unknown[]).join(' or ')}`;
    case 'const':
      return `must be ${JSON.stringify(params.allowedValue)}`;
    case 'format':
      return `must be a ${params.format}`;
    case 'discriminator':
      return params.error === 'mapping' ? `must have a known ${params.tag}` : `must have a ${params.tag}`;
    default:
      return message;
  }
}
