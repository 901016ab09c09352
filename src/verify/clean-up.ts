import type { OperationId } from '../contract/operations.ts';
import { type Ask, type Client, NoVerdict } from './client.ts';
import { type Exchange, itemsOf } from './exchange.ts';
import { isSame } from './forms.ts';
import { counterpart, deletionOf, isProject, type LedgerEntry } from './ledger.ts';

/** What a clean-up works with. */
export interface CleanUp {
  readonly client: Client;
  wait(ms: number): Promise<void>;
  /** What the run has made; what is deleted is taken out. */
  readonly ledger: Map<string, LedgerEntry>;
  /** How the names of all projects begin that the run has made. */
  readonly mark: string;
  /** Names of projects of which no answer says whether they were made. */
  readonly uncertain: ReadonlySet<string>;
}

/** How often a failed request is made again, and how often the end of a deletion is asked for, in milliseconds. */
const patience = { tries: 4, every: 250, times: 240 };

/**
 * Deletes everything that the ledger holds, and projects whose answer was lost on the way: those have the mark of the
 * run in their names. Everything here can be repeated without harm.
 */
export async function cleanUp({ client, wait, ledger, mark, uncertain }: CleanUp): Promise<void> {
  const found = await search();
  if (found) adopt(found.own);
  const isSearched = found?.isFiltered === true;
  // A search that has found projects of the run tells of them when they are gone.
  const isWitness = found !== undefined && found.own.length > 0;
  const projects = [...ledger.values()].filter(isProject);
  for (const entry of projects) {
    const deletion = await insist(entry.operation, deletionOf(entry));
    const isAccepted = deletion !== undefined && deletion.response.status < 300;
    if (await isGone(entry, isAccepted ? patience.times : 1)) ledger.delete(entry.self);
  }
  const areGone = projects.every(({ self }) => !ledger.has(self));
  // With the projects went what is in them; whatever can still be read is deleted on its own.
  for (const entry of [...ledger.values()].reverse()) {
    if (isProject(entry)) continue;
    let state = await stateOf(entry);
    if (state !== 'gone') {
      const deletion = await insist(entry.operation, deletionOf(entry));
      if (deletion && isAbsent(deletion)) state = 'gone';
      else if (deletion && deletion.response.status < 300) {
        state = (await stateOf(entry)) === 'there' ? 'there' : 'gone';
      }
    }
    if (state === 'gone' || (state === 'unknown' && areGone)) ledger.delete(entry.self);
  }
  if (isSearched) return;
  for (const name of uncertain) {
    const self = `a project named "${name}", if it was made`;
    ledger.set(self, { operation: 'startProjectDelete', path: {}, self });
  }

  /** The projects that have the mark of the run; undefined when the server does not tell. */
  async function search(): Promise<{ own: ReturnType<typeof itemsOf>; isFiltered: boolean } | undefined> {
    const exchange = await insist('searchProjects', { query: { $filter: `startswith(Name,'${mark}')` } });
    if (exchange?.response.status !== 200) return undefined;
    const items = itemsOf(exchange);
    const own = items.filter(({ Name }) => typeof Name === 'string' && Name.startsWith(mark));
    // The server may not have understood the filter.
    return { own, isFiltered: own.length === items.length };
  }

  /** Takes projects into the ledger that have the mark of the run. */
  function adopt(own: ReturnType<typeof itemsOf>): void {
    const known = new Set([...ledger.values()].filter(isProject).map(({ path }) => path.id?.toLowerCase()));
    for (const { Id, Self } of own) {
      if (typeof Id !== 'string' || known.has(Id.toLowerCase())) continue;
      const self = typeof Self === 'string' ? Self : Id;
      ledger.set(self, { operation: 'startProjectDelete', path: { id: Id }, self });
    }
  }

  /** Waits until a project cannot be read any more. */
  async function isGone(entry: LedgerEntry, times: number): Promise<boolean> {
    for (let time = 1, unknown = 0; ; time++) {
      const read = await stateOf(entry);
      const state = read === 'unknown' && isWitness ? await listingOf(entry) : read;
      if (state === 'gone') return true;
      if (state === 'unknown') unknown++;
      if (time >= times || unknown >= patience.tries) return false;
      await wait(patience.every);
    }
  }

  /** Whether a project is listed: some servers answer 403 to what the caller may not see and to what is gone. */
  async function listingOf({ path }: LedgerEntry): Promise<'there' | 'gone' | 'unknown'> {
    const listed = await search();
    if (!listed?.isFiltered) return 'unknown';
    return listed.own.some(({ Id }) => isSame(Id, path.id)) ? 'there' : 'gone';
  }

  /** What a reader is told; a caller may delete what the same caller may not see. */
  async function stateOf({ operation, path }: LedgerEntry): Promise<'there' | 'gone' | 'unknown'> {
    const reading = counterpart(operation, 'GET');
    const exchange = reading && (await insist(reading, { path }));
    if (!exchange) return 'unknown';
    return exchange.response.status < 300 ? 'there' : isAbsent(exchange) ? 'gone' : 'unknown';
  }

  /** Makes a request until it is answered with something else than a failure of the server. */
  async function insist(operation: OperationId, ask: Ask): Promise<Exchange | undefined> {
    for (let time = 1; time <= patience.tries; time++) {
      try {
        const exchange = await client.send(operation, ask);
        if (exchange.response.status < 500) return exchange;
      } catch (error) {
        if (error instanceof NoVerdict) return undefined;
      }
      await wait(patience.every * time);
    }
    return undefined;
  }
}

const isAbsent = ({ response }: Exchange) => response.status === 404 || response.status === 410;
