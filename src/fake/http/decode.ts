import { readingJson } from '../../contract/body/json-reading.ts';
import { kindOf } from '../../contract/body/media-type.ts';
import type { FormatPlace, OperationFacts } from '../../contract/operations.ts';
import { sentence } from '../../contract/validation/description.ts';
import { type SchemaError, shown, type Validate } from '../../contract/validation/schema-error.ts';
import { inTurns } from '../turns.ts';
import { type BodyRules, decodeBody, maxDepth, refusalOf } from './decode-body.ts';
import { HttpError } from './http-error.ts';

/** What the document says of the requests to its operations. */
export interface RequestSchemas<K extends string> {
  readonly facts: Readonly<Record<K, OperationFacts>>;
  /** Of query strings; they coerce. */
  readonly queries: Readonly<Record<string, Validate>>;
  /** Of bodies that are JSON. */
  readonly bodies: Readonly<Record<string, Validate>>;
  /** Of forms and multipart bodies; they coerce. */
  readonly texts: Readonly<Record<string, Validate>>;
  /** The status of a body that has a wrong value, where the operation gives it no other one. */
  readonly wrongValue: number;
  /** Where date-times can be in bodies: there they become what the service prints. Nowhere when left out. */
  readonly dates?: readonly FormatPlace[];
}

/** From this length on JSON is read in turns, in bytes. */
const largeLength = 262_144;

const form = 'application/x-www-form-urlencoded';

/** The most values of JSON: numbers, texts, lists and objects together. */
const maxValues = 10_000;

/** Understands requests to the operations of a document. */
export interface Decoder<K extends string> {
  /**
   * Reads the query string of an operation: declared options are coerced and checked; unknown ones that begin with `$`
   * are refused, as they would change the meaning of the response; others make no difference, as on the real server.
   * @param body the decoded body: options that a form has stand for those of the address
   * @throws HttpError 400
   */
  query(id: K, text: string, body?: unknown): Readonly<Record<string, unknown>>;
  /**
   * Reads a request body: JSON as its value, a form as its fields, a multipart body as its fields and files, other types as
   * bytes.
   * @param type the request's Content-Type, if it has one
   * @throws HttpError 415 for another type, 400 for what is not of its type, and a status of the request schemas for wrong values
   */
  body(id: K, type: string | undefined, bytes: Uint8Array): unknown;
  /** The same in turns, for a body that may be large. @throws HttpError as a rejection */
  largeBody(id: K, type: string | undefined, bytes: Uint8Array, signal: AbortSignal): Promise<unknown>;
}

/** Makes the decoder of a document. */
export function createDecoder<K extends string>(schemas: RequestSchemas<K>): Decoder<K> {
  const { facts, queries, bodies, texts, wrongValue, dates = [] } = schemas;
  const rulesOf = (id: K): BodyRules => ({
    facts: facts[id],
    json: bodies[id],
    texts: texts[id],
    wrongValue,
    dates,
    maxValues: facts[id].wholeWorld ? undefined : maxValues,
  });
  /** What no query comes to, by operation: most requests have none. */
  const withoutQuery = new Map<K, Readonly<Record<string, unknown>>>();
  const queryOf = (id: K, text: string, body: unknown) =>
    decodeQuery(id, facts[id], queries[id] as Validate, optionsIn(facts[id], text, body));
  return {
    query(id, text, body) {
      if (text !== '' || body !== undefined) return queryOf(id, text, body);
      const known = withoutQuery.get(id) ?? Object.freeze(queryOf(id, text, body));
      if (!withoutQuery.has(id)) withoutQuery.set(id, known);
      return known;
    },
    body: (id, type, bytes) => decodeBody(id, rulesOf(id), type, bytes),
    async largeBody(id, type, bytes, signal) {
      const rules = rulesOf(id);
      const isJson = type === undefined || kindOf(type) === 'json';
      if (bytes.length < largeLength || !isJson) return decodeBody(id, rules, type, bytes);
      try {
        const bounds = { depth: maxDepth, values: rules.maxValues };
        return decodeBody(id, rules, type, bytes, await inTurns(readingJson(bytes, bounds), signal));
      } catch (error) {
        throw refusalOf(error);
      }
    },
  };
}

type Entry = readonly [name: string, value: unknown];

/** What an address asks, and a form, which takes the place of a query that is too long for an address. */
function optionsIn({ mediaTypes }: OperationFacts, text: string, body: unknown): Iterable<Entry> {
  const sent: Iterable<Entry> = text === '' ? [] : new URLSearchParams(text);
  if (typeof body !== 'object' || body === null || !mediaTypes.includes(form)) return sent;
  return [...sent, ...Object.entries(body).filter(([name]) => name.startsWith('$'))];
}

function decodeQuery(
  id: string,
  facts: OperationFacts,
  validate: Validate,
  sent: Iterable<Entry>,
): Readonly<Record<string, unknown>> {
  const query: Record<string, unknown> = {};
  for (const [name, value] of sent) {
    if (!facts.query.includes(name)) {
      if (!name.startsWith('$')) continue;
      const known = facts.query.filter((it) => it.startsWith('$'));
      throw new HttpError(
        400,
        `Failed to read the query: ${name} is not an option of ${id}; ${listed(known)}.`,
      );
    }
    if (name in query) throw new HttpError(400, `Failed to read the query: ${name} is given more than once.`);
    query[name] = value;
  }
  if (!validate(query)) {
    const [fault] = validate.errors as [SchemaError];
    const name = fault.instancePath.slice(1);
    const flaw =
      fault.keyword === 'required'
        ? `${fault.params.missingProperty} is missing`
        : `${name} ${sentence(fault)}, got ${shown(query[name])}`;
    throw new HttpError(400, `Failed to read the query: ${flaw}.`);
  }
  return query;
}

/** Says which names there are. */
export function listed(names: readonly string[]): string {
  return names.length === 0 ? 'it has none' : `known: ${names.join(', ')}`;
}
