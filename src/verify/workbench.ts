import type { OperationId } from '../contract/operations.ts';
import type { Context, Fault } from './check.ts';
import { expectSame, expectStatus, pick } from './claims.ts';
import type { Ask } from './client.ts';
import { type Exchange, fieldsOf, itemsOf } from './exchange.ts';
import type { Item } from './reading.ts';

/** Something that was made in the project of the run. */
export interface Made {
  readonly id: string;
  readonly self: string;
  readonly record: Item;
  readonly exchange: Exchange;
}

/** The steps of the scripts that are made. */
export const steps = [
  { Description: 'Open the page', ExpectedResult: 'The page is there' },
  { Description: 'Close the page', ExpectedResult: 'The page is gone' },
] as const;

/** Makes something, and claims that it has the values that were sent; undefined when it cannot be worked with. */
export async function* make(
  { sandbox }: Context,
  operation: OperationId,
  body: Item,
  names: readonly string[] = Object.keys(body),
): AsyncGenerator<Fault, Made | undefined> {
  const exchange = await sandbox?.create(operation, { body });
  if (!exchange || !(yield* expectStatus(exchange, [201], `to a body that says all that is needed`)))
    return undefined;
  const record = fieldsOf(exchange);
  yield* expectSame(
    exchange,
    pick(body, names),
    pick(record, names),
    `${operation} answers other values than were sent`,
  );
  const { Id: id, Self: self } = record;
  if (typeof id !== 'string' || typeof self !== 'string') return undefined;
  // What cannot be believed to be new is not in the ledger, and must not be touched.
  return sandbox?.ledger.some((entry) => entry.self === self) ? { id, self, record, exchange } : undefined;
}

/** Deletes something that was made, and claims that it is gone. */
export async function* remove(
  { client, sandbox }: Context,
  { id, self }: Made,
  read: OperationId,
): AsyncGenerator<Fault, boolean> {
  const before = await client.send(read, { path: { id } });
  const deleted = await sandbox?.remove(self);
  if (!deleted || !(yield* expectStatus(deleted, [200], 'to the deletion of something that was just made')))
    return false;
  // What the caller may not read tells nothing when it cannot be read later.
  if (before.response.status !== 200) return true;
  return yield* expectStatus(
    await client.send(read, { path: { id } }),
    [404],
    'to something that was deleted',
  );
}

/** Claims that things that were not asked to change are still as they were. */
export async function* expectThere(
  { client }: Context,
  before: readonly Exchange[],
  when: string,
): AsyncGenerator<Fault> {
  for (const exchange of before.filter(({ response }) => response.status === 200)) {
    const ask: Ask = { path: exchange.request.path, query: exchange.request.query };
    const after = await client.send(exchange.operation, ask);
    if (!(yield* expectStatus(after, [200], `to something else ${when}`))) continue;
    yield* expectSame(
      after,
      exchange.response.body,
      after.response.body,
      `${exchange.operation} answers something else ${when}`,
    );
  }
}

/** Somebody to whom work in the project can be given; somebody else than `unlike` if there is anybody. */
export async function somebody({ client, sandbox }: Context, unlike?: unknown): Promise<string | undefined> {
  const exchange = await client.send('searchProjectAssignees', {
    path: { projectId: sandbox?.projectId ?? '' },
  });
  const all = itemsOf(exchange);
  const { Id } = all.findLast((user) => user.Id !== unlike) ?? all.at(-1) ?? {};
  return typeof Id === 'string' ? Id : undefined;
}

/** A script in a package of its own, and an execution package to run it in. */
export async function* workbench(
  context: Context,
): AsyncGenerator<
  Fault,
  { readonly script: Made; readonly scripts: Made; readonly executions: Made } | undefined
> {
  const ProjectId = context.sandbox?.projectId ?? '';
  const scripts = yield* make(context, 'createScriptPackage', { Name: 'Scripts to run', ProjectId });
  const executions = yield* make(context, 'createExecutionPackage', { Name: 'Runs', ProjectId });
  if (!scripts || !executions) return undefined;
  const body = {
    Name: 'Look at the page',
    PackageId: scripts.id,
    Description: 'Made to be run',
    Steps: steps,
  };
  const script = yield* make(context, 'createScript', body, ['Name', 'PackageId', 'Description']);
  return script && { script, scripts, executions };
}

/** Does work without telling what is wrong with it: the checks of these things do. */
export async function quietly<T>(work: AsyncGenerator<Fault, T>): Promise<T> {
  for (;;) {
    const { done, value } = await work.next();
    if (done) return value;
  }
}
