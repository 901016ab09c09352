import type { OperationId } from '../../contract/operations.ts';
import { type JournalBody, journalBodyOf } from './journal-body.ts';
import { type JournalRecord, lengthOf, type Verdict } from './journal-record.ts';
import { createMask } from './masking.ts';
import type { PassedDifference } from './passed.ts';

/** What the journal says of a request and its response. Credentials are not in it. */
export interface JournalEntry extends RecordedExchange, Verdict {}

/** A request and its response. */
export interface RecordedExchange {
  /** Counted from 1 in each world. */
  readonly number: number;
  /** The instant of the world's clock when it was answered, as ISO 8601. */
  readonly at: string;
  readonly world: string;
  readonly method: string;
  /** As the client wrote it. */
  readonly url: string;
  /** The path below the application path, in lower case; the whole one where it is outside. */
  readonly path: string;
  /** What answered; undefined when no operation did. */
  readonly operation?: OperationId | undefined;
  /** Path parameters, in lower case. */
  readonly parameters: Readonly<Record<string, string>>;
  /** The query options, decoded; the values of a repeated one are joined by a comma. */
  readonly query: Readonly<Record<string, string>>;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Undefined where none was read. */
  readonly body?: JournalBody | undefined;
  readonly response: {
    /** 0 when the connection ended without a response. */
    readonly status: number;
    /** Names in lower case. */
    readonly headers: Readonly<Record<string, string>>;
    /** What was sent so far; undefined for nothing. */
    readonly body?: JournalBody | undefined;
    /** Whether the response is over; a stream goes on for a while. */
    readonly ended: boolean;
    /** Whether it is over and `body` is all of it; of a long stream only the beginning is kept, of a large file nothing. */
    readonly whole: boolean;
  };
  /**
   * How the response of another server differs from what the mock would have responded; undefined where the two were not compared, or
   * not yet.
   */
  readonly differences?: readonly PassedDifference[] | undefined;
}

/** Where a request went. */
interface Place {
  readonly world: string;
  readonly path: string;
  readonly parameters: Readonly<Record<string, string>>;
}

/** A note as those read it who did not write it. */
export function exchangeOf(note: JournalRecord, { world, path, parameters }: Place): RecordedExchange {
  const { number, at, method, operation, body, status, sent, size, ended, differences } = note;
  const mask = createMask();
  const url = mask.url(note.url);
  const headers = mask.headers(headersOf(note.headers));
  const query: Record<string, string> = {};
  for (const [name, value] of searchOf(url)) query[name] = name in query ? `${query[name]}, ${value}` : value;
  return {
    number,
    at: new Date(at).toISOString(),
    world,
    method,
    url,
    path,
    operation,
    parameters,
    query,
    headers,
    body: body && journalBodyOf([body], note.bodySize, (text) => mask.body(text, headers['content-type'])),
    response: {
      status,
      headers: mask.headers(new Headers(note.responseHeaders)),
      body: journalBodyOf(sent, size, mask.text),
      ended,
      whole: ended && (typeof sent === 'string' || lengthOf(sent) === size),
    },
    ...(differences ? { differences } : {}),
  };
}

function headersOf(kept: JournalRecord['headers']): Headers {
  const headers = new Headers();
  const [...all] = kept;
  const [first] = all;
  if (typeof first !== 'string') return new Headers(all as [string, string][]);
  for (let at = 0; at < all.length; at += 2) headers.append(`${all[at]}`, `${all[at + 1] ?? ''}`);
  return headers;
}

/** The query string of an address. */
export function searchOf(url: string): URLSearchParams {
  const [, query = ''] = (url.split('#')[0] ?? '').split(/\?(.*)/s);
  return new URLSearchParams(query);
}

/**
 * An entry in a few lines, for the output of a test that has failed.
 * @example
 * describeEntry(entry);
 * // #3 POST /api/project/eb06e5d8-… -> 405
 * //   GET, PUT and DELETE /api/project/{id} exist; you sent POST
 */
export function describeEntry({
  number,
  method,
  path,
  operation,
  response: answer,
  hints,
}: JournalEntry): string {
  const what = answer.status === 0 ? 'no response' : String(answer.status);
  const by = operation === undefined ? '' : ` (${operation})`;
  return [`#${number} ${method} ${path} -> ${what}${by}`, ...hints.map((it) => `  ${it}`)].join('\n');
}
