import { quote, shellBody } from '../../contract/body/shell.ts';
import { writeBody } from '../../contract/body/write.ts';
import { type Item, itemsIn, pointerToItems } from '../../contract/collections.ts';
import { type OperationId, operationFacts } from '../../contract/operations.ts';

/** A request that was made and what came of it. Credentials are not in it. */
export interface Exchange {
  /** The operation that was called; undefined where none matched. */
  readonly operation: OperationId;
  /** What was sent. */
  readonly request: {
    readonly method: string;
    readonly url: string;
    readonly path: Readonly<Record<string, string>>;
    readonly query: Readonly<Record<string, string>>;
    readonly headers: Readonly<Record<string, string>>;
    /** What it says; `writeBody` makes it again what was sent. */
    readonly body?: unknown;
  };
  /** What came back. */
  readonly response: {
    readonly status: number;
    /** Names in lower case. */
    readonly headers: Readonly<Record<string, string>>;
    /** Empty where the document declares a file. */
    readonly text: string;
    /**
     * The bytes where the document declares a file, otherwise the text as JSON; undefined when it is empty, no JSON, or too
     * deep to be looked into.
     */
    readonly body: unknown;
    /** What is wrong with the body as bytes and as a text, each a predicate of "the body". */
    readonly flaws: readonly string[];
    /** When each part of a streamed body came, in milliseconds after the request; with the length by then. */
    readonly chunks: readonly { readonly at: number; readonly length: number }[];
  };
  /** Milliseconds. */
  readonly elapsed: number;
}

/** A response whose body is an object, for checks that look into it. */
export function fieldsOf(exchange: Exchange): Readonly<Record<string, unknown>> {
  const { body } = exchange.response;
  return isRecord(body) ? body : {};
}

/** Whether a status sends the client elsewhere. */
export const isRedirect = (status: number): boolean => status >= 300 && status < 400;

/** Whether a value is an object with named fields. */
export function isRecord(value: unknown): value is Item {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The items of a collection's answer; none when it is not a collection. What is not a record is not among them. */
export function itemsOf({ operation, response }: Exchange): readonly Item[] {
  return response.status < 300
    ? itemsIn(operationFacts[operation].collection, response.body).filter(isRecord)
    : [];
}

/** Where the items of a collection's answer are, as a pointer into the exchange. */
export function whereItemsAre({ operation, response }: Exchange): string {
  return `/body${pointerToItems(operationFacts[operation].collection, response.body)}`;
}

/** The records of a list; none when it is not a list. */
export function recordsIn(value: unknown): readonly Item[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

/** The names that a request has expanded. */
export function expandedIn({ request, response }: Exchange): string[] {
  const asked = response.status < 300 ? request.query.$expand : undefined;
  return asked ? asked.split(',') : [];
}

/**
 * The request of an exchange as a curl command, to send it again by hand.
 * @param authenticated whether the command sends credentials: it then reads them from the variable `ET_USER` (user:password)
 * @example
 * for await (const finding of verify({ url: 'http://localhost:8080' })) {
 *   finding.exchanges.map((exchange) => curlOf(exchange)); // ["curl -i 'http://localhost:8080/api/projects'"]
 * }
 */
export function curlOf({ request }: Exchange, authenticated = false): string {
  const type = new Headers(request.headers).get('Content-Type') ?? '';
  const sent = request.body === undefined ? undefined : shellBody(writeBody(request.body, type).content);
  const headers = Object.entries(request.headers).map(([name, value]) => `-H ${quote(`${name}: ${value}`)}`);
  return [
    `${sent?.before ?? ''}curl -i`,
    ...(request.method === 'GET' ? [] : [`-X ${request.method}`]),
    ...(authenticated ? ['-u "$ET_USER"'] : []),
    quote(request.url),
    ...headers,
    ...(sent ? [`${sent.words[0]} ${quote(sent.words[1])}`] : []),
  ].join(' ');
}
