import type { Item } from '../../contract/collections.ts';
import type { Check, Context, RawFinding } from '../engine/check.ts';
import { expectSame, expectStatus, pick } from '../findings/assertions.ts';
import { fieldsOf } from '../http/exchange.ts';
import { deletionFaults } from '../scenarios/packages/deletion.ts';
import { createDesk, type Desk, type MadePackage } from '../scenarios/packages/driver.ts';
import { type PackageKind, packageKinds } from '../scenarios/packages/kinds.ts';

/** Builds a tree of packages of each kind, moves and deletes parts of it, and looks at all of it each time. */
export const packages: Check = {
  name: 'packages',
  description: 'Packages are created, changed, moved and deleted, and nothing else is.',
  operations: packageKinds.flatMap(({ create, read, update, remove, children }) => [
    create,
    read,
    update,
    remove,
    children,
  ]),
  mode: 'sandbox',
  async *run(context) {
    for (const kind of packageKinds) yield* kindFaults(context, kind);
  },
};

async function* kindFaults(context: Context, kind: PackageKind): AsyncGenerator<RawFinding> {
  const { sandbox } = context;
  if (!sandbox) return;
  const desk = createDesk(context, kind);
  const root = { ProjectId: sandbox.projectId };
  const more: Item = { OrderNumber: 3, ...(kind.hasStereotype ? { Stereotype: 'Plan' } : {}) };
  const tree: MadePackage[] = [];
  for (const [name, parent] of [
    ['One', undefined],
    ['Two', undefined],
    ['Inner', 0],
    ['Sibling', 0],
    ['Innermost', 2],
    ['Three', undefined],
  ] as const) {
    const above = parent === undefined ? undefined : tree[parent];
    const made = yield* desk.make(name, above ? { ParentId: above.id } : root, more);
    if (!made) return;
    tree.push(made);
  }
  const [one, two, inner, sibling, innermost, three] = tree;
  if (!one || !two || !inner || !sibling || !innermost || !three) return;
  yield* desk.expectChildren(one, [inner, sibling], 'after they were made');
  yield* desk.expectChildren(inner, [innermost], 'after it was made');

  const others = await desk.readAll(tree.filter((it) => it !== inner));
  if (!(yield* changeFaults(context, kind, desk, inner, { Name: 'Inner, renamed' }))) return;
  yield* changeFaults(context, kind, desk, inner, { OrderNumber: 5 });
  if (kind.hasStereotype) yield* changeFaults(context, kind, desk, inner, { Stereotype: 'Package' });
  yield* desk.expectUnchanged(others, 'after another package was updated');

  yield* below(context, kind, desk, inner, innermost);
  yield* changeFaults(context, kind, desk, inner, { ParentId: two.id });
  yield* desk.expectChildren(one, [sibling], 'after one was moved away');
  yield* desk.expectChildren(two, [inner], 'after it was moved there');
  yield* desk.expectChildren(inner, [innermost], 'after it was moved with what is below it');
  yield* desk.expectUnchanged(others, 'after another package was moved');
  yield* changeFaults(context, kind, desk, three, { ParentId: two.id });
  yield* desk.expectChildren(two, [inner, three], 'after one was moved there from the root');
  yield* deletionFaults(context, kind, desk, { one, sibling, two, below: [inner, innermost, three] });
}

/** Sends one change: it is there in the answer, and for everybody who reads later; nothing else is changed. Says whether it was accepted. */
async function* changeFaults(
  { client }: Context,
  kind: PackageKind,
  desk: Desk,
  made: MadePackage,
  change: Item,
): AsyncGenerator<RawFinding, boolean> {
  const [name] = Object.keys(change);
  const before = fieldsOf(await desk.read(made));
  const changed = await client.send(kind.update, { path: { id: made.id }, body: { Id: made.id, ...change } });
  if (!(yield* expectStatus(changed, [200], `to an update of ${name}`))) return false;
  const answered = fieldsOf(changed);
  yield* expectSame(
    changed,
    change,
    pick(answered, [name ?? '']),
    `${kind.update} answers another ${name} than was sent`,
  );
  const first = await desk.read(made);
  yield* expectSame(
    first,
    change,
    pick(fieldsOf(first), [name ?? '']),
    `${kind.read} answers another ${name} than an update has sent`,
  );
  yield* expectSame(
    first,
    answered,
    fieldsOf(first),
    `${kind.read} answers something else than ${kind.update} did`,
  );
  const again = await desk.read(made);
  yield* expectSame(
    again,
    fieldsOf(first),
    fieldsOf(again),
    `${kind.read} answers something else the second time`,
  );
  // A package that gets another parent may have had none, and links to it.
  const place = 'ParentId' in change ? ['ProjectId', 'Links'] : [];
  yield* expectSame(first, before, fieldsOf(first), `An update of ${name} changes what was not sent`, [
    ...place,
    name ?? '',
  ]);
  return true;
}

/** A package is refused below itself; whatever is answered, it is not there afterwards. */
async function* below(
  { client }: Context,
  kind: PackageKind,
  desk: Desk,
  made: MadePackage,
  inside: MadePackage,
): AsyncGenerator<RawFinding> {
  for (const parent of [inside, made]) {
    const before = [await desk.read(made), await desk.read(inside)];
    const moved = await client.send(kind.update, { path: { id: made.id }, body: { ParentId: parent.id } });
    const where = parent === made ? 'itself' : 'a package that is below it';
    yield* expectStatus(moved, [403, 400], `to a move of a ${kind.noun} below ${where}`);
    yield* desk.expectUnchanged(before, `after a move below ${where}`);
  }
}
