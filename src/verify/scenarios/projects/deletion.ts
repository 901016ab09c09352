import { readCollection } from '../../discovery/collections.ts';
import type { Context, RawFinding } from '../../engine/check.ts';
import { expectStatus } from '../../findings/assertions.ts';
import { type Exchange, fieldsOf } from '../../http/exchange.ts';
import * as operations from '../operations.ts';
import { pollTask } from '../tasks/polling.ts';

/** So many other projects have to outlive the deletion of one. */
const witnesses = 5;

/** Deletes a project of the run: it is there until the task is complete, and gone from then on; others stay. */
export async function* deletionFindings(context: Context, id: string): AsyncGenerator<RawFinding> {
  const { client, sandbox } = context;
  const path = { id };
  if (!sandbox) return;
  const read = () => client.send(operations.project.read, { path });
  const inside = await sandbox.create(operations.executionPackage.create, {
    body: { Name: 'Goes with its project', ProjectId: id },
  });
  const update = () =>
    client.send(operations.project.update, { path, body: { Name: sandbox.name('renamed') } });
  const updated = await update();
  const others = await othersThan(context, id);

  const entry = sandbox.ledger.find(
    (it) => it.operation === operations.project.remove && it.path.id?.toLowerCase() === id.toLowerCase(),
  );
  if (!entry) return;
  const started = await sandbox.remove(entry.self);
  if (!(yield* expectStatus(started, [200, 202], 'to the deletion of a project'))) return;
  function* early(seen: Exchange, poll: Exchange): Generator<RawFinding> {
    if (seen.response.status === 200) return;
    const message = `${operations.project.read} responds with ${seen.response.status} before the task that deletes the project is complete.`;
    yield {
      operation: operations.project.remove,
      where: '/status',
      message,
      discrepancies: [],
      exchanges: [started, seen, poll],
    };
  }
  const { ended } = yield* pollTask(context, started, read, early);
  if (!ended) return;

  yield* goneFindings(await read(), 'to a project whose deletion is complete');
  const packageId = fieldsOf(inside).Id;
  if (inside.response.status === 201 && typeof packageId === 'string') {
    const child = await client.send(operations.executionPackage.read, { path: { id: packageId } });
    yield* goneFindings(child, 'to a package whose project is deleted');
  }
  // A caller who may not update projects is told just that.
  if (updated.response.status === 200)
    yield* goneFindings(await update(), 'to an update of a deleted project');
  for (const other of others) {
    const still = await client.send(operations.project.read, { path: { id: other } });
    if (still.response.status !== 404) continue;
    const message = `The deletion of the project ${id} has deleted another one: ${operations.project.read} responds with 404 to ${other}.`;
    yield {
      operation: operations.project.remove,
      where: '/status',
      message,
      discrepancies: [],
      exchanges: [started, still],
    };
  }
}

async function othersThan(context: Context, id: string): Promise<string[]> {
  const { items } = await readCollection(context, operations.project.list, {});
  const ids = items.map(({ Id }) => Id).filter((it): it is string => typeof it === 'string' && it !== id);
  return [context.sandbox?.projectId ?? '', ...ids].slice(0, witnesses);
}

/** Claims that something is gone. Where 404 is in no source, an error response says as much. */
function* goneFindings(exchange: Exchange, why: string): Generator<RawFinding> {
  yield* expectStatus(exchange, exchange.operation === operations.project.read ? [404, 403] : [404], why);
}
