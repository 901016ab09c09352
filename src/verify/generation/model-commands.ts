import type { AsyncCommand } from 'fast-check';
import type { OperationId } from '../../contract/operations.ts';
import { readSmall } from '../discovery/collections.ts';
import type { Context } from '../engine/check.ts';
import { difference, shown } from '../findings/assertions.ts';
import { type Exchange, fieldsOf } from '../http/exchange.ts';
import type { RequestSpec } from '../http/request.ts';
import { executionPackageOperations, runOperations } from '../scenarios/operations.ts';
import { Counterexample } from './counterexample.ts';

/** A package as the model has it. */
interface Package {
  readonly id: string;
  readonly self: string;
  name: string;
  parent: Package | undefined;
}

/** What is in the project of the run, as far as the commands have made it. */
export interface Model {
  readonly packages: Package[];
  /** The runs of one assignment, the last one in progress or not. */
  readonly runs: string[];
  inProgress: boolean;
}

/** The server, and what it was asked in one sequence. */
export interface SystemUnderTest {
  readonly context: Context;
  readonly assignmentId: string;
  readonly exchanges: Exchange[];
  /** The caller lacks a permission: nothing more can be said. */
  forbidden: boolean;
}

type Command = AsyncCommand<Model, SystemUnderTest, true>;

/** Says what a server should do next to something that the model knows, and looks whether it does. */
function command(
  name: string,
  check: (model: Model) => boolean,
  run: (model: Model, system: SystemUnderTest) => Promise<void>,
): Command {
  return {
    check: async (model) => check(model),
    async run(model, system) {
      if (!system.forbidden) await run(model, system);
    },
    toString: () => name,
  };
}

const choose = <T>(all: readonly T[], place: number): T => all[place % all.length] as T;
const hasPackage = ({ packages }: Model) => packages.length > 0;
const childrenOf = (model: Model, above: Package) => model.packages.filter(({ parent }) => parent === above);

function isWithin(inner: Package | undefined, outer: Package): boolean {
  return inner !== undefined && (inner === outer || isWithin(inner.parent, outer));
}

async function send(
  system: SystemUnderTest,
  operation: OperationId,
  ask: RequestSpec,
  wanted: readonly number[],
  what: string,
): Promise<Exchange | undefined> {
  const { client, sandbox } = system.context;
  const isMaking = /^create/.test(operation) && sandbox;
  return judge(
    system,
    await (isMaking ? sandbox.create(operation, ask) : client.send(operation, ask)),
    wanted,
    what,
  );
}

function judge(
  system: SystemUnderTest,
  exchange: Exchange,
  wanted: readonly number[],
  what: string,
): Exchange | undefined {
  system.exchanges.push(exchange);
  const { operation, response } = exchange;
  const { status } = response;
  if (wanted.includes(status)) return exchange;
  if (status === 403 && wanted.every((it) => it < 300)) {
    system.forbidden = true;
    return undefined;
  }
  throw fail(system, `${operation} responds with ${status} instead of ${wanted.join(' or ')} to ${what}`);
}

function fail({ exchanges }: SystemUnderTest, message: string): Counterexample {
  return new Counterexample(`${message}, after ${exchanges.length - 1} other requests.`, ...exchanges);
}

function expect(system: SystemUnderTest, what: string, expected: unknown, actual: unknown): void {
  if (difference(expected, actual) === undefined) return;
  throw fail(system, `${what} is ${shown(actual)}, not ${shown(expected)}`);
}

/** Makes a package at the root or below another one. */
export const create = (place: number, isRoot: boolean) =>
  command(
    `create ${isRoot ? 'root' : place}`,
    () => true,
    async (model, system) => {
      const parent = isRoot || !hasPackage(model) ? undefined : choose(model.packages, place);
      const Name = `Made ${model.packages.length}`;
      const where = parent ? { ParentId: parent.id } : { ProjectId: system.context.sandbox?.projectId };
      const made = await send(
        system,
        executionPackageOperations.create,
        { body: { Name, ...where } },
        [201],
        'a new package',
      );
      const { Id, Self } = made ? fieldsOf(made) : {};
      if (typeof Id !== 'string' || typeof Self !== 'string') return;
      model.packages.push({ id: Id, self: Self, name: Name, parent });
    },
  );

/** Gives a package another name. */
export const rename = (place: number) =>
  command(`rename ${place}`, hasPackage, async (model, system) => {
    const found = choose(model.packages, place);
    const Name = `${found.name}'`;
    if (
      await send(
        system,
        executionPackageOperations.update,
        { path: { id: found.id }, body: { Name } },
        [200],
        'another name',
      )
    )
      found.name = Name;
  });

