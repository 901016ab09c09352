import { describe, expect, it } from 'vitest';
import type { Item } from '../../../../src/contract/collections.ts';
import type { Dependent } from '../../../../src/verify/scenarios/life/deletion.ts';
import { renamingFindings } from '../../../../src/verify/scenarios/life/renaming.ts';
import type { Subject } from '../../../../src/verify/scenarios/life/subject.ts';
import { type Asked, all, type Faults } from '../../queries/answering-server.ts';
import { idOf } from '../../queries/records.ts';
import { inFull, keepingServer } from './keeping-server.ts';

/* A package of scripts, and a script in it that prints its name. */

const [update, read] = ['updateScriptPackage', 'getScript'] as const;
const folder = { Id: idOf(1), Name: 'Before', ProjectId: idOf(0) };
const script = { Id: idOf(2), Name: 'Script', PackageId: idOf(1).toUpperCase(), ProjectId: idOf(0) };

async function said(
  faults: Faults = {},
  dependents: readonly Dependent[] = [{ entity: 'Script', record: script }],
  entity: Subject['entity'] = 'ScriptPackage',
) {
  const server = await keepingServer(['ScriptPackage', 'Script'], faults, [
    { ...folder, of: 'ScriptPackage' },
    { ...script, of: 'Script' },
  ]);
  const { context, records, kept } = server;
  const subject = { entity, record: folder } as unknown as Subject;
  const findings = await all(renamingFindings(context, records, subject, dependents));
  const Name = kept.get(folder.Id)?.Name;
  return { told: findings.map(inFull), asked: server.asked, bodies: server.bodies, Name };
}
/** Has the script print a name of its package; without one, the one that was sent. */
const named = (PackageName?: (asked: Asked) => unknown): Faults => {
  let sent: unknown;
  return {
    [update](right, { body }) {
      sent = (body as Item).Name;
      return right;
    },
    [read]: (right, asked) => ({
      ...(right as Item),
      PackageName: PackageName ? PackageName(asked) : sent,
      ProjectName: 'Project',
    }),
  };
};

describe('a record whose name others print', () => {
  it('is renamed, and they print the new one', async () => {
    const { told, asked, bodies, Name } = await said(named());
    expect(told).toEqual([]);
    expect(asked).toEqual([`${update} ${folder.Id}`, `${read} ${script.Id}`]);
    expect(bodies).toEqual([{ operation: update, body: { Name } }]);
    expect(Name).toMatch(/^et-mock verify .* record \d+$/);
  });

  it('is told of when they print another one', async () => {
    const { told, Name } = await said(named(() => 'Before'));
    expect(told).toEqual([
      {
        operation: read,
        where: '/body/PackageName',
        message: `${read} answers the PackageName "Before" after the script package was given the Name ${JSON.stringify(Name)}.`,
        exchanges: [`${update} ${folder.Id} 200`, `${read} ${script.Id} 200`],
      },
    ]);
  });

  it('may be printed late, not at all, or to nobody', async () => {
    const late = named();
    const shown = late[read];
    late[read] = (right, asked) =>
      asked.before === 0 ? { ...(right as Item), PackageName: 'Before' } : shown?.(right, asked);
    expect((await said(late)).told).toEqual([]);
    expect((await said(named(() => undefined))).told).toEqual([]);
    expect((await said({ [read]: () => 403 })).told).toEqual([]);
  });

  it('is left as it is where it cannot be changed', async () => {
    const { told, asked } = await said({ ...named(() => 'Before'), [update]: () => 403 });
    expect([told, asked]).toEqual([[], [`${update} ${folder.Id}`]]);
  });

  it('is not renamed where nothing prints it', async () => {
    const none = { told: [], asked: [] };
    expect(await said(named(), [])).toMatchObject(none);
    const elsewhere = { ...script, PackageId: idOf(9) };
    expect(await said(named(), [{ entity: 'Script', record: elsewhere }])).toMatchObject(none);
    expect(await said(named(), [{ entity: 'ScriptPackage', record: script }])).toMatchObject(none);
    // It is in no such package.
    expect(await said(named(), undefined, 'RequirementPackage')).toMatchObject(none);
  });
});
