import { describe, expect, it } from 'vitest';
import type { EntityName } from '../../../../src/contract/operations.ts';
import { makeDependents } from '../../../../src/verify/scenarios/life/deletion.ts';
import type { Faults } from '../../queries/answering-server.ts';
import { idOf } from '../../queries/records.ts';
import { keepingServer, subjectAt } from './keeping-server.ts';

const kinds = ['ScriptPackage', 'Script', 'AutomatedTest'] as const;
const [test, below, script] = [11, 12, 13].map(idOf);

describe('what is put into a record that will be deleted', () => {
  const into = async (entity: EntityName, of: readonly EntityName[], faults: Faults = {}) => {
    const server = await keepingServer(of, faults);
    const subject = await subjectAt(server, entity);
    const dependents = await makeDependents(server.records, subject);
    return { dependents, asked: server.asked, bodies: server.bodies, record: subject.record };
  };

  it('is one of each kind, which names the record and can be read', async () => {
    const { dependents, record } = await into('ScriptPackage', kinds);
    expect(
      dependents.map(({ entity, record: { Id, PackageId, ParentId } }) => [
        entity,
        Id,
        PackageId ?? ParentId,
      ]),
    ).toEqual([
      ['AutomatedTest', test, record.Id],
      ['ScriptPackage', below, record.Id],
      ['Script', script, record.Id],
    ]);
  });

  it('is made below it where its address says so', async () => {
    const { dependents, asked } = await into('ScriptAssignment', [
      'ScriptAssignment',
      'ScriptRun',
      'ScriptPackage',
      'Script',
      'ExecutionPackage',
    ]);
    expect(dependents.map(({ entity }) => entity)).toEqual(['ScriptRun']);
    expect(asked[0]).toMatch(/^createScriptRunForScriptAssignment /);
  });

  it('is left out where it would keep the record from being deleted', async () => {
    const { dependents, asked } = await into('AutomatedTest', [
      'AutomatedTest',
      'AutomatedTestAssignment',
      'ScriptPackage',
      'ExecutionPackage',
    ]);
    expect([dependents, asked]).toEqual([[], []]);
  });

  it('is left out where it cannot be made or read', async () => {
    const { dependents } = await into('ScriptPackage', kinds, {
      createAutomatedTest: () => 500,
      getScript: () => 403,
    });
    expect(dependents.map(({ entity }) => entity)).toEqual(['ScriptPackage']);
  });

  it('fails as the run itself fails', async () => {
    const fault = new TypeError('A fault');
    const failing = into('ScriptPackage', kinds, {
      createScript() {
        throw fault;
      },
    });
    await expect(failing).rejects.toBe(fault);
  });
});
