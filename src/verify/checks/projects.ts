import type { Item } from '../../contract/collections.ts';
import { acceptanceOf, softened } from '../contract/discrepancies.ts';
import type { Path } from '../contract/openapi-links.ts';
import type { Check, Context, RawFinding } from '../engine/check.ts';
import { expectEqual, expectStatus, pick } from '../findings/assertions.ts';
import { fieldsOf, itemsOf } from '../http/exchange.ts';
import * as operations from '../scenarios/operations.ts';
import { deletionFindings } from '../scenarios/projects/deletion.ts';
import { picklistFindings } from '../scenarios/projects/picklists.ts';

/** What an update sends: what the documented one does, without the ids of things that other servers do not have. */
const update = {
  Description: 'Changed by a verification',
  OrderNumber: 7,
  StartDate: '2011-12-31T11:00:00Z',
  EstimatedEndDate: '2012-12-31T11:00:00Z',
  AutoNumberRequirements: true,
  AutoNumberScripts: false,
  ScriptNumberReadOnly: false,
} as const;

/** What may change with a name, and what the pages contradict each other about. */
const loose = ['Name', 'Slug', 'Independent', 'RequirementNumberReadOnly'];

/** Makes a project, changes it, refuses names in use, and deletes it. */
export const projects: Check = {
  name: 'projects',
  description: 'A project is created, read, updated and deleted, and names in use are refused.',
  operations: [
    operations.project.create,
    operations.project.read,
    operations.project.list,
    operations.project.update,
    operations.project.remove,
  ],
  mode: 'sandbox',
  async *run(context) {
    const { client, sandbox } = context;
    if (!sandbox) return;
    const sent = { Name: sandbox.name('project'), Description: 'Made by a verification; it can be deleted.' };
    const made = await sandbox.create(operations.project.create, { body: sent });
    if (!(yield* expectStatus(made, [201], 'to a new project'))) return;
    const project = fieldsOf(made);
    yield* expectEqual(
      made,
      sent,
      pick(project, ['Name', 'Description']),
      `${operations.project.create} answers other values than were sent`,
    );
    if (typeof project.Id !== 'string' || typeof project.Self !== 'string') return;
    const path = { id: project.Id };
    const read = await client.send(operations.project.read, { path });
    if (!(yield* expectStatus(read, [200], 'to a project that was just made'))) return;
    yield* expectEqual(
      read,
      project,
      fieldsOf(read),
      `${operations.project.read} answers something else than ${operations.project.create} did`,
    );
    const found = await client.send(operations.project.list, {
      query: { $filter: `Name eq '${sent.Name}'` },
    });
    if (!itemsOf(found).some(({ Id }) => Id === project.Id)) {
      const message = `${operations.project.list} does not find a project that was just made, by its name "${sent.Name}".`;
      yield { operation: operations.project.list, where: '/body/Items', message, exchanges: [made, found] };
    }
    yield* picklistFindings(context, read);
    const isUpdated = yield* updateFindings(context, path, sandbox.name('renamed'));
    yield* conflictFindings(context, path, isUpdated);
    yield* deletionFindings(context, project.Id);
  },
};

/** @returns whether projects can be updated at all */
async function* updateFindings(
  { client, sandbox }: Context,
  path: Path,
  Name: string,
): AsyncGenerator<RawFinding, boolean> {
  const before = fieldsOf(await client.send(operations.project.read, { path }));
  const body = { Name, ...update };
  const changed = await client.send(operations.project.update, { path, body });
  if (!(yield* expectStatus(changed, [200], 'to an update of a project'))) return false;
  const names = Object.keys(body);
  yield* expectEqual(
    changed,
    body,
    pick(fieldsOf(changed), names),
    `${operations.project.update} answers other values than were sent`,
  );
  const after = await client.send(operations.project.read, { path });
  yield* expectEqual(
    after,
    body,
    pick(fieldsOf(after), names),
    `${operations.project.read} answers other values than an update has sent`,
  );
  const ignored = [...names, ...loose];
  yield* expectEqual(
    after,
    before,
    fieldsOf(after),
    'An update of a project changes what was not sent',
    ignored,
  );

  const partial = { Name: sandbox?.name('renamed') ?? Name };
  const renamed = await client.send(operations.project.update, { path, body: partial });
  // The vendor's description wants more than a name; whoever refuses may do so.
  if (renamed.response.status !== 200) return true;
  const last = await client.send(operations.project.read, { path });
  yield* expectEqual(
    last,
    partial.Name,
    fieldsOf(last).Name,
    `${operations.project.read} answers another Name than an update has sent`,
  );
  for (const finding of expectEqual(
    last,
    fieldsOf(after),
    fieldsOf(last),
    'An update of the name changes a project',
    loose,
  )) {
    const operation = operations.project.update;
    yield { ...finding, operation, ...softened(acceptanceOf('projects', { operation })) };
  }
  return true;
}

async function* conflictFindings(
  { client, sandbox }: Context,
  path: Path,
  isUpdatable: boolean,
): AsyncGenerator<RawFinding> {
  if (!sandbox) return;
  const other = { id: sandbox.projectId };
  const [mine, taken] = [
    await client.send(operations.project.read, { path }),
    await client.send(operations.project.read, { path: other }),
  ];
  const { Name } = fieldsOf(taken);
  if (typeof Name !== 'string') return;
  const refused = await client.send(operations.project.update, { path, body: { ...update, Name } });
  // A caller who may not update projects is told that first.
  const expected = isUpdatable ? [409] : [409, 403];
  yield* expectStatus(refused, expected, 'to an update with the name of another project');
  for (const [before, id] of [
    [mine, path],
    [taken, other],
  ] as const) {
    const after = await client.send(operations.project.read, { path: id });
    yield* expectEqual(
      after,
      fieldsOf(before),
      fieldsOf(after),
      'An update that is refused with 409 changes a project',
    );
  }
  const named = (items: readonly Item[]) => items.filter((it) => String(it.Name).startsWith(Name)).length;
  const search = () =>
    client.send(operations.project.list, { query: { $filter: `startswith(Name,'${Name}') eq true` } });
  const before = await search();
  const second = await sandbox.create(operations.project.create, {
    body: { Name, Description: 'The name is in use.' },
  });
  yield* expectStatus(second, [409], 'to a new project with the name of another one');
  const after = await search();
  if (second.response.status < 300 || named(itemsOf(after)) <= named(itemsOf(before))) return;
  const message = `${operations.project.create} responds with ${second.response.status} to a name in use, and makes a project all the same.`;
  yield { operation: operations.project.create, where: '/status', message, exchanges: [second, after] };
}
