import type { OperationId } from '../contract/operations.ts';
import { type Ask, type Client, NoVerdict } from './client.ts';
import { type Exchange, itemsOf } from './exchange.ts';
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
  const isSearched = await adopt();
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

  /** Takes projects into the ledger that have the mark of the run. */
  async function adopt(): Promise<boolean> {
    const found = await insist('searchProjects', { query: { $filter: `startswith(Name,'${mark}')` } });
    if (found?.response.status !== 200) return false;
    const items = itemsOf(found);
    // The server may not have understood the filter.
    const own = items.filter(({ Name }) => typeof Name === 'string' && Name.startsWith(mark));
    const known = new Set([...ledger.values()].filter(isProject).map(({ path }) => path.id?.toLowerCase()));
    for (const { Id, Self } of own) {
      if (typeof Id !== 'string' || known.has(Id.toLowerCase())) continue;
      const self = typeof Self === 'string' ? Self : Id;
      ledger.set(self, { operation: 'startProjectDelete', path: { id: Id }, self });
    }
    return own.length === items.length;
  }

  /** Waits until a project cannot be read any more. */
  async function isGone(entry: LedgerEntry, times: number): Promise<boolean> {
    for (let time = 1, unknown = 0; ; time++) {
      const state = await stateOf(entry);
      if (state === 'gone') return true;
      if (state === 'unknown') unknown++;
      if (time >= times || unknown >= patience.tries) return false;
      await wait(patience.every);
    }
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
