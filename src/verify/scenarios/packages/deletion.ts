import type { Context, RawFinding } from '../../engine/check.ts';
import { expectStatus } from '../../findings/assertions.ts';
import { fill } from './contents.ts';
import type { Desk, MadePackage } from './driver.ts';
import type { PackageKind } from './kinds.ts';

/** What is deleted, and what has to stay. */
interface Tree {
  readonly one: MadePackage;
  /** In the first one, and nothing in it. */
  readonly sibling: MadePackage;
  readonly two: MadePackage;
  /** All that is in the second one. */
  readonly below: readonly MadePackage[];
}

/** Deletes packages: not those that are not empty, all that is below one when asked to, and nothing else. */
export async function* deletionFaults(
  context: Context,
  kind: PackageKind,
  desk: Desk,
  { one, two, sibling, below }: Tree,
): AsyncGenerator<RawFinding> {
  const { client, sandbox } = context;
  const staying = await desk.readAll([one, sibling]);
  const going = await desk.readAll([two, ...below]);
  for (const query of [undefined, { deleteChildren: false }]) {
    const refused = await client.send(kind.remove, { path: { id: two.id }, ...(query ? { query } : {}) });
    yield* expectStatus(
      refused,
      [403],
      `to the deletion of a ${kind.noun} that is not empty, without deleteChildren`,
    );
    yield* desk.expectUnchanged([...staying, ...going], 'after a refused deletion');
  }
  const contents = kind.holds ? await fill(context, kind.holds, [two, ...below]) : [];
  const cascade = await sandbox?.remove(two.self);
  if (!cascade || !(yield* expectStatus(cascade, [200], 'to a deletion with deleteChildren'))) return;
  yield* desk.expectGone([two, ...below], 'after a deletion with deleteChildren');
  for (const { operation, path } of contents) {
    const orphan = await client.send(operation, { path });
    yield* expectStatus(orphan, [404], 'to something whose package is deleted');
  }
  yield* desk.expectUnchanged(staying, 'after another package was deleted');
  yield* desk.expectChildren(one, [sibling], 'after another package was deleted');

  const single = await client.send(kind.remove, { path: { id: sibling.id } });
  if (!(yield* expectStatus(single, [200], `to the deletion of an empty ${kind.noun}`))) return;
  yield* desk.expectGone([sibling], 'after its deletion');
  yield* desk.expectUnchanged(staying.slice(0, 1), 'after a package below it was deleted');
  yield* desk.expectChildren(one, [], 'after the last one was deleted');
  const again = await client.send(kind.remove, { path: { id: sibling.id } });
  yield* expectStatus(again, [404], `to the deletion of a ${kind.noun} that is deleted`);
}
