import type { OperationId } from '../contract/operations.ts';
import { cleanUp } from './clean-up.ts';
import { type Ask, type Client, NoVerdict } from './client.ts';
import { type Exchange, fieldsOf } from './exchange.ts';
import { counterpart, deletionOf, isProject, type LedgerEntry } from './ledger.ts';
import type { Sample } from './sample.ts';
import { stamp } from './time.ts';

export type { LedgerEntry } from './ledger.ts';

/** A project of the run's own. Only what the ledger holds is ever deleted. */
export interface Sandbox {
  /** The id of the project. */
  readonly projectId: string;
  readonly ledger: readonly LedgerEntry[];
  /** Sends a request that makes something, and writes what it made into the ledger. */
  create(operation: OperationId, ask: Ask): Promise<Exchange>;
  /** Deletes something that the ledger holds. */
  remove(self: string): Promise<Exchange>;
  /** A name that no other run uses. */
  name(what: string): string;
}

/** Where a sandbox is made, and what accounts for it: it is there before anything is made, so that nothing is forgotten. */
export interface Site {
  /**
   * Makes a project on the server to work in.
   * @throws NoSandbox when the server makes none
   * @throws NoVerdict when the caller may not make one
   */
  open(client: Client): Promise<Sandbox>;
  /** Deletes everything that was made; says what is left when that fails. Never throws. */
  close(client: Client, wait: (ms: number) => Promise<void>): Promise<readonly LedgerEntry[]>;
}

/** The server has made no project to work in. */
export class NoSandbox extends Error {
  override readonly name = 'NoSandbox';
  readonly exchange: Exchange;

  constructor(exchange: Exchange, reason: string) {
    super(`No project could be made to work in: ${reason}.`);
    this.exchange = exchange;
  }
}

/**
 * Prepares the sandbox of a run.
 * @param sample what was on the server before: none of it is ever taken for the run's own
 */
export function prepareSandbox(sample: Pick<Sample, 'extent' | 'places'>): Site {
  const ledger = new Map<string, LedgerEntry>();
  // Two runs may begin in the same moment.
  const mark = `et-mock verify ${stamp().replace(/\D/g, '')}-${crypto.randomUUID().slice(0, 8)}`;
  const before = new Set<string>();
  const uncertain = new Set<string>();
  let count = 0;
  let opened = false;

  const name = (what: string) => `${mark} ${what} ${++count}`;

  /** What an answer says was made, if it can be believed that it was not there before. */
  function enter(client: Client, sent: unknown, exchange: Exchange): LedgerEntry | undefined {
    const { Id, Self, ...fields } = fieldsOf(exchange);
    if (exchange.response.status !== 201 || typeof Id !== 'string' || typeof Self !== 'string')
      return undefined;
    const found = client.locate(Self);
    const operation = found && counterpart(found.operation, 'DELETE');
    if (!operation || !isSame(Object.values(found.path)[0], Id) || before.has(Id.toLowerCase()))
      return undefined;
    if (!isAsSent(sent, fields)) return undefined;
    const entry = { operation, path: found.path, self: Self };
    ledger.set(Self, entry);
    return entry;
  }

  async function create(client: Client, operation: OperationId, ask: Ask): Promise<Exchange> {
    const { Name } = (ask.body ?? {}) as { Name?: unknown };
    const isUncertain = operation === 'createProject' && typeof Name === 'string';
    if (isUncertain) uncertain.add(Name);
    const exchange = await client.send(operation, ask);
    const isRefused = exchange.response.status >= 400 && exchange.response.status < 500;
    if ((enter(client, ask.body, exchange) || isRefused) && isUncertain) uncertain.delete(Name);
    return exchange;
  }

  async function remove(client: Client, self: string): Promise<Exchange> {
    const entry = ledger.get(self);
    if (!entry) throw new Error(`Failed to delete ${self}: this run has not made it.`);
    const exchange = await client.send(entry.operation, deletionOf(entry));
    const { status } = exchange.response;
    // What is deleted by a task is still there; the end of the run sees to it.
    const isGone = status === 404 || (status < 300 && !isProject(entry));
    if (isGone) ledger.delete(self);
    return exchange;
  }

  return {
    async open(client) {
      for (const { operation } of sample.extent()) {
        for (const { path } of sample.places(operation)) {
          for (const id of Object.values(path)) before.add(id.toLowerCase());
        }
      }
      opened = true;
      const body = { Name: name('project'), Description: 'Made by a verification; it can be deleted.' };
      const made = await create(client, 'createProject', { body });
      const { status } = made.response;
      if (status === 403) {
        throw new NoVerdict(
          'Failed to make a project to work in: createProject answers 403. Give a user who may manage projects, or verify read-only.',
        );
      }
      if (status !== 201) throw new NoSandbox(made, `createProject answers ${status}`);
      const { Id, Self } = fieldsOf(made);
      if (typeof Self !== 'string' || !ledger.has(Self)) {
        throw new NoSandbox(made, 'what createProject answers is not the project that was asked for');
      }
      return {
        projectId: String(Id),
        get ledger() {
          return [...ledger.values()];
        },
        create: (operation, ask) => create(client, operation, ask),
        remove: (self) => remove(client, self),
        name,
      };
    },
    async close(client, wait) {
      if (opened) await cleanUp({ client, wait, ledger, mark, uncertain });
      return [...ledger.values()];
    },
  };
}

/** Whether a record has the values that were sent; a server that answers with another record has not made this one. */
function isAsSent(sent: unknown, fields: Readonly<Record<string, unknown>>): boolean {
  const values = Object.entries((sent ?? {}) as Record<string, unknown>);
  return values.every(([key, value]) => {
    const printed = fields[key];
    const identifies = key === 'Name' || (key.endsWith('Id') && key !== 'Id');
    return !identifies || printed == null || value == null || isSame(printed, value);
  });
}

function isSame(one: unknown, other: unknown): boolean {
  return String(one).toLowerCase() === String(other).toLowerCase();
}
