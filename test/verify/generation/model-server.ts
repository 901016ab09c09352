import { expect } from 'vitest';
import type { Item } from '../../../src/contract/collections.ts';
import type { OperationId } from '../../../src/contract/operations.ts';
import { createSettling } from '../../../src/verify/engine/settling.ts';
import { Counterexample } from '../../../src/verify/generation/counterexample.ts';
import type { create, Model, SystemUnderTest } from '../../../src/verify/generation/model-commands.ts';
import type { RequestSpec } from '../../../src/verify/http/request.ts';
import { exchangeOf } from '../exchange.ts';

/* Commands of the model at a server that does what the help says, and then something wrong. */

/** A command of the model. */
export type Command = ReturnType<typeof create>;
/** What a server responds with. */
export interface Answer {
  readonly status: number;
  readonly body?: unknown;
}
/** Makes of the response to an operation another one; it is told how often this was asked before. */
export type Fault = (right: Answer, before: number) => Answer;
/** What is wrong, by operation. */
export type Faults = Partial<Record<OperationId, Fault>>;
type PackageRecord = Item & { Id: string };

/** A server of packages and of the runs of one assignment, as the help describes them. */
function createServer() {
  const packages = new Map<string, PackageRecord>();
  const runs: string[] = [];
  let isInProgress = false;
  const below = (id: string) => [...packages.values()].filter(({ ParentId }) => ParentId === id);
  const isWithin = (id: unknown, outer: string): boolean =>
    typeof id === 'string' && (id === outer || isWithin(packages.get(id)?.ParentId, outer));
  const drop = (id: string): void => {
    for (const { Id } of below(id)) drop(Id);
    packages.delete(id);
  };
  const answer = (operation: OperationId, { path = {}, query = {}, body }: RequestSpec): Answer => {
    const id = String(path.id);
    const sent = (body ?? {}) as Item;
    const found = packages.get(id);
    switch (operation) {
      case 'createExecutionPackage': {
        const Id = `p${packages.size}`;
        const made = { Id, Self: `http://et.example/api/executionpackage/${Id}`, ParentId: null, ...sent };
        packages.set(Id, made);
        return { status: 201, body: made };
      }
      case 'createScriptRunForScriptAssignment': {
        if (isInProgress) return { status: 200, body: { Id: runs.at(-1) } };
        isInProgress = true;
        return { status: 201, body: { Id: `r${runs.push(`r${runs.length}`) - 1}` } };
      }
      case 'updateScriptRun':
        isInProgress = false;
        return { status: 200 };
      case 'searchScriptRunsForScriptAssignment':
        return { status: 200, body: { Items: runs.map((Id) => ({ Id })), Total: runs.length } };
    }
    if (!found) return { status: 404 };
    switch (operation) {
      case 'updateExecutionPackage':
        if (isWithin(sent.ParentId, id)) return { status: 403 };
        packages.set(id, { ...found, ...sent });
        return { status: 200, body: packages.get(id) };
      case 'deleteExecutionPackage':
        if (below(id).length > 0 && !query.deleteChildren) return { status: 403 };
        drop(id);
        return { status: 200 };
      case 'getExecutionPackageChildren':
        return { status: 200, body: { Items: below(id) } };
      default:
        return { status: 200, body: found };
    }
  };
  return answer;
}

/** What is known after some commands, and what was said by a server with faults. */
export async function outcomeOf(commands: readonly Command[], faults: Faults = {}, hasSandbox = true) {
  const answer = createServer();
  const asked: string[] = [];
  const made: OperationId[] = [];
  const counts = new Map<OperationId, number>();
  let waited = 0;
  const send = async (operation: OperationId, ask: RequestSpec = {}) => {
    const before = counts.get(operation) ?? 0;
    counts.set(operation, before + 1);
    const right = answer(operation, ask);
    const { status, body = {} } = faults[operation]?.(right, before) ?? right;
    asked.push(
      [operation, ...Object.values(ask.path ?? {}), ...(ask.body ? [JSON.stringify(ask.body)] : [])].join(
        ' ',
      ),
    );
    return exchangeOf(operation, body, {}, status);
  };
  const sandbox = {
    projectId: 'own',
    create: (operation: OperationId, ask: RequestSpec) => {
      made.push(operation);
      return send(operation, ask);
    },
  };
  const context = {
    client: { send },
    sandbox: hasSandbox ? sandbox : undefined,
    settling: createSettling(),
    wait: async (ms: number) => {
      waited += ms;
    },
  };
  const model: Model = { packages: [], runs: [], inProgress: false };
  const system = {
    context,
    assignmentId: 'a',
    exchanges: [],
    forbidden: false,
  } as unknown as SystemUnderTest;
  const ran: string[] = [];
  let said: string | undefined;
  try {
    for (const command of commands)
      if (await command.check(model)) {
        ran.push(String(command));
        await command.run(model, system);
      }
  } catch (error) {
    if (!(error instanceof Counterexample)) throw error;
    said = error.message;
    expect(error.exchanges).toEqual(system.exchanges);
  }
  const tree = model.packages.map(({ name, parent }) => (parent ? `${name} in ${parent.name}` : name));
  return { tree, model, system, ran, said, asked, made, waited };
}

/** Responds with another body. */
export const alters =
  (change: (body: Item) => unknown): Fault =>
  ({ status, body }) => ({ status, body: change(body as Item) });
/** Responds with another status. */
export const responds =
  (status: number): Fault =>
  ({ body }) => ({ status, body });
/** Lists other items. */
export const items = (change: (all: readonly Item[]) => readonly Item[]) =>
  alters((body) => ({ ...body, Items: change(body.Items as Item[]) }));
