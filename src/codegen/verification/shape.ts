import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';

/** The places of the document at which the verifier is told something. */
export type Place = 'entity' | 'schema' | 'parameter' | 'operation' | 'example' | 'accepts';

const text = { type: 'string', minLength: 1 };
const texts = { type: 'array', items: text };
const body = { type: 'object', minProperties: 1 };
const textsByName = { type: 'object', minProperties: 1, additionalProperties: text };

const shape = (properties: object, required: readonly string[] = []) => ({
  type: 'object',
  minProperties: 1,
  required,
  properties,
  additionalProperties: false,
});

const recipe = { body, oneOf: body, query: textsByName, alone: texts };

const target = {
  type: 'object',
  required: ['operation'],
  properties: { operation: text },
  additionalProperties: text,
};

const shapes: Readonly<Record<Place, object>> = {
  entity: shape({
    noun: text,
    sandbox: { const: true },
    make: shape({ operation: text, ...recipe }),
    unmade: text,
    found: text,
    part: shape({ of: text, at: text }, ['of', 'at']),
    written: shape({ by: text, at: text }, ['by', 'at']),
    relates: shape({ by: text, types: text, root: textsByName }, ['by', 'types', 'root']),
    adds: shape(
      {
        kinds: text,
        scopes: text,
        values: text,
        editors: text,
        names: text,
        options: shape({ body, at: text, required: text }, ['body', 'at', 'required']),
        types: shape(
          {
            at: text,
            values: { type: 'object', additionalProperties: { type: 'array', minItems: 2 } },
            choices: textsByName,
          },
          ['at', 'values', 'choices'],
        ),
      },
      ['kinds', 'scopes', 'values', 'editors', 'names'],
    ),
    place: { type: 'object', required: ['path'], additionalProperties: text },
    references: textsByName,
    copies: textsByName,
    latest: textsByName,
    change: { type: 'array', minItems: 1, items: body },
    nulls: { const: 'kept' },
    loose: texts,
    fills: { type: 'object', additionalProperties: { type: 'array', minItems: 1 } },
    also: { type: 'array', minItems: 1, items: body },
    unfilled: textsByName,
    printed: textsByName,
    vary: { type: 'object', additionalProperties: { type: 'array', minItems: 1 } },
    contents: { type: 'array', minItems: 1, items: { anyOf: [body, { type: 'null' }] } },
    unless: body,
    fields: shape({ filter: texts, orderby: texts, tql: texts }),
  }),
  schema: shape(
    { self: target, links: { type: 'array', items: { ...target, required: ['operation', 'Rel'] } } },
    ['self'],
  ),
  parameter: shape({ fields: texts }, ['fields']),
  operation: shape({
    about: shape({ entity: text, path: textsByName }, ['entity', 'path']),
    make: shape(recipe),
    fileOf: textsByName,
    heldBy: texts,
    never: text,
    always: shape({ body, because: text }, ['body', 'because']),
    unpaged: text,
    heeds: texts,
    ignores: textsByName,
    selects: text,
    searches: { ...textsByName, additionalProperties: { anyOf: [text, texts] } },
    narrows: textsByName,
    kinds: text,
    indexes: shape({ list: text, name: text, types: text, option: text }, [
      'list',
      'name',
      'types',
      'option',
    ]),
    reports: shape({ task: body, finished: text }, ['task', 'finished']),
    assigns: shape({ of: text, field: text, at: text, project: text }, ['of', 'field']),
    links: shape({ to: text, field: text, told: text }, ['to', 'field', 'told']),
    imports: shape({ part: text, run: text, node: text }, ['part', 'run', 'node']),
    unreached: text,
  }),
  example: {
    ...shape({
      mode: { enum: ['sandbox', 'full'] },
      because: text,
      bind: { type: 'object', minProperties: 1 },
      where: { type: 'object', minProperties: 1, additionalProperties: body },
      with: { type: 'array', minItems: 1, items: shape({ entity: text, body }, ['entity', 'body']) },
      before: {
        type: 'array',
        minItems: 1,
        items: shape({ operation: text, body }, ['operation', 'body']),
      },
      send: shape({ body, query: body }),
      optional: texts,
      determined: { anyOf: [texts, body] },
      each: shape({ field: text, part: { const: 'year' } }, ['field', 'part']),
      judges: texts,
      setup: text,
      unseen: shape({ what: text, beside: textsByName }, ['what', 'beside']),
      waits: { const: true },
    }),
    dependentRequired: { mode: ['because'], because: ['mode'] },
  },
  accepts: shape(
    {
      check: texts,
      severity: { enum: ['information', 'warning'] },
      entity: text,
      property: text,
      where: text,
      status: { type: 'integer' },
      missing: { const: true },
      value: text,
      request: { type: 'object', minProperties: 1, additionalProperties: { type: 'array', minItems: 1 } },
      within: { type: 'integer', minimum: 1 },
    },
    ['check', 'severity'],
  ),
};

const ajv = new Ajv2020({ strict: false, allErrors: false });
const validators = Object.fromEntries(
  Object.entries(shapes).map(([place, schema]) => [place, ajv.compile(schema)]),
);

/**
 * Holds what is said at a place against its shape.
 * @param where names the place in the message, such as `x-verify of Script`
 * @throws Error that names the first key or value that is wrong, and the keys that there are
 */
export function checkShape(place: Place, where: string, said: unknown): void {
  const validate = validators[place];
  if (!validate || validate(said)) return;
  const [error] = validate.errors ?? [];
  throw new Error(`Failed to read ${where}: ${error ? wordError(place, error) : 'it has another shape'}.`);
}

function wordError(
  place: Place,
  { instancePath, message, params, keyword, schemaPath }: ErrorObject,
): string {
  const at = instancePath ? `${instancePath.slice(1)} ` : '';
  if (keyword === 'additionalProperties') {
    return `${at}has the unknown key ${params.additionalProperty}; known are ${keysAt(place, schemaPath).join(', ')}`;
  }
  return `${at}${message ?? 'is wrong'}`;
}

/** The keys that a shape knows where an error was found. */
function keysAt(place: Place, schemaPath: string): string[] {
  const steps = schemaPath.replace(/^#\//, '').split('/').slice(0, -1);
  const node = steps.reduce<unknown>((it, step) => (it as Record<string, unknown>)[step], shapes[place]);
  return Object.keys((node as { properties: object }).properties);
}
