import { describe, expect, it } from 'vitest';
import type { Item } from '../../../../src/contract/collections.ts';
import type { EntityName } from '../../../../src/contract/operations.ts';
import { bodyOf, bodyOfNothing, changeFindings } from '../../../../src/verify/scenarios/life/changes.ts';
import { type Asked, type Faults, Responded } from '../../queries/answering-server.ts';
import { idOf } from '../../queries/records.ts';
import { finished, type Kept, keepingServer } from './keeping-server.ts';

/* Updates that send nothing, or what there is of it, on a server that keeps what it has, and then loses it. */

const id = idOf(1);

/** What is said of a record, and what was sent of it. */
async function said(of: EntityName, record: Item, faults: Faults = {}, kinds: readonly EntityName[] = [of]) {
  const kept: Kept = { ...record, Id: id, of };
  const { context, records, asked, bodies } = await keepingServer(kinds, faults, [kept]);
  const subject = { entity: of, record: { ...record, Id: id } };
  const { told, returned } = await finished(changeFindings(context, records, subject));
  return { told, isUpdatable: returned, asked, bodies };
}

describe('a body in which everything is null', () => {
  it('has what every update has to say, and the lists of every record without anything', () => {
    expect(bodyOfNothing('updateScriptPackage', { Name: 'Kept' })).toEqual({
      Name: null,
      OrderNumber: null,
      ParentId: null,
      ProjectId: null,
      Links: [],
      Expands: [],
    });
    expect(bodyOfNothing('updateGridWidgetState', { WidgetType: 'Grid', Data: 'Kept', More: 1 })).toEqual({
      WidgetType: 'Grid',
      Data: 'Kept',
      Links: [],
      Expands: [],
    });
    expect(bodyOfNothing('updateAgileRun', {})).toMatchObject({ Name: null, Steps: null });
  });
});

describe('a run whose steps are expanded', () => {
  const [read, update] = ['getAgileRun', 'updateAgileRun'] as const;
  const steps = [
    { Id: idOf(3), Description: 'One' },
    { Id: idOf(4), Description: 'Two' },
  ];
  const run = { Name: 'Before', Steps: steps, PackageId: idOf(2), ProjectId: idOf(0) };
  const isNothing = ({ body }: Asked) => (body as Item).Name === null;
  /** A server that forgets nothing, or what a test wants it to, when it is sent nothing. */
  const keeping = (loses: Item = {}): Faults => {
    let record: Item = { ...run, Id: id };
    return {
      [update](_, asked) {
        record = isNothing(asked) ? { ...record, ...loses } : { ...record, ...(asked.body as Item) };
        return record;
      },
      [read]: () => record,
    };
  };

  it('keeps them when nothing is sent', async () => {
    const { told, asked } = await said('AgileRun', run, keeping());
    expect(told).toEqual([]);
    expect(asked.slice(-3)).toEqual([
      `${read} ${id} $expand=FieldValues,Steps`,
      `${update} ${id}`,
      `${read} ${id} $expand=FieldValues,Steps`,
    ]);
  });

  it('may number them anew', async () => {
    const anew = steps.map((step, at) => ({ ...step, Id: idOf(at + 7), Self: 'x', Links: [] }));
    expect((await said('AgileRun', run, keeping({ Steps: anew }))).told).toEqual([]);
  });

  it('is told of when it loses them', async () => {
    expect((await said('AgileRun', run, keeping({ Steps: [] }))).told).toEqual([
      {
        operation: update,
        where: '/body/Steps/0',
        expected: steps[0],
        actual: undefined,
        message: expect.stringMatching(
          /^An update that sends null and empty lists changes an agile run \(Steps\/0\): expected .*, got nothing\.$/,
        ),
        exchanges: [`${read} ${id} 200`],
      },
    ]);
  });

  it('is told of when it loses what else it has', async () => {
    expect((await said('AgileRun', run, keeping({ PackageId: null }))).told).toEqual([
      {
        operation: update,
        where: '/body/PackageId',
        expected: idOf(2),
        actual: null,
        message: `An update that sends null and empty lists changes an agile run (PackageId): expected "${idOf(2)}", got null.`,
        exchanges: [`${read} ${id} 200`],
      },
    ]);
  });

  it('is told of in all severity when nothing is refused', async () => {
    const faults: Faults = { [update]: (right, asked) => (isNothing(asked) ? 403 : right) };
    const { told, isUpdatable } = await said('AgileRun', run, faults);
    expect(told).toEqual([
      {
        severity: 'violation',
        operation: update,
        where: '/status',
        expected: 200,
        actual: 403,
        message: `${update} responds with 403 instead of 200 to an update of an agile run in which everything is null or an empty list.`,
        exchanges: [`${update} ${id} 403`],
      },
    ]);
    expect(isUpdatable).toBe(true);
  });

  it('is sent nothing where it cannot be read', async () => {
    const { bodies, asked } = await said('AgileRun', run, { [read]: () => new Responded(403, run) });
    expect(bodies.filter(({ body }) => (body as Item).Name === null)).toEqual([]);
    expect(asked.at(-1)).not.toMatch(/^updateAgileRun/);
  });
});

