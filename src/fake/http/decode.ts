import type { OperationFacts } from '../../contract/operations.ts';
import { Refusal } from './http-error.ts';

/** How deep a body may be nested: far more than the API needs, far less than what exhausts a stack. */
const maxDepth = 64;

interface Fault {
  readonly instancePath: string;
  readonly keyword: string;
  readonly message?: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** A compiled schema. */
interface Validate {
  (value: unknown): boolean;
  errors?: unknown;
}

/** What the document says of the requests to its operations. */
export interface Vocabulary<K extends string> {
  readonly facts: Readonly<Record<K, OperationFacts>>;
  /** Of query strings; they coerce. */
  readonly queries: Readonly<Record<string, Validate>>;
  readonly bodies: Readonly<Record<string, Validate>>;
  /** The status of a body that has a wrong value, where the operation gives it no other one. */
  readonly wrongValue: number;
}

/** Understands requests to the operations of a document. */
export interface Decoder<K extends string> {
  /**
   * Reads the query string of an operation: declared options are coerced and checked; unknown ones that begin with `$`
   * are refused, as they would change the meaning of the answer; others make no difference, as on the real server.
   * @throws Refusal 400
   */
  query(id: K, text: string): Readonly<Record<string, unknown>>;
  /**
   * Reads a request body.
   * @param type the request's Content-Type, if it has one
   * @throws Refusal 415 for another type, 400 for what is not JSON, and a status of the vocabulary for wrong values
   */
  body(id: K, type: string | undefined, text: string): unknown;
}

/** Makes the decoder of a document. */
export function createDecoder<K extends string>(vocabulary: Vocabulary<K>): Decoder<K> {
  const { facts, queries, bodies, wrongValue } = vocabulary;
  return {
    query: (id, text) => decodeQuery(id, facts[id], queries[id] as Validate, text),
    body(id, type, text) {
      if (text.trim() === '') {
        if (facts[id].body === 'optional') return undefined;
        throw new Refusal(400, `Failed to read the body: ${id} needs one, as JSON.`);
      }
      if (type !== undefined && !/^application\/([\w.-]+\+)?json\b/i.test(type)) {
        throw new Refusal(
          415,
          `Failed to read the body: its type is ${type}; send Content-Type: application/json.`,
        );
      }
      const body = parse(text);
      const validate = bodies[id] as Validate;
      if (!isObject(body) || !validate(body)) {
        const [fault] = isObject(body) ? (validate.errors as [Fault]) : [noObject];
        throw new Refusal(
          statusOf(facts[id], fault) ?? wrongValue,
          `Failed to read the body: ${describe(fault, body)}.`,
        );
      }
      return body;
    },
  };
}

function decodeQuery(
  id: string,
  facts: OperationFacts,
  validate: Validate,
  text: string,
): Readonly<Record<string, unknown>> {
  const query: Record<string, unknown> = {};
  for (const [name, value] of text === '' ? [] : new URLSearchParams(text)) {
    if (!facts.query.includes(name)) {
      if (!name.startsWith('$')) continue;
      const known = facts.query.filter((it) => it.startsWith('$'));
      throw new Refusal(
        400,
        `Failed to read the query: ${name} is not an option of ${id}; ${listed(known)}.`,
      );
    }
    if (name in query) throw new Refusal(400, `Failed to read the query: ${name} is given more than once.`);
    query[name] = value;
  }
  if (!validate(query)) {
    const [fault] = validate.errors as [Fault];
    const name = fault.instancePath.slice(1);
    throw new Refusal(
      400,
      `Failed to read the query: ${name} ${sentence(fault)}, got ${shown(query[name])}.`,
    );
  }
  return query;
}

// Every body is an object. It is asked here because a schema with a discriminator holds for all that is none.
const noObject: Fault = { instancePath: '', keyword: 'type', params: { type: 'object' } };
const isObject = (body: unknown) => typeof body === 'object' && body !== null && !Array.isArray(body);

function parse(text: string): unknown {
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch (error) {
    throw new Refusal(400, `Failed to read the body: it is not JSON; ${(error as Error).message}.`);
  }
  const flaw = flawOf(body, maxDepth);
  if (flaw) throw new Refusal(400, `Failed to read the body: ${flaw}.`);
  return body;
}

/** What JSON may say and nobody can work with: what exhausts a stack, and numbers that are read as infinite. */
function flawOf(value: unknown, levels: number): string | undefined {
  if (typeof value === 'number' && !Number.isFinite(value)) return 'it has a number that is too large';
  if (typeof value !== 'object' || value === null) return undefined;
  if (levels === 0) return `it is nested deeper than ${maxDepth} levels`;
  for (const inner of Object.values(value)) {
    const flaw = flawOf(inner, levels - 1);
    if (flaw) return flaw;
  }
  return undefined;
}

/** The status that the operation gives to a fault at this place of the body. */
function statusOf({ invalidBody = {} }: OperationFacts, fault: Fault): number | undefined {
  const place = placeOf(fault);
  const [, status] =
    Object.entries(invalidBody).find(([pointer]) => `${place}/`.startsWith(`${pointer}/`)) ?? [];
  return status;
}

/** A wrong tag is a fault of the tag; a missing one is a fault of the body. */
function placeOf({ instancePath, keyword, params }: Fault): string {
  const isWrong = keyword === 'discriminator' && params.tagValue !== undefined;
  return isWrong ? `${instancePath}/${params.tag}` : instancePath;
}

function describe(fault: Fault, body: unknown): string {
  const place = placeOf(fault);
  const value = place
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>((node, key) => (node as Record<string, unknown> | undefined)?.[key], body);
  return `${place || 'the whole'} ${sentence(fault)}, got ${shown(value)}`;
}

function sentence({ keyword, message, params }: Fault): string {
  if (keyword === 'enum') return `must be ${(params.allowedValues as unknown[]).join(' or ')}`;
  if (keyword === 'type') return `must be ${[params.type].flat().join(' or ')}`;
  if (keyword === 'discriminator') {
    return params.error === 'mapping' ? 'names no known type' : `must have a ${params.tag} that is a string`;
  }
  return message ?? 'is not allowed';
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

/** Says which names there are. */
export function listed(names: readonly string[]): string {
  return names.length === 0 ? 'it has none' : `known: ${names.join(', ')}`;
}
