import { describe, expect, it } from 'vitest';
import type { Item } from '../../../src/contract/collections.ts';
import { tickets } from '../../../src/verify/checks/tickets.ts';
import type { SampledResource } from '../../../src/verify/discovery/crawl.ts';
import type { Context } from '../../../src/verify/engine/check.ts';
import {
  type Answers,
  type Asked,
  all,
  contextAt,
  findingOf,
  Responded,
} from '../queries/answering-server.ts';
import { idOf } from '../queries/records.ts';

const tracker = idOf(1);
const incident = idOf(7);

/** Tickets that are known of a server. */
const known = (count: number) =>
  Array.from({ length: count }, (_, at) => ({
    path: { externalSystemLinkId: tracker, ticketId: `T-${at}` },
  })) as readonly Pick<SampledResource, 'path'>[] as readonly SampledResource[];

/** A task as it is after it was asked for so many times. */
const taskAfter = (times: number, more: Item = {}) => ({
  Id: 'link-1',
  TotalElements: 2,
  ProcessedElements: Math.min(times, 2),
  ProgressInPercent: Math.min(times, 2) / 2,
  Complete: times >= 2,
  StartedAt: '2015-06-01T09:00:00Z',
  ...(times >= 2 ? { FinishedAt: '2015-06-01T09:00:02Z', IncidentId: incident, ...more } : {}),
});

/** What is said of a server with some tickets, of which the last has its incident when the task is over. */
async function said(answers: Answers = {}, count = 1) {
  let isLinked = false;
  let polls = 0;
  const places = (operation: string) => (operation === 'getTicket' ? known(count) : []);
  const { context, asked, unreached } = contextAt(
    {
      getTicket: ({ path }: Asked) => ({
        Id: path.ticketId,
        IncidentId: isLinked && polls >= 2 ? incident : null,
      }),
      startCreateIncidentFromTicket() {
        if (isLinked) return 403;
        isLinked = true;
        return new Responded(202, taskAfter(0));
      },
      getBackgroundTaskStatus: () => taskAfter(++polls),
      getIncident: { Id: incident },
      ...answers,
    },
    { sample: { places } as unknown as Context['sample'] },
  );
  const findings = await all(tickets.run(context));
  const told = findings.map(findingOf);
  return { told: told.map(({ where, message }) => [where, message]), asked, unreached };
}
/** The same, where the ticket says something else once the task is over. */
const ticketAfter = (late: (asked: Asked) => unknown): Answers => {
  let polls = 0;
  return {
    getBackgroundTaskStatus: () => taskAfter(++polls),
    getTicket: (asked: Asked) => (polls < 2 ? { IncidentId: null } : late(asked)),
  };
};

describe('a ticket without an incident', () => {
  it('gets one from a task, and no second one', async () => {
    const { told, asked } = await said();
    expect(told).toEqual([]);
    expect(asked.filter((it) => it.startsWith('start'))).toHaveLength(2);
    expect(asked).toContain(`getIncident ${incident}`);
  });

  it('is the last one of the first twenty', async () => {
    const first = async (answers: Answers, count: number) => (await said(answers, count)).asked[0];
    expect(await first({}, 3)).toBe(`getTicket ${tracker} T-2`);
    expect(await first({}, 25)).toBe(`getTicket ${tracker} T-19`);
  });

  it.each([
    ['has one', { IncidentId: incident }],
    ['says nothing of one', {}],
    ['cannot be read', new Responded(403, { IncidentId: null })],
  ])('is none that %s', async (_, ticket) => {
    const { told, asked, unreached } = await said({ getTicket: ticket }, 2);
    expect(told).toEqual([]);
    expect(asked).toEqual([`getTicket ${tracker} T-1`, `getTicket ${tracker} T-0`]);
    expect(unreached).toEqual([
      'operation startCreateIncidentFromTicket: the sample has no ticket without an incident',
    ]);
  });

  it('may be none that a server has', async () => {
    const { told, asked, unreached } = await said({}, 0);
    expect([told, asked, unreached.length]).toEqual([[], [], 1]);
  });
});

