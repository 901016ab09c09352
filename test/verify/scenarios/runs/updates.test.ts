import { describe, expect, it } from 'vitest';
import type { Context, RawFinding } from '../../../../src/verify/engine/check.ts';
import {
  durationFindings,
  fieldValueFindings,
  newResultFindings,
  outcomeFindings,
  resultFindings,
} from '../../../../src/verify/scenarios/runs/results.ts';
import { exchangeOf } from '../../exchange.ts';
import type { Faults } from '../../queries/answering-server.ts';
import { alone, having, read, said, update } from './run-server.ts';

describe('what is sent to a run', () => {
  /** The bodies of updates, and all that is asked. */
  async function sent(claim: (context: Context) => AsyncIterable<RawFinding>) {
    const bodies: unknown[] = [];
    const { asked } = await said(claim, { [update]: (_, { body }) => void bodies.push(body) });
    return { bodies, asked };
  }

  it('is one result, between two readings of all', async () => {
    expect(await sent((context) => resultFindings(context, 'run', false))).toEqual({
      bodies: [{ StepResults: [{ Id: 'a', Outcome: 'Failed', ActualResult: 'The page is not there' }] }],
      asked: [
        `${read} run $expand=StepResults`,
        `${update} run`,
        `${read} run $expand=StepResults`,
        `${alone} a`,
      ],
    });
  });

  it('is a duration', async () => {
    expect(await sent((context) => durationFindings(context, 'run', '5 minutes', 'now'))).toEqual({
      bodies: [{ ActualDuration: '5 minutes' }],
      asked: [`${read} run`, `${update} run`, `${read} run`],
    });
  });

  it('is the value of one field, and then that of another one', async () => {
    expect(await sent((context) => fieldValueFindings(context, 'run'))).toEqual({
      bodies: [
        { FieldValues: { 'Verification note': 'first' } },
        { FieldValues: { 'Verification mark': 'second' } },
      ],
      asked: [
        `${update} run`,
        `${read} run $expand=FieldValues`,
        `${update} run`,
        `${read} run $expand=FieldValues`,
      ],
    });
  });
});

it('an update that is refused may need a permission, unless the caller has made one before', async () => {
  const refused = async (claim: (context: Context) => AsyncIterable<RawFinding>) =>
    (await said(claim, { [update]: () => 403 })).told;
  const why = `${update} responds with 403 instead of 200 to`;
  const result = (isPermitted: boolean) => refused((context) => resultFindings(context, 'run', isPermitted));
  expect(await result(false)).toEqual([
    [update, '/status', `${why} the result of a step: a permission may be missing.`],
  ]);
  expect(await result(true)).toEqual([[update, '/status', `${why} the result of a step.`]]);
  const duration = (...isPermitted: boolean[]) =>
    refused((context) => durationFindings(context, 'run', '1 hour', 'now', ...isPermitted));
  expect(await duration()).toEqual([
    [update, '/status', `${why} the ActualDuration of a run now: a permission may be missing.`],
  ]);
  expect(await duration(true)).toEqual([[update, '/status', `${why} the ActualDuration of a run now.`]]);
});

it('what is wrong with a run is told with the responses that show it', async () => {
  const evidence = async (claim: (context: Context) => AsyncIterable<RawFinding>, faults: Faults) => {
    const operations: unknown[] = [];
    await said(async function* (context) {
      for await (const finding of claim(context)) {
        operations.push(finding.exchanges?.map(({ operation }) => operation));
        yield finding;
      }
    }, faults);
    return operations;
  };
  expect(
    await evidence((context) => durationFindings(context, 'run', '5 minutes', 'now'), {
      [update]: having({ LastUpdatedAt: '2015-06-01T08:00:00Z' }),
    }),
  ).toEqual([[read, update]]);
  const [none] = newResultFindings(exchangeOf(read, { StepResults: [] }));
  const [passed] = outcomeFindings(
    exchangeOf(read, { Status: 'Passed', StepResults: [{ Outcome: 'Failed' }] }),
  );
  for (const finding of [none, passed])
    expect([finding?.operation, finding?.exchanges?.map(({ operation }) => operation)]).toEqual([
      read,
      [read],
    ]);
  expect([none?.where, passed?.where]).toEqual(['/body/StepResults', '/body/Status']);
});

it('whether a duration was accepted is said', async () => {
  const accepted = async (faults: Faults) => {
    let isAccepted: unknown;
    await said(async function* (context) {
      isAccepted = yield* durationFindings(context, 'run', '5 minutes', 'now');
    }, faults);
    return isAccepted;
  };
  expect([await accepted({}), await accepted({ [update]: () => 400 })]).toEqual([true, false]);
});
