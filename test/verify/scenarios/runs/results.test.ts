import { describe, expect, it } from 'vitest';
import type { Item } from '../../../../src/contract/collections.ts';
import type { Context } from '../../../../src/verify/engine/check.ts';
import { steps } from '../../../../src/verify/fixtures/factories.ts';
import {
  durationFindings,
  fieldValueFindings,
  newResultFindings,
  outcomeFindings,
  resultFindings,
} from '../../../../src/verify/scenarios/runs/results.ts';
import { exchangeOf } from '../../exchange.ts';
import { alone, having, read, said, update } from './run-server.ts';

describe('the results of a new run', () => {
  const seen = (StepResults: unknown) =>
    [...newResultFindings(exchangeOf(read, { Id: 'run', StepResults }))].map(({ where, message }) => [
      where,
      message,
    ]);
  const right = steps.map((step) => ({ ...step, Outcome: 'NotRun', RunId: 'run' }));

  it('are one for each step, of this run, and not known', () => {
    expect(seen(right)).toEqual([]);
    expect(seen(right.slice(1))).toEqual([
      [
        '/body/StepResults',
        expect.stringMatching(/^A new run has \d+ StepResults? for the \d+ steps of its script\.$/),
      ],
    ]);
    expect(seen(undefined)).toEqual([['/body/StepResults', expect.stringMatching(/has 0 StepResults/)]]);
    expect(seen(right.map((it) => ({ ...it, Outcome: 'Passed' })))).toHaveLength(right.length);
    expect(seen(right.map((it, at) => (at === 0 ? { ...it, RunId: 'other' } : it)))).toEqual([
      [
        '/body/RunId',
        expect.stringMatching(
          /^A new run has other results of its steps than NotRun ones of its script \(RunId\)/,
        ),
      ],
    ]);
  });
});

describe('the result of a step', () => {
  const claim = (context: Context) => resultFindings(context, 'run', false);

  it('is noted, and the others stay', async () => {
    expect((await said(claim)).told).toEqual([]);
    expect((await said(claim, { [read]: having({ StepResults: [{}] }) })).asked).toHaveLength(1);
  });

  it('is not lost', async () => {
    const lost = having(
      ({ StepResults }) => ({
        StepResults: (StepResults as Item[]).map((it) => ({ ...it, Outcome: 'NotRun' })),
      }),
      1,
    );
    expect((await said(claim, { [read]: lost })).told).toEqual([
      [
        read,
        '/body/Outcome',
        expect.stringMatching(
          /^getScriptRun answers something else of the step whose result was sent \(Outcome\)/,
        ),
      ],
    ]);
    const both = having(
      ({ StepResults }) => ({
        StepResults: (StepResults as Item[]).map((it) => ({ ...it, Outcome: 'Failed' })),
      }),
      1,
    );
    expect((await said(claim, { [read]: both })).told).toEqual([
      [read, '/body/Outcome', expect.stringMatching(/of another step than the one whose result was sent/)],
    ]);
    const gone = having(({ StepResults }) => ({ StepResults: (StepResults as Item[]).slice(0, 1) }), 1);
    expect((await said(claim, { [read]: gone })).told).toHaveLength(1);
  });

  it('is read alone as in its run', async () => {
    expect((await said(claim, { [alone]: having({ ActualResult: 'Another' }) })).told).toEqual([
      [
        alone,
        '/body/ActualResult',
        expect.stringMatching(/^getStepResult answers other values than an update of the run has sent/),
      ],
    ]);
    expect((await said(claim, { [alone]: () => 404 })).told).toEqual([
      [alone, '/status', expect.stringMatching(/404 instead of 200 to a result that a run prints/)],
    ]);
  });

  it('can be noted', async () => {
    const { told, asked } = await said(claim, { [update]: () => 400 });
    expect(told).toEqual([
      [update, '/status', expect.stringMatching(/400 instead of 200 to the result of a step/)],
    ]);
    expect(asked).toHaveLength(2);
  });
});

describe('the duration of a run', () => {
  const claim = (context: Context) => durationFindings(context, 'run', '5 minutes', 'in progress');

  it('comes back', async () => {
    expect((await said(claim)).told).toEqual([]);
    expect((await said(claim, { [update]: having({ ActualDuration: '1 hour' }) })).told).toEqual([
      [
        update,
        '/body',
        expect.stringMatching(/^updateScriptRun answers another ActualDuration than was sent/),
      ],
    ]);
    expect((await said(claim, { [read]: having({ ActualDuration: null }) })).told).toEqual([
      [read, '/body', expect.stringMatching(/^getScriptRun answers another ActualDuration than was sent/)],
    ]);
    expect((await said(claim, { [update]: () => 400 })).told).toEqual([
      [
        update,
        '/status',
        expect.stringMatching(/400 instead of 200 to the ActualDuration of a run in progress/),
      ],
    ]);
  });

  it('is not noted before the run was changed last, by more than a second', async () => {
    const at = async (LastUpdatedAt: unknown) =>
      (await said(claim, { [update]: having({ LastUpdatedAt }) })).told;
    expect(await at('2015-06-01T08:59:59Z')).toEqual([]);
    expect(await at('2015-06-01T08:59:58.999Z')).toEqual([
      [
        update,
        '/body/LastUpdatedAt',
        'LastUpdatedAt goes back from 2015-06-01T09:00:00Z to 2015-06-01T08:59:58.999Z with an update.',
      ],
    ]);
    expect(await at(null)).toEqual([]);
    const never = { [read]: having({ LastUpdatedAt: null }, 0, 0) };
    expect((await said(claim, never)).told).toEqual([]);
  });
});

describe('the values of fields of a run', () => {
  const claim = (context: Context) => fieldValueFindings(context, 'run');

  it('are kept, also by an update that names another one', async () => {
    expect((await said(claim)).told).toEqual([]);
    const other = having({ FieldValues: { 'Verification note': 'other' } }, 0, 0);
    expect((await said(claim, { [read]: other })).told).toEqual([
      [read, '/body/Verification note', expect.stringMatching(/^FieldValues are other ones than were sent/)],
    ]);
    for (const FieldValues of [{ 'Verification mark': 'second' }, null])
      expect((await said(claim, { [read]: having({ FieldValues }, 1) })).told).toEqual([
        [
          read,
          '/body/Verification note',
          expect.stringMatching(/^An update of one of the FieldValues changes another one/),
        ],
      ]);
  });

  it('may be refused, or not be kept where nobody has defined the field', async () => {
    expect(await said(claim, { [update]: () => 400 })).toMatchObject({ told: [], asked: { length: 2 } });
    expect(await said(claim, { [read]: having({ FieldValues: {} }) })).toMatchObject({
      told: [],
      asked: { length: 2 },
    });
    expect(await said(claim, { [read]: having({ FieldValues: null }) })).toMatchObject({
      told: [],
      asked: { length: 2 },
    });
  });
});

it('a run with a step that has failed has not passed', () => {
  const seen = (Status: string, ...outcomes: string[]) =>
    [
      ...outcomeFindings(exchangeOf(read, { Status, StepResults: outcomes.map((Outcome) => ({ Outcome })) })),
    ].map(({ message }) => message);
  expect(seen('Passed', 'Passed', 'Failed')).toEqual([
    'A run with the Status Passed has steps with the Outcomes ["Passed","Failed"].',
  ]);
  expect(seen('Passed', 'Passed', 'Blocked')).toEqual([]);
  expect(seen('Failed', 'Failed')).toEqual([]);
});