describe('the task that makes an incident', () => {
  it('is started', async () => {
    const { told, asked } = await said({ startCreateIncidentFromTicket: 404 });
    expect(told).toEqual([
      ['/status', expect.stringMatching(/responds with 404 instead of 202 to a ticket/)],
    ]);
    expect(asked).toHaveLength(2);
  });

  it('is complete before the ticket has the incident', async () => {
    const { told } = await said({
      getTicket: ({ before }: Asked) => ({ IncidentId: before > 0 ? incident : null }),
    });
    expect(told).toEqual([
      [
        '/body/IncidentId',
        `getTicket answers the IncidentId ${incident} before the task that makes the incident is complete.`,
      ],
    ]);
  });

  it('may fail, and then there is none', async () => {
    let polls = 0;
    const { told } = await said({
      getTicket: { IncidentId: null },
      getBackgroundTaskStatus: () => taskAfter(++polls, { Error: 'The tracker is gone.', Complete: false }),
    });
    expect(new Set(told.map(([where]) => where))).toEqual(new Set(['/body/Error']));
  });

  it('has not failed where it says so with an empty text', async () => {
    let polls = 0;
    const answers: Answers = {
      getTicket: { IncidentId: null },
      getBackgroundTaskStatus: () => taskAfter(++polls, { Error: '' }),
    };
    expect((await said(answers)).told).toContainEqual([
      '/body/IncidentId',
      'getTicket answers the IncidentId null after the task that makes the incident is complete.',
    ]);
  });
});

describe('an incident of a ticket', () => {
  it('is there when the task is complete, as far as the ticket can be read', async () => {
    expect((await said(ticketAfter(() => ({ IncidentId: null })))).told).toEqual([
      [
        '/body/IncidentId',
        'getTicket answers the IncidentId null after the task that makes the incident is complete.',
      ],
    ]);
    expect((await said(ticketAfter(() => 403))).told).toEqual([]);
  });

  it('is the one that the task says, in any letter case', async () => {
    const upper = ticketAfter(() => ({ IncidentId: incident.toUpperCase() }));
    expect((await said(upper)).told).toEqual([]);
    const other = ticketAfter(() => ({ IncidentId: idOf(8) }));
    const getIncident = ({ path }: Asked) => (path.id === idOf(8) ? { Id: path.id } : 404);
    expect((await said({ ...other, getIncident })).told).toEqual([
      [
        '/body/IncidentId',
        `getTicket answers the IncidentId ${idOf(8)} where the task that made it says ${incident}.`,
      ],
      ['/status', expect.stringMatching(/404 instead of 200 to the incident that a task says it has made/)],
    ]);
  });

  it('can be read', async () => {
    expect((await said({ getIncident: 404 })).told).toEqual([
      ['/status', expect.stringMatching(/404 instead of 200 to the incident of a ticket/)],
    ]);
  });

  it('is refused a second time, and stays', async () => {
    const again = await said({
      startCreateIncidentFromTicket: () => new Responded(202, taskAfter(0)),
      ...ticketAfter(() => ({ IncidentId: incident })),
    });
    expect(again.told).toEqual([
      ['/status', expect.stringMatching(/202 instead of 403 to a ticket that has an incident/)],
    ]);
    let refused = 0;
    const { told } = await said({
      startCreateIncidentFromTicket: () => (refused++ === 0 ? new Responded(202, taskAfter(0)) : 403),
      ...ticketAfter(() => ({ IncidentId: refused > 1 ? idOf(8) : incident })),
    });
    expect(told).toEqual([
      [
        '/body/IncidentId',
        `getTicket answers another IncidentId after a second one was refused: "${idOf(8)}".`,
      ],
    ]);
  });
});
