import { describe, expect, it } from 'vitest';
import type { EntityName, OperationId } from '../../../../src/contract/operations.ts';
import { listedContentsFindings } from '../../../../src/verify/scenarios/life/listed-contents.ts';
import { type Answers, type Asked, all, contextAt } from '../../queries/answering-server.ts';
import { idOf } from '../../queries/records.ts';
import { inFull } from './keeping-server.ts';

/* What was put into the project of a run: a package of scripts, a user, a script and an incident. */

const [incidents, scripts, packages, users] = [
  'searchIncidents',
  'searchScripts',
  'searchScriptPackages',
  'searchUsers',
] as const;
const records = new Map<EntityName, { Id: string }>([
  ['ScriptPackage', { Id: idOf(1) }],
  ['User', { Id: idOf(2) }],
  ['Script', { Id: idOf(3) }],
  ['Incident', { Id: idOf(4) }],
]);

async function said(answers: Answers, read: readonly OperationId[] = [users, packages, incidents, scripts]) {
  let waited = 0;
  const { context, asked } = contextAt(answers, {
    wait: async (ms) => {
      waited += ms;
    },
  });
  const findings = await all(listedContentsFindings(context, { records, places: new Map() }, read));
  return { told: findings.map(inFull), asked, waited };
}
const look = (operation: OperationId, number: number) => `${operation} tql=Id = '${idOf(number)}'`;
const listed = (number: number) => ({ Items: [{ Id: idOf(number) }], Total: 1 });
const nothing = { Items: [], Total: 0 };

describe('what was put into the project of a run', () => {
  it('is there when the last one is listed at once', async () => {
    expect(await said({ [incidents]: listed(4) })).toEqual({
      told: [],
      asked: [look(incidents, 4)],
      waited: 0,
    });
  });

  it('is waited for, and then the one before it is looked for', async () => {
    const late = ({ before }: Asked) => (before === 0 ? nothing : listed(4));
    expect(await said({ [incidents]: late, [scripts]: listed(3) })).toEqual({
      told: [],
      asked: [look(incidents, 4), look(incidents, 4), look(scripts, 3)],
      waited: 250,
    });
  });

  it('is told of when it is not listed, however long that is waited for', async () => {
    const { told, asked } = await said({ [incidents]: nothing, [scripts]: nothing, [packages]: listed(1) });
    expect(told).toEqual(
      [
        [incidents, 'an incident', 4],
        [scripts, 'a script', 3],
      ].map(([operation, what, number]) => ({
        operation,
        severity: 'information',
        message: `${operation} does not list ${what} that was put into the project of the run, however long that was waited for (${idOf(Number(number))}).`,
        exchanges: [`${operation} 200`],
      })),
    );
    expect(asked.at(-1)).toBe(look(packages, 1));
  });

  it('is looked for in what the caller may read', async () => {
    expect(await said({ [incidents]: 403, [scripts]: listed(3) })).toEqual({
      told: [],
      asked: [look(incidents, 4), look(scripts, 3)],
      waited: 0,
    });
  });

  it('is looked for in the collections that are read next, by an index alone', async () => {
    expect(await said({ [packages]: listed(1) }, [users, packages])).toEqual({
      told: [],
      asked: [look(packages, 1)],
      waited: 0,
    });
  });
});
