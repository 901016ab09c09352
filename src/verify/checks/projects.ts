import type { Item } from '../../contract/collections.ts';
import type { Path } from '../contract/openapi-links.ts';
import type { Check, Context, RawFinding } from '../engine/check.ts';
import { expectEqual, expectStatus } from '../findings/assertions.ts';
import { fieldsOf, itemsOf } from '../http/exchange.ts';
import { projectOperations } from '../scenarios/operations.ts';
import { picklistFindings } from '../scenarios/projects/picklists.ts';

/** Makes a project, looks at its picklists, and refuses names in use. */
export const projects: Check = {
  name: 'projects',
  description: 'A new project has picklists, and names in use are refused.',
  operations: [
    projectOperations.create,
    projectOperations.read,
    projectOperations.list,
    projectOperations.update,
  ],
  mode: 'sandbox',
  effect: 'changes',
  most: 300,
  async *run(context) {
    const { client, sandbox } = context;
    if (!sandbox) return;
    const sent = { Name: sandbox.name('project'), Description: 'Made by a verification; it can be deleted.' };
    const { Id: id } = fieldsOf(await sandbox.create(projectOperations.create, { body: sent }));
    if (typeof id !== 'string') return;
    const read = await client.send(projectOperations.read, { path: { id } });
    if (read.response.status === 200) yield* picklistFindings(context, read);
    yield* conflictFindings(context, { id });
  },
};

async function* conflictFindings({ client, sandbox }: Context, path: Path): AsyncGenerator<RawFinding> {
  if (!sandbox) return;
  const other = { id: sandbox.projectId };
  const update = (body: Item) => client.send(projectOperations.update, { path, body });
  const renamed = await update({ Name: sandbox.name('renamed') });
  const [mine, taken] = [
    await client.send(projectOperations.read, { path }),
    await client.send(projectOperations.read, { path: other }),
  ];
  const { Name } = fieldsOf(taken);
  if (typeof Name !== 'string') return;
  const refused = await update({ Name });
  // A caller who may not update projects is told that first; and so is who has to send more than a name.
  const expected = renamed.response.status === 200 ? [409] : [409, renamed.response.status];
  yield* expectStatus(refused, expected, 'to an update with the name of another project');
  for (const [before, id] of [
    [mine, path],
    [taken, other],
  ] as const) {
    const after = await client.send(projectOperations.read, { path: id });
    yield* expectEqual(
      after,
      fieldsOf(before),
      fieldsOf(after),
      'An update that is refused with 409 changes a project',
    );
  }
  const named = (items: readonly Item[]) => items.filter((it) => String(it.Name).startsWith(Name)).length;
  const search = () =>
    client.send(projectOperations.list, { query: { $filter: `startswith(Name,'${Name}') eq true` } });
  const before = await search();
  const second = await sandbox.create(projectOperations.create, {
    body: { Name, Description: 'The name is in use.' },
  });
  yield* expectStatus(second, [409], 'to a new project with the name of another one');
  const after = await search();
  if (second.response.status < 300 || named(itemsOf(after)) <= named(itemsOf(before))) return;
  const message = `${projectOperations.create} responds with ${second.response.status} to a name in use, and makes a project all the same.`;
  yield { operation: projectOperations.create, where: '/status', message, exchanges: [second, after] };
}
