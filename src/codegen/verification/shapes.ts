import { body, createShapeCheck, shape, text, texts, textsByName } from '../shape.ts';

/** The places of the document at which the verifier is told something. */
type Place = 'entity' | 'schema' | 'parameter' | 'operation' | 'example' | 'accepts';

const recipe = { body, oneOf: body, query: textsByName, alone: texts };

const target = {
  type: 'object',
  required: ['operation'],
  properties: { operation: text },
  additionalProperties: text,
};

/** What may stand at each place. */
export const shapes: Readonly<Record<Place, object>> = {
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

/** Holds what `x-verify` says at a place against its shape. */
export const checkShape = createShapeCheck(shapes);
