import { describe, expect, it } from 'vitest';
import type { Item } from '../../../../src/contract/collections.ts';
import { createRecords } from '../../../../src/verify/fixtures/records.ts';
import { linkFindings, linkings } from '../../../../src/verify/scenarios/linked/link.ts';
import { made, sandboxedAt } from '../../checks/sandboxed-server.ts';
import { type Asked, all, answersOf, type Faults, Responded } from '../../queries/answering-server.ts';
import { idOf } from '../../queries/records.ts';

/* The incident of a result of a step, on a server that does what the document says, and then something wrong. */

const run = idOf(1);
const [step, other] = [idOf(2), idOf(3)];
const incident = idOf(6);
const address = `http://localhost/api/stepresult/${step}/incident/${incident}`;
const linking = linkings.find(({ link }) => link === 'createStepResultIncidentLink');

/** What is said of it. */
async function said(faults: Faults = {}) {
  let isLinked = false;
  const link = { Id: incident, IncidentId: incident, Self: address };
  const results = () => [
    { Id: step, HasIncidents: isLinked },
    { Id: other, HasIncidents: false },
  ];
  const right: Faults = {
    createIncident: (_, asked) => made('incident', 6, {}, 200)(asked),
    getIncident: () => ({ Id: incident }),
    createStepResultIncidentLink() {
      const status = isLinked ? 200 : 201;
      isLinked = true;
      return new Responded(status, link);
    },
    getStepResultIncidentLinks: () => ({ Items: isLinked ? [link] : [] }),
    getStepResultIncidentLink: () => (isLinked ? link : 404),
    deleteStepResultIncidentLink() {
      isLinked = false;
      return 200;
    },
    getStepResult: () => ({ ...results()[0], RunId: run }),
    getScriptRun: () => ({ Id: run, StepResults: results() }),
  };
  const { context, asked } = await sandboxedAt(answersOf(right, faults));
  if (!linking) return { told: ['there is no such link'], asked };
  const findings = linkFindings(context, createRecords(context), linking, { Id: step, RunId: run });
  return {
    told: (await all(findings)).map(({ operation, where, message }) => [operation, where, message]),
    asked,
  };
}
const told = async (faults: Faults) => (await said(faults)).told;
const having = (more: Item) => (right: unknown) =>
  right instanceof Responded
    ? new Responded(right.status, { ...(right.body as Item), ...more })
    : typeof right === 'object'
      ? { ...right, ...more }
      : right;
const [link, list] = ['createStepResultIncidentLink', 'getStepResultIncidentLinks'] as const;
const [read, remove] = ['getStepResultIncidentLink', 'deleteStepResultIncidentLink'] as const;

describe('a link', () => {
  it('is made, is made again, is listed once, and is removed', async () => {
    const { told: findings, asked } = await said();
    expect(findings).toEqual([]);
    expect(asked.filter((it) => it.startsWith(link))).toHaveLength(2);
    expect(asked.filter((it) => it.startsWith(`${list} `))).toHaveLength(2);
  });

  it('is asked for by the id of what it leads to, at the record', async () => {
    const bodies: unknown[] = [];
    const { asked } = await said({ [link]: (_, { body }) => void bodies.push(body) });
    expect(bodies).toEqual([{ IncidentId: incident }, { IncidentId: incident }]);
    expect(asked.filter((it) => it.startsWith(`${link} `))).toEqual([`${link} ${step}`, `${link} ${step}`]);
    expect(asked.filter((it) => it.startsWith(`${list} `))).toEqual([
      `${list} ${step} $top=100`,
      `${list} ${step} $top=100`,
    ]);
    expect(asked.slice(-1)).toEqual([`getIncident ${incident}`]);
  });

  it('is made', async () => {
    expect(await told({ [link]: () => 404 })).toEqual([
      [
        link,
        '/status',
        expect.stringMatching(/404 instead of 200 or 201 to the link to an incident of a step result/),
      ],
    ]);
  });

  it('names what it was sent', async () => {
    const named = (right: unknown, { before }: Asked) =>
      before === 0 ? having({ IncidentId: idOf(7) })(right) : right;
    expect(await told({ [link]: named })).toEqual([
      [
        link,
        '/body',
        expect.stringMatching(/^createStepResultIncidentLink answers another IncidentId than was sent/),
      ],
    ]);
  });

  it('may be made again', async () => {
    const again =
      (status: number) =>
      (right: unknown, { before }: Asked) =>
        before > 0 ? status : right;
    expect(await told({ [link]: again(409) })).toEqual([
      [link, '/status', expect.stringMatching(/409 instead of 200 or 201 to the second link to/)],
    ]);
    // Whoever was permitted once is permitted again.
    expect((await told({ [link]: again(403) }))[0]?.[2]).not.toMatch(/a permission may be missing/);
  });

  it('can be read until it is removed', async () => {
    const absent = (right: unknown, { before }: Asked) => (before === 0 ? 404 : right);
    expect(await told({ [read]: absent })).toEqual([
      [read, '/status', expect.stringMatching(/404 instead of 200 to the link to .* that was just made/)],
    ]);
    const there = (right: unknown) => (right === 404 ? { Id: incident } : right);
    expect(await told({ [read]: there })).toEqual([
      [read, '/status', expect.stringMatching(/200 instead of 404 to a removed link to an incident/)],
    ]);
  });

  it('is not looked at further where no address leads to it, or it is not removed', async () => {
    const { told: findings, asked } = await said({ [link]: having({ Self: undefined }) });
    expect(findings).toEqual([]);
    expect(asked.some((it) => it.startsWith(remove))).toBe(false);
    expect(await told({ [remove]: () => 404 })).toEqual([
      [remove, '/status', expect.stringMatching(/404 instead of 200 to the removal of the link/)],
    ]);
  });

  it('leaves what it leads to', async () => {
    expect(await told({ getIncident: () => 404 })).toEqual([
      [
        'getIncident',
        '/status',
        expect.stringMatching(/404 instead of 200 to an incident of a step result whose link was removed/),
      ],
    ]);
  });
});

