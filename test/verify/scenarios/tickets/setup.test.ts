import { describe, expect, it } from 'vitest';
import type { Item } from '../../../../src/contract/collections.ts';
import type { DocumentedExample } from '../../../../src/contract/document.ts';
import type { SampledResource } from '../../../../src/verify/discovery/crawl.ts';
import type { Context } from '../../../../src/verify/engine/check.ts';
import { createRecords, Unreachable } from '../../../../src/verify/fixtures/records.ts';
import { ticketAndStep } from '../../../../src/verify/scenarios/tickets/setup.ts';
import { made, sandboxedAt } from '../../checks/sandboxed-server.ts';
import { type Asked, answersOf, type Faults } from '../../queries/answering-server.ts';
import { idOf } from '../../queries/records.ts';

/* Tickets of a tracker that is linked to a project, and a run of a script in that project. */

const [project, elsewhere, tracker, step] = [idOf(1), idOf(2), idOf(3), idOf(4)];
const [run, script, assignment] = [idOf(5), idOf(6), idOf(7)];
/** An example that names a ticket, its tracker and the result of a step. */
const example = {
  exchange: {
    request: {
      body: {
        Parameters: { Key: 'DOC-1', StepResultId: step, ExternalSystemLinkId: idOf(8), Other: 'other' },
      },
    },
  },
} as unknown as DocumentedExample;

/** What stands for the values of the example at a server with some tickets; by default the documented one is the last. */
async function serverWith(faults: Faults = {}, keys: readonly string[] = ['DOC-2', 'DOC-1']) {
  const right: Faults = {
    getTicket: (_, { path }) => ({ Id: path.ticketId, Key: path.ticketId, ExternalSystemId: tracker }),
    getExternalSystemLink: (_, { path }) =>
      Object.values(path)[0] === tracker ? { Id: tracker, ProjectId: project } : 404,
    getStepResult: () => ({ Id: step, RunId: run, HasIncidents: false }),
    getScriptRun: () => ({ Id: run, ScriptId: script }),
    getScript: () => ({ Id: script, ProjectId: project }),
    getScriptAssignment: () => ({ Id: assignment, ScriptId: script }),
    createScriptRunForScriptAssignment: (_, asked) =>
      made('scriptrun', 9, {
        StepResults: [
          { Id: 'taken', HasIncidents: true },
          { HasIncidents: false },
          { Id: `free ${asked.before}`, HasIncidents: false },
        ],
      })({ ...asked, body: {} }),
  };
  const places = (operation: string): readonly SampledResource[] => {
    if (operation === 'getScriptAssignment')
      return [{ path: { id: assignment } }] as unknown as SampledResource[];
    if (operation !== 'getTicket') return [];
    return keys.map((Key) => ({
      path: { externalSystemLinkId: tracker, ticketId: Key },
      ...(Key === 'unread' ? {} : { record: { Key } }),
    })) as unknown as SampledResource[];
  };
  const { context, asked } = await sandboxedAt(answersOf(right, faults), {
    sample: { places } as unknown as Context['sample'],
  });
  const records = createRecords(context);
  return { found: () => ticketAndStep(context, records, example), asked };
}
const none = 'the sample has no ticket in a project that has a script run';
/** What stands for the documented values. */
const standing = (Key: string, stepId: string) => ({
  'DOC-1': Key,
  [step]: stepId,
  [idOf(8)]: tracker,
  other: 'undefined',
});

