import { pathItemMethods } from '../../contract/http/http-methods.ts';
import { body, createShapeCheck, shape, text, texts, textsByName } from '../shape.ts';

/** What is written by hand, besides `x-verify`. */
type Place =
  | 'file'
  | 'path'
  | 'operation'
  | 'publishedOperation'
  | 'entity'
  | 'recorded'
  | 'example'
  | 'discrepancies'
  | 'request';

const anything = {};
const some = { type: 'object' };
const yes = { const: true };

const link = {
  type: 'object',
  required: ['operation'],
  properties: { operation: text },
  additionalProperties: text,
};

/** One, or a list of them. */
const oneOrMore = (one: object) => ({ ...one, type: ['array', 'object'], items: one, minItems: 1 });

const permissions = {
  type: ['array', 'object'],
  items: text,
  properties: {
    all: texts,
    any: texts,
    unlessCaller: text,
    reads: textsByName,
    recording: shape({ properties: texts, others: texts }, ['properties', 'others']),
  },
  additionalProperties: false,
};

const operation = (required: readonly string[]) =>
  shape(
    {
      operationId: { type: 'string', pattern: '^[a-z]\\w*$' },
      summary: text,
      description: text,
      parameters: { type: 'array' },
      requestBody: some,
      responses: { type: 'object', minProperties: 1, additionalProperties: some },
      'x-source': shape({ page: text, heading: text, description: text, only: yes }),
      'x-permissions': permissions,
      'x-verify': some,
      'x-recorded': some,
      'x-added-statuses': textsByName,
      'x-parameters': text,
      'x-collection': shape({ property: text, nested: yes, others: yes }, ['property']),
      'x-invalid-body': some,
      'x-adds-nothing': yes,
      'x-whole-world': shape({ maxBody: { type: 'integer' } }, ['maxBody']),
    },
    ['operationId', 'summary', 'responses', ...required],
  );

const request = { path: body, query: body, body: anything, seed: { const: 'empty' } };
const before = {
  type: 'array',
  minItems: 1,
  items: shape({ operation: text, ...request, before: { type: 'array' } }, ['operation']),
};

/** What may stand at each place. */
export const shapes: Readonly<Record<Place, object>> = {
  file: shape(
    {
      openapi: text,
      info: shape({ title: text, version: text }, ['title']),
      paths: some,
      components: some,
      'x-templates': { type: 'object', additionalProperties: { type: 'array', items: some } },
    },
    ['info'],
  ),
  path: shape({
    ...Object.fromEntries(pathItemMethods.map((method) => [method, some])),
    parameters: { type: 'array' },
    'x-root': shape(
      {
        Rel: text,
        Title: text,
        Description: text,
        SupportsOData: { type: 'boolean' },
        SupportsTQL: { type: 'boolean' },
      },
      ['Rel', 'Title', 'SupportsOData', 'SupportsTQL'],
    ),
  }),
  operation: operation([]),
  publishedOperation: operation(['x-source', 'x-permissions']),
  entity: {
    ...shape({
      self: oneOrMore(link),
      links: { type: 'array', items: { ...link, required: ['operation', 'Rel'] } },
      addresses: { type: 'object', minProperties: 1, additionalProperties: link },
      belongsTo: textsByName,
      keeps: { type: 'object', minProperties: 1, additionalProperties: some },
      mayKeep: { type: 'object', minProperties: 1, additionalProperties: some },
      numbers: shape({ field: text, in: text }, ['field', 'in']),
      expanded: texts,
    }),
    minProperties: 0,
  },
  recorded: shape({
    never: text,
    entity: text,
    owner: text,
    related: text,
    destination: yes,
    fields: textsByName,
    values: body,
    secrets: textsByName,
    file: text,
    since: text,
    newestFirst: yes,
    parts: yes,
    unless: textsByName,
    words: textsByName,
    directions: textsByName,
  }),
  example: shape(
    {
      summary: text,
      sources: { ...texts, minItems: 1 },
      state: text,
      preconditions: shape({ now: text, ids: texts }),
      'x-verify': some,
      request: { ...shape({ headers: textsByName, parameters: body, body: anything }), minProperties: 0 },
      response: shape({ status: { type: 'integer' }, headers: textsByName, body: anything }, ['status']),
    },
    ['summary', 'sources', 'state', 'request', 'response'],
  ),
  discrepancies: {
    type: 'array',
    minItems: 1,
    items: shape(
      {
        title: text,
        says: {
          type: 'array',
          minItems: 1,
          items: shape({ source: text, what: text }, ['source', 'what']),
        },
        fake: text,
        verifier: text,
        deviations: {
          type: 'array',
          minItems: 1,
          items: shape({ example: text, pointer: text, fake: anything }, ['example', 'pointer', 'fake']),
        },
        accepts: { type: 'array', minItems: 1 },
      },
      ['title', 'says', 'fake', 'verifier'],
    ),
  },
  request: shape({
    ...request,
    before,
    answers: { type: 'object', minProperties: 1, additionalProperties: shape({ ...request, before }) },
    unanswered: textsByName,
  }),
};

/** Holds what the files of `openapi/` say at a place against its shape. */
export const checkShape = createShapeCheck(shapes);
