import { isSearched } from '../../../src/contract/collections.ts';
import { type OperationId, operationFacts } from '../../../src/contract/operations.ts';
import { operationVerification } from '../../../src/contract/verification.ts';
import type { Mock } from '../../../src/index.ts';
import { relating, treesOf } from '../../../src/verify/scenarios/relationships/types.ts';
import type { ConformingVariant, Sabotage } from '../faulty-server.ts';
import { at, type Call, type Json, rewritten } from '../sabotage.ts';

/** How long after a change an index takes it in, in milliseconds. */
const lag = 1000;

/** The world that an index knows. */
const indexed = 'indexed';

const all = Object.keys(operationFacts) as OperationId[];

/** Those that answer from the search index. */
const searches = all.filter(
  (id) =>
    (operationFacts[id].method === 'GET' && isSearched(operationFacts[id])) ||
    operationVerification[id].kinds !== undefined ||
    isForm(id),
);

/** Those that list anything, and those that draw trees of relationships. */
const lists = all.filter(
  (id) =>
    (operationFacts[id].collection !== undefined && (operationFacts[id].method === 'GET' || isForm(id))) ||
    relating.kinds.some((kind) => treesOf(kind).includes(id)),
);

function isForm(id: OperationId): boolean {
  return operationFacts[id].mediaTypes.includes('application/x-www-form-urlencoded');
}

/** What an index knows: the server as it was a while ago. */
function createIndex(mock: Mock) {
  const pending = new Map<number, string>();
  let world = mock.fork(indexed);

  /** Takes in what is due. */
  function catchUp(): void {
    const due = [...pending].filter(([since]) => since + lag <= mock.clock.now());
    const [, latest] = due.at(-1) ?? [];
    if (latest === undefined) return;
    mock.worlds.delete(indexed);
    world = mock.snapshots.fork(latest, indexed);
    for (const [since, name] of due) {
      mock.snapshots.delete(name);
      pending.delete(since);
    }
  }

  return {
    /** Takes note of a change. */
    note(): void {
      catchUp();
      const now = mock.clock.now();
      const name = `at-${now}`;
      mock.snapshots.save(name);
      pending.set(now, name);
    },
    /** What it answers; nothing is in it of what it does not know yet. */
    async answer({ url, init, forward }: Call): Promise<Response> {
      catchUp();
      const response = await forward();
      if (response.status !== 200) return response;
      const known = await world.fetch(`${url.pathname}${url.search}`, init);
      if (known.status !== 200) return rewritten(response, emptied);
      const text = (await known.text()).replaceAll(`/@${indexed}`, '');
      return new Response(text, { status: known.status, headers: known.headers });
    },
  };
}

/** A list in which nothing is. */
function emptied(list: Json): Json {
  if (Array.isArray(list)) return [];
  return 'Children' in list ? { ...list, Children: [] } : { ...list, Items: [], Total: 0 };
}

/** What some operations answer is a second behind what was created, changed and deleted. */
const behind =
  (operations: readonly OperationId[]): Sabotage =>
  (fetch, mock) => {
    const index = createIndex(mock);
    return at('every operation', async (call) => {
      if (operations.includes(call.operation)) return index.answer(call);
      const response = await call.forward();
      if (call.method !== 'GET' || call.operation === 'getBackgroundTaskStatus') index.note();
      return response;
    })(fetch, mock);
  };

/** Servers that are right, and take in later what was changed. */
export const indexLag: readonly ConformingVariant[] = [
  { name: 'a search index that is a second behind', sabotage: behind(searches), modes: ['sandbox', 'full'] },
  { name: 'lists that are a second behind', sabotage: behind(lists), modes: ['sandbox', 'full'] },
];
