import { describe, expect, it } from 'vitest';
import { extraAssertions, inspectItems, inspectYear } from '../../../src/verify/examples/assertions.ts';
import { steps } from '../../../src/verify/fixtures/factories.ts';
import { exchangeOf } from '../exchange.ts';
import { idOf } from '../queries/records.ts';

const nobody = '00000000-0000-0000-0000-000000000000';
const list = (...items: readonly object[]) => exchangeOf('searchScriptRuns', { Items: items });

describe('the items of an example', () => {
  it('are some, each once', () => {
    const seen = (...ids: readonly string[]) =>
      [...inspectItems(list(...ids.map((Id) => ({ Id }))), 'script run')].map(({ message }) => message);
    expect(seen('a', 'b')).toEqual([]);
    expect(seen()).toEqual(['there are no Items, although there is a script run']);
    expect(seen('a', 'b', 'a')).toEqual(['two of the Items have the Id a']);
  });

  it('are of one year, in whatever zone the server is', () => {
    const seen = (...times: readonly unknown[]) =>
      [...inspectYear(list(...times.map((CreatedAt) => ({ CreatedAt }))), 'CreatedAt', 2014)].map(
        ({ where }) => where,
      );
    expect(seen('2014-06-01T00:00:00Z', '2013-12-31T10:00:00Z', '2015-01-01T13:59:59Z')).toEqual([]);
    expect(seen('2014-06-01T00:00:00Z', '2013-12-31T09:59:59Z', '2015-01-01T14:00:00Z')).toEqual([
      '/body/Items/1/CreatedAt',
      '/body/Items/2/CreatedAt',
    ]);
    // What is no time is told of elsewhere.
    expect(seen(null, 'soon')).toEqual([]);
  });
});

describe('a new run', () => {
  const seen = (name: 'newRun' | 'newSteps', run: object) =>
    [...(extraAssertions[name]?.(exchangeOf('getScriptRun', run)) ?? [])].map(({ where, message }) => [
      where,
      message,
    ]);
  const run = {
    Id: idOf(1),
    CreatedById: idOf(2),
    LastUpdatedById: idOf(2).toUpperCase(),
    CreatedAt: '2015-06-01T09:00:00Z',
    LastUpdatedAt: '2015-06-01T09:00:00Z',
  };

  it('was made and changed last by the same person, and not changed before it was made', () => {
    expect(seen('newRun', run)).toEqual([]);
    expect(seen('newRun', { ...run, LastUpdatedById: idOf(3) })).toEqual([
      ['/body/LastUpdatedById', `the new run was created by ${idOf(2)} and last changed by ${idOf(3)}`],
    ]);
    expect(seen('newRun', { ...run, LastUpdatedAt: '2015-06-01T08:59:59Z' })).toEqual([
      [
        '/body/LastUpdatedAt',
        expect.stringMatching(/last changed at 2015-06-01T08:59:59Z, before it was created at/),
      ],
    ]);
  });

  it('has the steps of its script, which belong to it or to no run', () => {
    const results = steps.map((step, at) => ({ ...step, RunId: at === 0 ? nobody : run.Id.toUpperCase() }));
    expect(seen('newSteps', { ...run, StepResults: results })).toEqual([]);
    expect(seen('newSteps', run)).toEqual([]);
    expect(seen('newSteps', { ...run, StepResults: results.slice(1) })).toEqual([
      [
        '/body/StepResults',
        expect.stringMatching(/^the new run has the steps .* and not those of its script/),
      ],
    ]);
    expect(
      seen('newSteps', { ...run, StepResults: results.map((it) => ({ ...it, RunId: idOf(4) })) })[0],
    ).toEqual(['/body/StepResults/0/RunId', `a step of the new run ${run.Id} belongs to the run ${idOf(4)}`]);
  });
});
