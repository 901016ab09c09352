import { describe, expect, it } from 'vitest';
import type { Item } from '../../../../src/contract/collections.ts';
import { picklistFindings } from '../../../../src/verify/scenarios/projects/picklists.ts';
import { exchangeOf } from '../../exchange.ts';
import { type Answers, type Asked, all, contextAt, Responded } from '../../queries/answering-server.ts';
import { idOf } from '../../queries/records.ts';

const [project, organisation] = [idOf(1), idOf(2)];
const path = { id: project };
const Expands = ['Priorities', 'Statuses', 'ScriptPackages', 'TimeTrackingConfiguration'];
/** Values of a list. */
const values = (...texts: string[]) => texts.map((Text) => ({ Id: `${Text.length}`, Text }));
/** What the organisation has, and the project as a copy of it. */
const lists = { Priorities: values('High', 'Low'), Statuses: values('Open') };
const own = { Id: project, OrganisationId: organisation, ...lists };

/** What is said of a new project, and what is asked. */
async function said(
  expanded: unknown = own,
  organisationAnswer: unknown = lists,
  offers: unknown = Expands,
  more: Answers = {},
) {
  const waits: number[] = [];
  const { context, asked } = contextAt(
    { getProject: expanded, getOrganisation: organisationAnswer, ...more },
    { wait: async (ms) => void waits.push(ms) },
  );
  const read = exchangeOf('getProject', { Id: project, Expands: offers });
  const findings = await all(picklistFindings(context, { ...read, request: { ...read.request, path } }));
  return {
    told: findings.map(({ exchanges = [], ...it }) => ({ ...it, at: exchanges.map((one) => one.operation) })),
    asked,
    waits,
  };
}
const empty = (what: string, severity: string) => ({
  operation: 'createProject',
  severity,
  message: `A new project has no values in ${what}.`,
  at: ['getProject', 'getProject'],
});

describe('the picklists of a new project', () => {
  it('have values, among them one that its organisation has', async () => {
    const { told, asked, waits } = await said();
    expect([told, waits]).toEqual([[], []]);
    expect(asked).toEqual([
      `getProject ${project} $expand=Priorities,Statuses`,
      `getOrganisation ${organisation} $expand=Priorities,Statuses`,
    ]);
  });

  it('may be empty where others are not, which is told', async () => {
    expect((await said({ ...own, Statuses: [] })).told).toEqual([
      empty('these picklists: Statuses', 'information'),
    ]);
  });

  it('are not all empty', async () => {
    expect((await said({ ...own, Statuses: [], Priorities: [] })).told).toEqual([
      empty('any of its picklists: Priorities, Statuses', 'violation'),
    ]);
    // What is not printed is no list without values.
    expect((await said({ ...own, Statuses: [], Priorities: null })).told).toEqual([
      empty('any of its picklists: Statuses', 'violation'),
    ]);
    expect((await said({ ...own, Statuses: undefined, Priorities: 'none' })).told).toEqual([]);
  });

  it('are not judged where they are not offered, or refused', async () => {
    expect(await said(own, lists, ['ScriptPackages'])).toEqual({ told: [], asked: [], waits: [] });
    expect(await said(new Responded(403, { ...own, Statuses: [] }))).toEqual({
      told: [],
      asked: [`getProject ${project} $expand=Priorities,Statuses`],
      waits: [],
    });
  });
});

describe('the values of a new project', () => {
  const foreign = (name: string, texts: string) => ({
    operation: 'getOrganisation',
    where: `/body/${name}`,
    message: `getOrganisation expands none of the values in ${name} that a new project of the organisation has: ${texts}.`,
    at: ['getProject', 'getOrganisation'],
  });

  it('are those of its organisation in each list', async () => {
    expect((await said({ ...own, Statuses: values('Mine') })).told).toEqual([
      foreign('Statuses', '["mine"]'),
    ]);
    expect((await said(own, { Priorities: [], Statuses: [] })).told).toEqual([
      foreign('Priorities', '["high","low"]'),
      foreign('Statuses', '["open"]'),
    ]);
  });

  it('may be others besides, and in another letter case', async () => {
    expect((await said({ ...own, Statuses: values('Mine', 'OPEN') })).told).toEqual([]);
    expect((await said(own, { ...lists, Statuses: values('OPEN', 'Other') })).told).toEqual([]);
  });

  it('are not compared with what is not printed', async () => {
    const strangers = { Priorities: null, Statuses: 'Open' };
    expect((await said(own, strangers)).told).toEqual([]);
    expect((await said({ ...own, Statuses: null }, { ...lists, Statuses: [] })).told).toEqual([]);
    expect((await said(own, new Responded(404, { ...lists, Statuses: [] }))).told).toEqual([]);
    expect((await said({ ...own, OrganisationId: null })).asked).toHaveLength(1);
  });

  it('may be known to the organisation a while later', async () => {
    const late = ({ before }: Asked): Item => (before < 2 ? { ...lists, Statuses: [] } : lists);
    const { told, asked, waits } = await said(own, late);
    expect([told, waits]).toEqual([[], [250, 500]]);
    expect(asked).toHaveLength(4);
  });
});
