import type { Check, Context, RawFinding } from '../engine/check.ts';
import {
  type CreatedRecord,
  createRecord,
  createRunnableScript,
  ignoringFindings,
} from '../fixtures/factories.ts';
import { Counterexample } from '../generation/counterexample.ts';
import {
  complete,
  create,
  look,
  lookAtAll,
  type Model,
  move,
  remove,
  rename,
  type SystemUnderTest,
  start,
} from '../generation/model-commands.ts';
import { Unanswered } from '../http/failures.ts';
import { assignmentOperations, executionPackageOperations, runOperations } from '../scenarios/operations.ts';

/** How many sequences are tried, of how many commands each, and how many requests are made to find a shorter one that fails. */
const limits = { runs: 5, commands: 12, shrinking: 200 };

/** Every sequence begins with three packages in each other, another one, and a run. */
const beginning = [create(0, true), create(0, false), create(1, false), create(0, true), start()];

/** Does things to packages and runs in an order that nobody has thought of, and keeps a small model beside it. */
export const model: Check = {
  name: 'model',
  description: 'Whatever was done to packages and runs before, they are as a small model of them says.',
  operations: [
    executionPackageOperations.create,
    executionPackageOperations.update,
    executionPackageOperations.remove,
    executionPackageOperations.read,
    executionPackageOperations.children,
    runOperations.create,
    runOperations.update,
    runOperations.list,
  ],
  mode: 'sandbox',
  effect: 'probes',
  most: 1500,
  async *run(context) {
    if (!context.sandbox) return;
    const runnable = await ignoringFindings(createRunnableScript(context));
    if (runnable) yield* search(context, runnable.executions, runnable.script);
  },
};

async function* search(
  context: Context,
  executions: CreatedRecord,
  script: CreatedRecord,
): AsyncGenerator<RawFinding> {
  const { default: fc } = await import('fast-check');
  const place = fc.nat(20);
  const created = fc.tuple(place, fc.boolean()).map((it) => create(...it));
  const moved = fc.tuple(place, place).map((it) => move(...it));
  const kinds = [
    created,
    place.map(rename),
    moved,
    moved,
    fc.tuple(place, fc.boolean()).map((it) => remove(...it)),
    place.map(look),
    fc.constant(start()),
    fc.constant(complete()),
  ];
  // Without a bias towards short ones, of which there would be too many among so few.
  const commands = fc.noBias(fc.array(fc.oneof(...kinds), { maxLength: limits.commands, size: 'max' }));
  let budget = Number.POSITIVE_INFINITY;
  const property = fc.asyncProperty(commands, async (sequence) => {
    // A shorter sequence is looked for only as long as it does not take too many requests.
    if (budget <= 0) return;
    const assignment = await ignoringFindings(
      createRecord(context, assignmentOperations.create, { PackageId: executions.id, ScriptId: script.id }),
    );
    if (!assignment) return;
    const real: SystemUnderTest = { context, assignmentId: assignment.id, exchanges: [], forbidden: false };
    const setup = (): { model: Model; real: SystemUnderTest } => ({
      model: { packages: [], runs: [], inProgress: false },
      real,
    });
    try {
      await fc.asyncModelRun(setup, [...beginning, ...sequence, lookAtAll()]);
    } catch (error) {
      // What the network has lost says nothing of the sequence.
      if (error instanceof Unanswered) return;
      // No response at all is not to be waited for again and again.
      if (!(error instanceof Counterexample)) budget = 0;
      else if (budget === Number.POSITIVE_INFINITY) budget = limits.shrinking;
      throw error;
    } finally {
      budget -= real.exchanges.length;
    }
  });
  const { failed, errorInstance } = await fc.check(property, { seed: context.seed, numRuns: limits.runs });
  if (!failed) return;
  if (!(errorInstance instanceof Counterexample)) throw errorInstance;
  const { message, exchanges } = errorInstance;
  const last = exchanges.at(-1);
  // Said of the status, a refusal is compared with what the caller may do.
  const where = last?.response.status === 403 ? '/status' : '/body';
  yield { ...(last && { operation: last.operation }), where, message, exchanges, seed: context.seed };
}
