import { HttpError } from '../../../fake/http/http-error.ts';
import { inTurns } from '../../../fake/turns.ts';
import type { Mock } from '../../mock.ts';
import { defineControlResource } from '../operations.ts';

const deletion = (what: string, name: string, isGone: boolean) => {
  if (!isGone) throw new HttpError(404, `There is no ${what} called ${name} that could be deleted.`);
  return { status: 204 as const };
};

function needSnapshot({ snapshots }: Mock, name: string): string {
  if (snapshots.list().some((it) => it.name === name)) return name;
  throw new HttpError(404, `There is no snapshot called ${name}.`);
}

function factsOf({ name, worlds }: Mock) {
  const facts = worlds.facts(name);
  if (facts) return facts;
  throw new HttpError(404, `There is no world called ${name}.`);
}

/** How many worlds a response lists at most: all 10,000 would hold up everybody else. */
const maxListed = 1000;

const forked = (mock: Mock) => ({ status: 201 as const, body: factsOf(mock) });

export default defineControlResource('worlds', {
  async listWorlds({ mock: { worlds }, registry, query: { after, top = maxListed }, request }) {
    if (after !== undefined && !worlds.has(after))
      throw new HttpError(404, `There is no world called ${after}.`);
    return { status: 200, body: await inTurns(registry.listing({ after, top }), request.signal) };
  },
  makeWorld({ mock: { worlds }, path: { name }, body }) {
    const wasThere = worlds.has(name);
    const facts = factsOf(worlds.get(name, body));
    return wasThere ? { status: 200, body: facts } : { status: 201, body: facts };
  },
  deleteUnusedWorlds: async ({ registry, query: { unusedFor } }) => ({
    status: 200,
    body: { deleted: await inTurns(registry.deletingUnused(unusedFor * 1000)) },
  }),
  deleteWorld: ({ mock, path: { name } }) => deletion('world', name, mock.worlds.delete(name)),
  forkWorld: ({ mock, body: { world } }) => forked(mock.fork(world)),
  exportWorld: ({ mock }) => ({ status: 200, body: mock.export() }),
  async importWorld({ transfer, body, request }) {
    await transfer.importWorld(body, request.signal);
    return { status: 204 };
  },
  listSnapshots: ({ mock }) => ({ status: 200, body: mock.snapshots.list() }),
  saveSnapshot: ({ mock, path: { name } }) => ({ status: 200, body: mock.snapshots.save(name) }),
  deleteSnapshot: ({ mock, path: { name } }) => deletion('snapshot', name, mock.snapshots.delete(name)),
  restoreSnapshot({ mock, path: { name } }) {
    mock.snapshots.restore(needSnapshot(mock, name));
    return { status: 204 };
  },
  forkSnapshot: ({ mock, path: { name }, body: { world } }) =>
    forked(mock.snapshots.fork(needSnapshot(mock, name), world)),
});
