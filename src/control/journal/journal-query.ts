import { type OperationId, operationFacts } from '../../contract/operations.ts';
import { suggest } from '../../contract/text/nearest.ts';
import { UsageError } from '../../contract/usage-error.ts';
import { checkFields, type Kind, oneOf, text, unchecked, whole } from '../kinds.ts';
import { wildcard } from '../wildcard.ts';
import type { JournalRecord } from './journal-record.ts';

/** Which requests of the journal are meant. What is absent makes no difference. */
export interface JournalQuery {
  /** Only requests to this operation. */
  readonly operation?: OperationId | undefined;
  /** Only requests with this method. */
  readonly method?: string | undefined;
  /** The path below the application path, such as `/api/project/*`; `*` stands for any characters, letter case for nothing. */
  readonly path?: string | undefined;
  /** The status of the response; 0 where the connection ended without one. */
  readonly status?: number | undefined;
  /** Another world of the same server. */
  readonly world?: string | undefined;
  /** Only what came after the request of this number, or at this instant of the world's clock or later. */
  readonly since?: number | string | Date | undefined;
  /** Whether the request kept the contract. */
  readonly valid?: boolean | undefined;
  /** Whether no operation was there to answer it. */
  readonly unhandled?: boolean | undefined;
  /** How many of the last ones that are left. */
  readonly last?: number | undefined;
}

const flag = oneOf(true, false);
const fields: Readonly<Record<keyof JournalQuery, Kind>> = {
  operation: unchecked,
  method: text,
  path: text,
  status: whole(0),
  world: text,
  since: unchecked,
  valid: flag,
  unhandled: flag,
  last: whole(0),
};

/**
 * Checks what does not depend on what there is.
 * @throws UsageError when the query has a name that is not known, or a value that nothing can have
 */
export function checkQuery(query: JournalQuery): void {
  checkFields(failed, query, fields);
}

const failed = 'Failed to read the journal';

/**
 * Makes a test of notes, of everything that can be told without validating.
 * @param pathOf the path of a request below the application path
 * @throws Error when the query names no operation, or no instant
 */
export function matcher(
  query: JournalQuery,
  pathOf: (note: JournalRecord) => string,
): (note: JournalRecord) => boolean {
  const { operation, method, path, status, since, unhandled } = query;
  if (operation !== undefined && !Object.hasOwn(operationFacts, operation)) {
    const near = suggest(operation, Object.keys(operationFacts)) || '.';
    throw new UsageError(`${failed}: no operation is called ${operation}${near}`);
  }
  const fits = path === undefined ? undefined : wildcard(path.toLowerCase());
  const isRecent = since === undefined ? undefined : after(since);
  return (note) =>
    (operation === undefined || note.operation === operation) &&
    (method === undefined || note.method === method.toUpperCase()) &&
    (status === undefined || note.status === status) &&
    (unhandled === undefined || (note.operation === undefined) === unhandled) &&
    isRecent?.(note) !== false &&
    fits?.(pathOf(note).toLowerCase()) !== false;
}

function after(since: number | string | Date): (note: JournalRecord) => boolean {
  if (typeof since === 'number') return ({ number }) => number > since;
  const instant = new Date(since).getTime();
  if (!Number.isNaN(instant)) return ({ at }) => at >= instant;
  throw new UsageError(
    `${failed}: since is ${since}; give the number of a request, or an instant such as 2015-06-01T09:00:00Z.`,
  );
}
