import { describe, expect, it } from 'vitest';
import type { Item } from '../../../../src/contract/collections.ts';
import type { EntityName } from '../../../../src/contract/operations.ts';
import { readParts, tellerOf, tellingFindings } from '../../../../src/verify/scenarios/parts/whole.ts';
import { type Answer, all, contextAt, Responded } from '../../queries/answering-server.ts';
import { idOf } from '../../queries/records.ts';

const run = idOf(1);
const [one, other] = [idOf(2), idOf(3)];
const results = (...flags: readonly unknown[]) => ({
  Id: run,
  StepResults: flags.map((HasIncidents, at) => ({ Id: [one, other][at], HasIncidents })),
});

/** What is said of the results of a run of which the first has an incident, or has none. */
async function said(
  answer: Answer,
  isTold: boolean,
  record: Item = { RunId: run },
  entity: EntityName = 'StepResult',
) {
  const { context, asked } = contextAt({ getScriptRun: answer });
  const findings = tellingFindings(
    context,
    entity,
    { ...record, Id: one },
    'HasIncidents',
    isTold,
    'when it is so',
  );
  const told = (await all(findings)).map(({ where, message }) => [where, message]);
  return { told, asked };
}

describe('of the parts of a record', () => {
  it('one says that it has something, and no other one', async () => {
    const { told, asked } = await said(results(true, false), true);
    expect([told, asked]).toEqual([[], [`getScriptRun ${run} $expand=StepResults`]]);
    expect((await said(results(false, false), false)).told).toEqual([]);
  });

  it('one is told of that says otherwise, where it stands', async () => {
    const own = [
      '/body/StepResults/0/HasIncidents',
      'getScriptRun prints HasIncidents as false of a record when it is so.',
    ];
    const another = [
      '/body/StepResults/1/HasIncidents',
      'getScriptRun prints HasIncidents as true of another record of the same list than one when it is so.',
    ];
    expect((await said(results(false, false), true)).told).toEqual([own]);
    expect((await said(results(true, true), true)).told).toEqual([another]);
    expect((await said(results(false, true), true)).told).toEqual([own, another]);
    expect((await said(results(true, true), false)).told).toHaveLength(2);
  });

  it('some may not say it', async () => {
    expect((await said(results(undefined, 'yes'), true)).told).toEqual([]);
  });

  it('nothing is known where the whole is not read, or not known, or the record is no part', async () => {
    expect((await said(new Responded(403, results(false, true)), true)).told).toEqual([]);
    expect(await said(results(false, true), true, {})).toEqual({ told: [], asked: [] });
    expect(await said(results(false, true), true, { RunId: run }, 'Script')).toEqual({ told: [], asked: [] });
  });
});

it('parts are read with the id of the whole, those that have one of their own', async () => {
  const part = { entity: 'StepResult', whole: 'ScriptRun', list: 'StepResults', field: 'RunId' } as const;
  const { context } = contextAt({
    getScriptRun: { StepResults: [{ Id: one }, { Outcome: 'Passed' }, null] },
  });
  expect((await readParts(context, part, run))?.all).toEqual([{ Id: one, RunId: run }]);
  expect((await readParts(context, { ...part, field: undefined }, run))?.all).toEqual([{ Id: one }]);
});

it('a record says of some others whether it has any', () => {
  expect(tellerOf('StepResult', 'Incident')).toBe('HasIncidents');
  expect(tellerOf('ProjectCategory', 'ProjectCategory')).toBe('HasChildren');
  expect(tellerOf('ResultNode', 'ResultNode')).toBe('HasChildren');
  expect(tellerOf('Requirement', 'Requirement')).toBeUndefined();
  expect(tellerOf('StepResult', 'StepResult')).toBeUndefined();
  expect(tellerOf('StepResult', 'Script')).toBeUndefined();
  expect(tellerOf('Project', 'Script')).toBeUndefined();
});
