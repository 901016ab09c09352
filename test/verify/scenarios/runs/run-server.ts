import type { Item } from '../../../../src/contract/collections.ts';
import type { Context, RawFinding } from '../../../../src/verify/engine/check.ts';
import { type Asked, all, answersOf, contextAt, type Faults } from '../../queries/answering-server.ts';

/* A run with results of its steps, on a server that keeps what it is sent, and then does something wrong. */

export const [read, update, alone] = ['getScriptRun', 'updateScriptRun', 'getStepResult'] as const;

/** What some claims say of it. */
export async function said(claim: (context: Context) => AsyncIterable<RawFinding>, faults: Faults = {}) {
  let run: Item = {
    Id: 'run',
    LastUpdatedAt: '2015-06-01T09:00:00Z',
    FieldValues: {},
    StepResults: ['a', 'b'].map((Id) => ({ Id, Outcome: 'NotRun', ActualResult: null })),
  };
  const right: Faults = {
    [read]: () => run,
    [update](_, { body }) {
      const {
        StepResults = [],
        FieldValues,
        ...sent
      } = body as Item & { StepResults?: Item[]; FieldValues?: Item };
      const results = (run.StepResults as Item[]).map((it) => ({
        ...it,
        ...StepResults.find(({ Id }) => Id === it.Id),
      }));
      run = {
        ...run,
        ...sent,
        StepResults: results,
        FieldValues: { ...(run.FieldValues as Item), ...FieldValues },
      };
      return run;
    },
    [alone]: (_, { path }) => (run.StepResults as Item[]).find(({ Id }) => Id === path.id) ?? 404,
  };
  const { context, asked } = contextAt(answersOf(right, faults));
  const findings = await all(claim(context));
  return { told: findings.map(({ operation, where, message }) => [operation, where, message]), asked };
}
/** The body with something else, from some request on. */
export const having =
  (more: Item | ((right: Item) => Item), from = 0, to = Number.POSITIVE_INFINITY) =>
  (right: unknown, { before }: Asked) =>
    before < from || before > to
      ? right
      : { ...(right as Item), ...(typeof more === 'function' ? more(right as Item) : more) };
