import type { Item } from '../../contract/collections.ts';
import { withArticle } from '../../contract/text/article.ts';
import type { Check, Context, RawFinding } from '../engine/check.ts';
import { eachApart } from '../engine/parts.ts';
import { expectEqual, expectStatus, pick } from '../findings/assertions.ts';
import { asFarAsReached, createRecords } from '../fixtures/records.ts';
import { fieldsOf } from '../http/exchange.ts';
import { deletionFindings } from '../scenarios/packages/deletion.ts';
import { createPackageDriver, type PackageDriver, type PackageRecord } from '../scenarios/packages/driver.ts';
import { type PackageKind, packageKinds } from '../scenarios/packages/kinds.ts';

/** Builds a tree of packages of each kind, moves and deletes parts of it, and looks at all of it each time. */
export const packages: Check = {
  name: 'packages',
  description:
    'Packages and trees of requirements are created, changed, moved and deleted, and nothing else is.',
  operations: packageKinds.flatMap(({ create, read, update, remove, children }) => [
    create,
    read,
    update,
    remove,
    children,
  ]),
  mode: 'sandbox',
  effect: 'changes',
  most: 3000,
  async *run(context) {
    yield* eachApart(packageKinds, (kind) =>
      asFarAsReached(context, [kind.create], kindFindings(context, kind)),
    );
  },
};

async function* kindFindings(context: Context, kind: PackageKind): AsyncGenerator<RawFinding> {
  const { sandbox } = context;
  if (!sandbox) return;
  const driver = createPackageDriver(context, kind);
  const root = await createRecords(context).fill(kind.root);
  const more: Item = kind.values;
  const tree: PackageRecord[] = [];
  for (const [name, parent] of [
    ['One', undefined],
    ['Two', undefined],
    ['Inner', 0],
    ['Sibling', 0],
    ['Innermost', 2],
    ['Three', undefined],
  ] as const) {
    const above = parent === undefined ? undefined : tree[parent];
    const made = yield* driver.make(name, above ? { ParentId: above.id } : root, more);
    if (!made) return;
    tree.push(made);
  }
  const [one, two, inner, sibling, innermost, three] = tree;
  if (!one || !two || !inner || !sibling || !innermost || !three) return;
  yield* driver.expectChildren(one, [inner, sibling], 'after they were made');
  yield* driver.expectChildren(inner, [innermost], 'after it was made');

  const others = await driver.readAll(tree.filter((it) => it !== inner));
  for (const [index, change] of kind.changes.entries()) {
    const isAccepted = yield* changeFindings(context, kind, driver, inner, change, index > 0);
    if (!isAccepted && index === 0) return;
  }
  yield* driver.expectUnchanged(others, `after another ${kind.noun} was updated`);

  yield* below(context, kind, driver, inner, innermost);
  yield* changeFindings(context, kind, driver, inner, { ParentId: two.id });
  yield* driver.expectChildren(one, [sibling], 'after one was moved away');
  yield* driver.expectChildren(two, [inner], 'after it was moved there');
  yield* driver.expectChildren(inner, [innermost], 'after it was moved with what is below it');
  yield* driver.expectUnchanged(others, `after another ${kind.noun} was moved`);
  yield* changeFindings(context, kind, driver, three, { ParentId: two.id });
  yield* driver.expectChildren(two, [inner, three], 'after one was moved there from the root');
  yield* deletionFindings(context, kind, driver, { one, sibling, two, below: [inner, innermost, three] });
}

/**
 * Sends one change: it is there in the response, and for everybody who reads later; nothing else is changed. Says whether it was
 * accepted.
 * @param isPermitted whether an earlier change of the same package was accepted
 */
async function* changeFindings(
  { client }: Context,
  kind: PackageKind,
  driver: PackageDriver,
  made: PackageRecord,
  change: Item,
  isPermitted = false,
): AsyncGenerator<RawFinding, boolean> {
  const sent = Object.keys(change);
  const name = sent.join(' and ');
  const before = fieldsOf(await driver.read(made));
  const changed = await client.send(kind.update, { path: { id: made.id }, body: { Id: made.id, ...change } });
  if (!(yield* expectStatus(changed, [200], `to an update of ${name}`, isPermitted))) return false;
  const answered = fieldsOf(changed);
  yield* expectEqual(
    changed,
    change,
    pick(answered, sent),
    `${kind.update} answers another ${name} than was sent`,
  );
  const first = await driver.read(made);
  yield* expectEqual(
    first,
    change,
    pick(fieldsOf(first), sent),
    `${kind.read} answers another ${name} than an update has sent`,
  );
  yield* expectEqual(
    first,
    answered,
    fieldsOf(first),
    `${kind.read} answers something else than ${kind.update} did`,
  );
  const again = await driver.read(made);
  yield* expectEqual(
    again,
    fieldsOf(first),
    fieldsOf(again),
    `${kind.read} answers something else the second time`,
  );
  // One that gets another parent may have had none.
  const moved = 'ParentId' in change ? ['ProjectId'] : [];
  const kept = kind.kept.filter((it) => !sent.includes(it) && !moved.includes(it));
  const what = `An update of ${name} changes what was not sent`;
  yield* expectEqual(first, pick(before, kept), pick(fieldsOf(first), kept), what);
  return true;
}

/** A package is refused below itself; whatever is answered, it is not there afterwards. */
async function* below(
  { client }: Context,
  kind: PackageKind,
  driver: PackageDriver,
  made: PackageRecord,
  inside: PackageRecord,
): AsyncGenerator<RawFinding> {
  for (const parent of [inside, made]) {
    const before = [await driver.read(made), await driver.read(inside)];
    const moved = await client.send(kind.update, { path: { id: made.id }, body: { ParentId: parent.id } });
    const where = parent === made ? 'itself' : `${withArticle(kind.noun)} that is below it`;
    yield* expectStatus(moved, [403, 400], `to a move of ${withArticle(kind.noun)} below ${where}`);
    yield* driver.expectUnchanged(before, `after a move below ${where}`);
  }
}