describe('the ticket of an example', () => {
  it('is the one that is documented, with the documented step, where both are free', async () => {
    const { found, asked } = await serverWith();
    expect(await found()).toEqual(standing('DOC-1', step));
    expect(asked).toEqual([
      `getTicket ${tracker} DOC-1`,
      `getTicket ${tracker} DOC-2`,
      `getExternalSystemLink ${tracker}`,
      `getStepResult ${step}`,
      `getScriptRun ${run}`,
      `getScript ${script}`,
    ]);
  });

  it('is another one where it is gone', async () => {
    const gone = (right: unknown, { path }: Asked) => (path.ticketId === 'DOC-1' ? 404 : right);
    const { found, asked } = await serverWith({ getTicket: gone });
    expect(await found()).toEqual(standing('DOC-2', 'free 0'));
    expect(asked.some((it) => it.startsWith('getStepResult'))).toBe(false);
  });

  it('is another one where its tracker is not known, or is of no project', async () => {
    const other = (right: unknown, { path }: Asked) =>
      path.ticketId === 'DOC-1' ? { ...(right as Item), ExternalSystemId: idOf(9) } : right;
    const { found } = await serverWith({ getTicket: other });
    expect(await found()).toEqual(standing('DOC-2', 'free 0'));
    const alone = await serverWith({ getExternalSystemLink: () => ({ Id: tracker, ProjectId: null }) });
    await expect(alone.found()).rejects.toThrow(new Unreachable(none));
    const nameless = await serverWith({ getTicket: () => ({ Id: 'DOC-1', ExternalSystemId: null }) });
    await expect(nameless.found()).rejects.toThrow(none);
  });

  it('is one of the first ten', async () => {
    const keys = Array.from({ length: 12 }, (_, at) => `K-${at}`);
    const { found, asked } = await serverWith({}, keys);
    await found();
    expect(asked.filter((it) => it.startsWith('getTicket'))).toEqual(
      keys.slice(0, 10).map((it) => `getTicket ${tracker} ${it}`),
    );
    const last = await serverWith({}, [...keys, 'DOC-1']);
    expect(await last.found()).toEqual(standing('DOC-1', step));
  });

  it('may be one of which nothing was read before', async () => {
    const { found, asked } = await serverWith({}, ['unread', 'DOC-1']);
    expect(await found()).toEqual(standing('DOC-1', step));
    expect(asked[1]).toBe(`getTicket ${tracker} unread`);
  });

  it('may be none that the server has', async () => {
    await expect((await serverWith({}, [])).found()).rejects.toThrow(none);
  });
});

describe('the result of a step for a ticket', () => {
  it('is given away once', async () => {
    const { found } = await serverWith();
    expect([await found(), await found(), await found()]).toEqual([
      standing('DOC-1', step),
      standing('DOC-1', 'free 0'),
      standing('DOC-1', 'free 1'),
    ]);
    const again = await serverWith();
    expect(await again.found()).toEqual(standing('DOC-1', step));
  });

  it.each<[string, Faults]>([
    ['has an incident', { getStepResult: (right) => ({ ...(right as Item), HasIncidents: true }) }],
    ['does not say whether it has any', { getStepResult: () => ({ Id: step, RunId: run }) }],
    ['is gone', { getStepResult: () => 404 }],
    ['is of no run', { getStepResult: () => ({ Id: step, HasIncidents: false }) }],
    ['is of a run that is gone', { getScriptRun: () => 404 }],
    ['is of a run of no script', { getScriptRun: () => ({ Id: run }) }],
  ])('is one of a new run where the documented one %s', async (_, faults) => {
    const { found, asked } = await serverWith(faults);
    expect(await found()).toEqual(standing('DOC-1', 'free 0'));
    expect(asked.at(-1)).toBe(`createScriptRunForScriptAssignment ${assignment} $expand=StepResults`);
  });

  it('is of the project of the ticket', async () => {
    const first = (right: unknown, { before }: Asked) =>
      before === 0 ? { Id: script, ProjectId: elsewhere } : right;
    expect(await (await serverWith({ getScript: first })).found()).toEqual(standing('DOC-1', 'free 0'));
    const { found, asked } = await serverWith({ getScript: () => ({ Id: script, ProjectId: elsewhere }) });
    await expect(found()).rejects.toThrow(none);
    expect(asked.some((it) => it.startsWith('create'))).toBe(false);
  });

  it('is none of a script that is gone', async () => {
    const { found, asked } = await serverWith({ getScript: () => 404 });
    await expect(found()).rejects.toThrow(none);
    expect(asked.at(-1)).toBe(`getScript ${script}`);
  });

  it('is none of a run that has none, or that has given all away', async () => {
    const empty = await serverWith({
      getStepResult: () => 404,
      createScriptRunForScriptAssignment: () => ({ Id: idOf(9), StepResults: null }),
    });
    await expect(empty.found()).rejects.toThrow(none);
    const few = await serverWith({
      getStepResult: () => 404,
      createScriptRunForScriptAssignment: () => ({
        Id: idOf(9),
        StepResults: [{ Id: 'only', HasIncidents: false }],
      }),
    });
    expect(await few.found()).toEqual(standing('DOC-1', 'only'));
    await expect(few.found()).rejects.toThrow(none);
  });
});