/** Moves a package below another one; below itself it must not come. */
export const move = (place: number, to: number) =>
  command(`move ${place} to ${to}`, hasPackage, async (model, system) => {
    const [moved, target] = [choose(model.packages, place), choose(model.packages, to)];
    const isInside = isWithin(target, moved);
    const ask = { path: { id: moved.id }, body: { ParentId: target.id } };
    const what = isInside ? 'a move of a package below itself' : 'a move';
    if (
      !(await send(system, executionPackageOperations.update, ask, isInside ? [403, 400] : [200], what)) ||
      isInside
    )
      return;
    moved.parent = target;
  });

/** Deletes a package; one that is not empty only with what is below it. */
export const remove = (place: number, deleteChildren: boolean) =>
  command(`delete ${place}${deleteChildren ? ' with children' : ''}`, hasPackage, async (model, system) => {
    const removed = choose(model.packages, place);
    const isRejected = !deleteChildren && childrenOf(model, removed).length > 0;
    const ask = { path: { id: removed.id }, ...(deleteChildren ? { query: { deleteChildren } } : {}) };
    const what = isRejected ? 'the deletion of a package that is not empty' : 'a deletion';
    if (
      !(await send(system, executionPackageOperations.remove, ask, isRejected ? [403] : [200], what)) ||
      isRejected
    )
      return;
    const gone = model.packages.filter((it) => isWithin(it, removed));
    for (const { id, name } of gone) {
      await send(
        system,
        executionPackageOperations.read,
        { path: { id } },
        [404],
        `"${name}", which was deleted`,
      );
    }
    const left = model.packages.filter((it) => !gone.includes(it));
    model.packages.splice(0, model.packages.length, ...left);
  });

/** Reads a package, and what is directly below it. */
export const look = (place: number) =>
  command(`look at ${place}`, hasPackage, (model, system) =>
    lookAt(choose(model.packages, place), model, system),
  );

/** Reads everything that is there. */
export const lookAtAll = () =>
  command(
    'look at all',
    () => true,
    async (model, system) => {
      for (const found of model.packages) await lookAt(found, model, system);
      await listRuns(model, system);
    },
  );

async function lookAt(found: Package, model: Model, system: SystemUnderTest): Promise<void> {
  const read = await send(
    system,
    executionPackageOperations.read,
    { path: { id: found.id } },
    [200],
    `"${found.name}"`,
  );
  if (!read) return;
  const { Name, ParentId } = fieldsOf(read);
  expect(system, 'The Name of a package', found.name, Name);
  expect(system, `The ParentId of "${found.name}"`, found.parent?.id ?? null, ParentId ?? null);
  const { children } = executionPackageOperations;
  const expected = childrenOf(model, found).map((it) => it.name);
  const [what, claim] = [`the children of "${found.name}"`, `What is below "${found.name}"`];
  await expectListed(system, children, found.id, what, claim, 'Name', expected);
}

async function listRuns({ runs }: Model, system: SystemUnderTest): Promise<void> {
  const what = 'the runs of an assignment';
  await expectListed(system, runOperations.list, system.assignmentId, what, 'The list of runs', 'Id', runs);
}

/** Claims that a list has exactly some records; it is asked again as long as it may be behind. */
async function expectListed(
  system: SystemUnderTest,
  operation: OperationId,
  id: string,
  asked: string,
  claim: string,
  field: 'Name' | 'Id',
  expected: readonly string[],
): Promise<void> {
  const { context } = system;
  const wanted = [...expected].sort();
  const look = async () => {
    const { exchange, items } = await readSmall(context, operation, { id }, wanted.length);
    return { exchange, values: items.map((it) => String(it[field])).sort() };
  };
  const isLate = (it: Awaited<ReturnType<typeof look>>) =>
    it.exchange.response.status === 200 && difference(wanted, it.values) !== undefined;
  const { exchange, values } = await context.settling.until(look, isLate, context.wait);
  if (judge(system, exchange, [200], asked)) expect(system, claim, wanted, values);
}

/** Asks for a run: the one in progress, or a new one. */
export const start = () =>
  command(
    'start a run',
    () => true,
    async (model, system) => {
      const what = model.inProgress
        ? 'a request for a run while one is in progress'
        : 'a request for a run while none is in progress';
      const ask = { path: { id: system.assignmentId } };
      const run = await send(system, runOperations.create, ask, [model.inProgress ? 200 : 201], what);
      if (!run) return;
      const { Id } = fieldsOf(run);
      if (model.inProgress) expect(system, 'The Id of the run in progress', model.runs.at(-1), Id);
      else if (model.runs.includes(String(Id)))
        throw fail(system, `A new run has the Id of one that is complete, ${Id}`);
      else model.runs.push(String(Id));
      model.inProgress = true;
    },
  );

/** Completes the run that is in progress. */
export const complete = () =>
  command(
    'complete the run',
    ({ inProgress }) => inProgress,
    async (model, system) => {
      const ask = { path: { id: model.runs.at(-1) ?? '' }, body: { AttemptToComplete: true } };
      if (await send(system, runOperations.update, ask, [200], 'an attempt to complete a run'))
        model.inProgress = false;
    },
  );
