import { describe, expect, test } from 'vitest';
import type { Schemas } from '../../../../src/contract/operations.ts';
import { type Client, connect } from '../../client.ts';
import { links, projects } from '../../known.ts';

type Task = Schemas['BackgroundTask'];
const link = `/api/externalsystemlink/${links.prod}`;

/** The ways in which a link is not used, and what a refusal calls that. */
const ways = [
  {
    what: 'a link',
    reason: 'The external system link TST is switched off.',
    turn: (client: Client, Enabled: boolean) => client.patch(link, { Enabled }),
  },
  {
    what: 'a system',
    reason: /^The external system .+ is switched off\.$/,
    turn: ({ mock, patch }: Client, Enabled: boolean) => {
      const { ExternalSystemId } = mock.store.ExternalSystemLink.getOrThrow(links.prod);
      return patch(`/api/externalsystem/${ExternalSystemId}`, { Enabled });
    },
  },
];

describe.each(ways)('$what that is switched off', ({ reason, turn }) => {
  const tickets = async ({ get }: Client) =>
    (
      await get<{ Items: Schemas['TicketSearchResult'][] }>(`/api/project/${projects.test}/tickets`)
    ).body.Items.filter(({ ExternalSystemId }) => ExternalSystemId === links.prod).map(({ Key }) => Key);

  test('finds no tickets, until it is switched on again', async () => {
    const client = connect();
    expect(await tickets(client)).toEqual(['TST-123']);
    expect((await turn(client, false)).status).toBe(200);
    expect(await tickets(client)).toEqual([]);
    await turn(client, true);
    expect(await tickets(client)).toEqual(['TST-123']);
  });

  test('makes no incident of a ticket, by its operation or a task', async () => {
    const client = connect();
    await turn(client, false);
    await client.fails(() => client.post(`${link}/ticket/10123/link`), 403, reason);
    const task = {
      Type: 'CreateTicketLink',
      Parameters: { TicketId: '10123', ExternalSystemLinkId: links.prod },
    };
    await client.fails(() => client.post('/api/backgroundtasks', task), 500, reason);
  });

  test('does not synchronize, and one that is switched off meanwhile fails', async () => {
    const client = connect();
    const { body: schedule } = await client.post<{ Self: string }>(
      `/api/synchronizer/${links.prod}/schedules`,
      {
        Configuration: { Type: 'Periodic', PeriodInMinutes: 30 },
        Direction: 'SourceToDestination',
        Scope: 'SynchronizeAll',
        Condition: 'AllEntities',
        Enabled: true,
      },
    );
    const started = await client.post<Task>(`${schedule.Self}/run`);
    await turn(client, false);
    client.mock.clock.advance(10_000);
    const { body: ended } = await client.get<Task>(started.headers.get('Location') ?? '');
    expect(ended.Error).toMatch(reason);
    await client.fails(() => client.post(`${schedule.Self}/run`), 403, reason);
    expect((await client.get<object>(schedule.Self)).body).not.toHaveProperty('NextRun');
  });
});