describe('records that are linked', () => {
  it('are steps and results, to incidents', () => {
    expect(linkings.map(({ owner, to, field, told }) => [owner, to, field, told])).toEqual(
      ['AgileRunStep', 'ResultNode', 'StepResult'].map((owner) => [
        owner,
        'Incident',
        'IncidentId',
        'HasIncidents',
      ]),
    );
  });

  it('are linked once where there is no status for a second time', async () => {
    const node = { Id: idOf(4), AutomatedTestRunId: run };
    const [way] = linkings.filter(({ owner }) => owner === 'ResultNode');
    if (!way) throw new Error('There is no such link.');
    const bound = { IncidentId: incident };
    const { context, asked } = await sandboxedAt({
      createIncident: (it: Asked) => made('incident', 6, {}, 200)(it),
      [way.link]: new Responded(201, bound),
      [way.list]: { Items: [bound] },
    });
    const findings = await all(linkFindings(context, createRecords(context), way, node));
    expect(findings).toEqual([]);
    expect(asked.filter((it) => it.startsWith(`${way.link} `))).toHaveLength(1);
  });

  it('are new ones of the run where none is given', async () => {
    const { context, asked } = await sandboxedAt({
      createExecutionPackage: made('executionpackage', 3),
      createScriptPackage: made('scriptpackage', 4),
      createScript: made('script', 5),
      createScriptAssignment: made('scriptassignment', 7),
      createScriptRunForScriptAssignment: made('scriptrun', 8, {
        StepResults: [{ Id: other }, { Id: step }],
      }),
      createIncident: (it: Asked) => made('incident', 6, {}, 200)(it),
      [link]: 404,
    });
    if (!linking) throw new Error('There is no such link.');
    const [finding] = await all(linkFindings(context, createRecords(context), linking));
    expect(finding?.exchanges?.map(({ request }) => request.path)).toEqual([{ id: step }]);
    expect(asked.at(-1)).toBe(`${link} ${step}`);
  });

  it('are told with the list that lacks one', async () => {
    const { context } = await sandboxedAt({
      createIncident: (it: Asked) => made('incident', 6, {}, 200)(it),
      [link]: new Responded(201, { IncidentId: incident }),
      [list]: { Items: [] },
    });
    if (!linking) throw new Error('There is no such link.');
    const findings = await all(linkFindings(context, createRecords(context), linking, { Id: step }));
    expect(findings.map(({ exchanges = [] }) => exchanges.map(({ operation }) => operation))).toEqual([
      [list],
    ]);
  });
});

describe('the list of links', () => {
  const items = (change: (all: readonly Item[]) => readonly Item[]) => (right: unknown) => ({
    Items: change((right as { Items: Item[] }).Items),
  });
  const wrong = (count: number, when: string, due: number) => [
    list,
    '/body',
    `${list} lists ${count} links of a record ${when}, not ${due}.`,
  ];

  it('has it once', async () => {
    expect(await told({ [list]: items((them) => [...them, ...them]) })).toEqual([
      wrong(2, 'when it was linked', 1),
    ]);
    expect(await told({ [list]: items(() => []) })).toEqual([wrong(0, 'when it was linked', 1)]);
  });

  it('has it, and not another one', async () => {
    const others = items((them) => them.map((it) => ({ ...it, IncidentId: idOf(7) })));
    expect(await told({ [list]: others })).toEqual([wrong(1, 'when it was linked', 1)]);
  });

  it('has it no more when it is removed', async () => {
    const stays = () => ({ Items: [{ IncidentId: incident }] });
    expect(await told({ [list]: stays })).toEqual([wrong(1, 'when its link was removed', 0)]);
  });

  it('can be read, or else nothing more is said of how many there are', async () => {
    const { told: findings, asked } = await said({
      [list]: () => 404,
      getStepResult: having({ HasIncidents: true }),
    });
    expect(findings.map(([operation, where]) => [operation, where])).toEqual([
      [list, '/status'],
      [list, '/status'],
    ]);
    expect(asked.some((it) => it.startsWith('getStepResult '))).toBe(false);
  });
});

describe('a record with links', () => {
  it('says so, and no more when they are removed', async () => {
    const of = (when: string) =>
      expect.stringMatching(`^getStepResult answers another HasIncidents of a record ${when}`);
    expect(await told({ getStepResult: having({ HasIncidents: false }) })).toEqual([
      ['getStepResult', '/body', of('when it was linked')],
    ]);
    expect(await told({ getStepResult: having({ HasIncidents: true }) })).toEqual([
      ['getStepResult', '/body', of('when its link was removed')],
    ]);
    expect(await told({ getStepResult: having({ HasIncidents: undefined }) })).toEqual([]);
    expect(await told({ getStepResult: () => 403 })).toEqual([]);
  });

  it('says so where it is a part of another one, and no other part does', async () => {
    const all = (right: unknown) => {
      const { StepResults } = right as { StepResults: Item[] };
      return {
        StepResults: StepResults.map((it) => ({ ...it, HasIncidents: StepResults[0]?.HasIncidents })),
      };
    };
    expect(await told({ getScriptRun: all })).toEqual([
      [
        'getScriptRun',
        '/body/StepResults/1/HasIncidents',
        'getScriptRun prints HasIncidents as true of another record of the same list than one when it was linked.',
      ],
    ]);
  });
});
