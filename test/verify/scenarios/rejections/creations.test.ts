import { describe, expect, it } from 'vitest';
import type { EntityName, OperationId } from '../../../../src/contract/operations.ts';
import { entityVerification } from '../../../../src/contract/verification.ts';
import { createPrng } from '../../../../src/verify/generation/random.ts';
import type { Mode } from '../../../../src/verify/http/client.ts';
import { rejectedCreations } from '../../../../src/verify/scenarios/rejections/creations.ts';
import { all, type Faults } from '../../queries/answering-server.ts';
import { idOf } from '../../queries/records.ts';
import { keepingServer } from '../life/keeping-server.ts';

const kinds = (Object.keys(entityVerification) as EntityName[]).filter((entity) => entity !== 'Project');

/** What has to be refused there, of one operation or of all. */
async function requests(of?: OperationId, mode: Mode = 'sandbox', faults: Faults = {}) {
  const { context, records } = await keepingServer(kinds, faults, [], mode);
  const found = await all(rejectedCreations(context, records, createPrng(1)));
  return found.filter(({ operation }) => of === undefined || operation === of);
}
const operations = async (...it: Parameters<typeof requests>) => [
  ...new Set((await requests(...it)).map(({ operation }) => operation)),
];
const [name, nobody] = [
  expect.stringMatching(/^et-mock verify/),
  expect.stringMatching(/^[\da-f]{8}-[\da-f]{4}-4/),
];
const nowhere = 'Nowhere';

describe('new records that have to be refused', () => {
  it('lack a Name, or a place, or are at one that nobody has', async () => {
    const operation = 'createScriptPackage';
    const path = {};
    expect(await requests(operation)).toEqual([
      {
        operation,
        ask: { path, body: { ProjectId: idOf(0) } },
        why: 'to a new script package without a Name',
      },
      {
        operation,
        ask: { path, body: { Name: name } },
        why: 'to a new script package below no project and no package',
      },
      {
        operation,
        ask: { path, body: { Name: nowhere, ProjectId: nobody } },
        why: 'to a new script package below a ProjectId that nobody has',
      },
      {
        operation,
        ask: { path, body: { Name: nowhere, ParentId: nobody } },
        why: 'to a new script package below a ParentId that nobody has',
      },
    ]);
  });

  it('name something that nobody has', async () => {
    const operation = 'createScript';
    const rest = { Description: 'Made to be run', Steps: expect.any(Array) };
    const [first, second] = await requests(operation);
    const { PackageId, ...body } = (first?.ask.body ?? {}) as { PackageId?: string };
    expect([body, PackageId]).toEqual([rest, expect.any(String)]);
    expect(first?.why).toBe('to a new script without a Name');
    expect(second).toEqual({
      operation,
      ask: { path: {}, body: { Name: nowhere, PackageId: nobody, ...rest } },
      why: 'to a new script with a PackageId that nobody has',
    });
    expect(second?.ask.body).not.toMatchObject({ PackageId });
  });

  it('have no Name where they need none', async () => {
    const operation = 'createScriptAssignment';
    const found = await requests(operation);
    expect(found.map(({ why }) => why)).toEqual([
      'to a new script assignment with a PackageId that nobody has',
      'to a new script assignment with a ScriptId that nobody has',
    ]);
    expect(found.map(({ ask }) => Object.keys(ask.body as object))).toEqual([
      ['PackageId', 'ScriptId'],
      ['PackageId', 'ScriptId'],
    ]);
  });

  it('are of what is in a project, and where all may be changed of everything else that has a Name', async () => {
    const inProject = [
      'createAgileRun',
      'createAutomatedTestAssignment',
      'createAutomatedTestSchedule',
      'createAutomatedTest',
      'createExecutionPackage',
      'createIncident',
      'createRequirementPackage',
      'createRequirement',
      'createScriptAssignment',
      'createScriptPackage',
      'createScript',
    ];
    expect(await operations()).toEqual(inProject);
    const elsewhere = [
      'createGroup',
      'addCustomField',
      'createOrganisation',
      'createProjectCategory',
      'createExternalSystemLink',
      'createExternalSystem',
    ];
    expect(await operations(undefined, 'full')).toEqual([...elsewhere, ...inProject]);
  });

  it('are not made up where what they need cannot be made', async () => {
    const found = await operations(undefined, 'sandbox', { createScriptPackage: () => 500 });
    expect(found).not.toContain('createScript');
    expect(found).toContain('createScriptPackage');
  });

  it('fail as the run itself fails', async () => {
    const fault = new TypeError('A fault');
    const failing = requests(undefined, 'sandbox', {
      createScriptPackage() {
        throw fault;
      },
    });
    await expect(failing).rejects.toBe(fault);
  });
});
