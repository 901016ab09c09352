import { withArticle } from '../../../contract/text/article.ts';
import type { Context, RawFinding } from '../../engine/check.ts';
import { expectStatus } from '../../findings/assertions.ts';
import { fill } from './contents.ts';
import type { PackageDriver, PackageRecord } from './driver.ts';
import type { PackageKind } from './kinds.ts';

/** What is deleted, and what has to stay. */
interface Tree {
  readonly one: PackageRecord;
  /** In the first one, and nothing in it. */
  readonly sibling: PackageRecord;
  readonly two: PackageRecord;
  /** All that is in the second one. */
  readonly below: readonly PackageRecord[];
}

/** Deletes packages: not those that are not empty, all that is below one when asked to, and nothing else. */
export async function* deletionFindings(
  context: Context,
  kind: PackageKind,
  driver: PackageDriver,
  { one, two, sibling, below }: Tree,
): AsyncGenerator<RawFinding> {
  const { client, sandbox } = context;
  const staying = await driver.readAll([one, sibling]);
  const going = await driver.readAll([two, ...below]);
  for (const query of [undefined, { deleteChildren: false }]) {
    const refused = await client.send(kind.remove, { path: { id: two.id }, ...(query ? { query } : {}) });
    yield* expectStatus(
      refused,
      [403],
      `to the deletion of ${withArticle(kind.noun)} that is not empty, without deleteChildren`,
    );
    yield* driver.expectUnchanged([...staying, ...going], 'after a refused deletion');
  }
  const contents = await fill(context, kind.holds, [two, ...below]);
  const cascade = await sandbox?.remove(two.self);
  if (!cascade || !(yield* expectStatus(cascade, [200], 'to a deletion with deleteChildren'))) return;
  yield* driver.expectRemoved([two, ...below], 'after a deletion with deleteChildren');
  for (const { operation, path } of contents) {
    const orphan = await client.send(operation, { path });
    yield* expectStatus(orphan, [404], `to something whose ${kind.noun} is deleted`);
  }
  yield* driver.expectUnchanged(staying, `after another ${kind.noun} was deleted`);
  yield* driver.expectChildren(one, [sibling], `after another ${kind.noun} was deleted`);

  const single = await client.send(kind.remove, { path: { id: sibling.id } });
  // Another one of the same project was just deleted: the caller may.
  if (!(yield* expectStatus(single, [200], `to the deletion of an empty ${kind.noun}`, true))) return;
  yield* driver.expectRemoved([sibling], 'after its deletion');
  yield* driver.expectUnchanged(staying.slice(0, 1), `after ${withArticle(kind.noun)} below it was deleted`);
  yield* driver.expectChildren(one, [], 'after the last one was deleted');
  const again = await client.send(kind.remove, { path: { id: sibling.id } });
  yield* expectStatus(again, [404], `to the deletion of ${withArticle(kind.noun)} that is deleted`);
}