describe('a change that is sent alone', () => {
  const schedule = { Name: 'Before', ProjectId: idOf(0) };

  it('is not sent again where there is no other', async () => {
    const { told, bodies, isUpdatable } = await said('AutomatedTestSchedule', schedule);
    expect([told, isUpdatable]).toEqual([[], true]);
    expect(bodies.map(({ body }) => Object.keys(body as Item))).toEqual([
      ['Name'],
      expect.arrayContaining(['Name', 'Links', 'Expands']),
    ]);
  });

  it('is left out where nothing can be said of it', async () => {
    const { told, bodies, isUpdatable } = await said(
      'AutomatedTestAssignment',
      { Name: 'One' },
      {
        createExecutionPackage: () => 500,
      },
    );
    expect([told, bodies, isUpdatable]).toEqual([[], [], true]);
  });

  it('is said as far as it can be', async () => {
    const { bodies } = await said('AutomatedTestAssignment', { Name: 'One' }, {}, [
      'AutomatedTestAssignment',
      'ExecutionPackage',
    ]);
    expect(bodies.at(-1)).toEqual({
      operation: 'updateAutomatedTestAssignment',
      body: { PackageId: idOf(10) },
    });
  });

  it('has what every update has to say', async () => {
    const { records } = await keepingServer([]);
    const record = { Id: id, WidgetType: 'Grid', Data: 'Kept', More: 1 };
    const of = { entity: 'GridWidgetState', record } as const;
    expect(await bodyOf(records, of, 'updateGridWidgetState', { Data: 'New' })).toEqual({
      WidgetType: 'Grid',
      Data: 'New',
    });
    expect(await bodyOf(records, { ...of, record: { Id: id } }, 'updateGridWidgetState', {})).toEqual({});
  });

  it('fails as the run itself fails', async () => {
    const fault = new TypeError('A fault');
    const failing = said(
      'AutomatedTestAssignment',
      {},
      {
        createExecutionPackage() {
          throw fault;
        },
      },
    );
    await expect(failing).rejects.toBe(fault);
  });

  it('may be none', async () => {
    expect(await said('GridWidgetState', { ProjectId: idOf(0) })).toMatchObject({
      told: [],
      isUpdatable: false,
      asked: [],
    });
  });
});

describe('a change of a kind of its own', () => {
  const [read, patch] = ['getCustomField', 'updateCustomField'] as const;
  const field = { Name: 'Before', Label: 'Label' };

  it('that says nothing changes nothing', async () => {
    const { told, isUpdatable, asked, bodies } = await said('CustomField', field);
    expect([told, isUpdatable]).toEqual([[], false]);
    expect(asked).toEqual([`${read} Before`, `${patch} Before`, `${read} Before`]);
    expect(bodies).toEqual([{ operation: patch, body: {} }]);
    const changed: Faults = {
      [read]: (right, { before }) => (before === 0 ? right : { ...(right as Item), Label: 'Other' }),
    };
    expect((await said('CustomField', field, changed)).told).toEqual([
      {
        operation: read,
        where: '/body/Label',
        expected: 'Label',
        actual: 'Other',
        message: `${patch} changes a custom field when it is sent nothing (Label): expected "Label", got "Other".`,
        exchanges: [`${read} Before 200`],
      },
    ]);
  });

  it('that says nothing is accepted', async () => {
    const { told, asked } = await said('CustomField', field, { [patch]: () => 400 });
    expect(told).toEqual([
      {
        operation: patch,
        where: '/status',
        expected: 204,
        actual: 400,
        message: `${patch} responds with 400 instead of 204 to a change of a custom field that says nothing.`,
        exchanges: [`${patch} Before 400`],
      },
    ]);
    expect(asked).toHaveLength(2);
  });

  it('comes after the others', async () => {
    const { asked, isUpdatable } = await said('ExternalSystem', { Name: 'Before' });
    expect(asked.filter((it) => !it.startsWith('get'))).toEqual([
      `updateExternalSystem ${id}`,
      `patchExternalSystem ${id}`,
    ]);
    expect(isUpdatable).toBe(true);
  });
});
