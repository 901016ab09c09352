import { describe, expect, test } from 'vitest';
import { type Client, connect } from '../../client.ts';
import { nowhere, steps } from '../../known.ts';

const incident = 'c52aff95-42dc-4de9-8419-591ed959fd08';
const other = '4bb709c2-e0e7-4af3-9f60-a045016a9610';

/** A result, the collection of its incidents, one of them, and what the ids of a link are called there. */
const places: readonly [string, string, string, (id: string) => string, object][] = [
  [
    'a step result',
    `/api/stepresult/${steps.first}`,
    `/api/stepresult/${steps.first}/incidents`,
    (id) => `/api/stepresult/${steps.first}/incident/${id}`,
    { StepResultId: steps.first },
  ],
];

describe.each(places)('an incident of %s', (_, result, incidents, addressOf, ids) => {
  const isFlagged = async (client: Client) => {
    const { body } = await client.get<{ readonly HasIncidents: boolean }>(result);
    return body.HasIncidents;
  };

  test('is linked once: 201, and 200 for the link that there is', async () => {
    const client = connect();
    const made = await client.post<{ Self: string }>(incidents, { IncidentId: incident.toUpperCase() });
    expect(made).toMatchObject({ status: 201, body: { ...ids, IncidentId: incident } });
    expect(made.body.Self).toBe(`http://localhost${addressOf(incident)}`);
    const again = await client.post(incidents, { IncidentId: incident });
    expect(again).toMatchObject({ status: 200, body: made.body });
    expect((await client.get(incidents)).body).toEqual({ Items: [made.body] });
    expect((await client.get(addressOf(incident))).body).toEqual(made.body);
    expect(await isFlagged(client)).toBe(true);
  });

  test('is found among others, and goes without them', async () => {
    const client = connect();
    for (const IncidentId of [incident, other]) await client.post(incidents, { IncidentId });
    const { body } = await client.get(`${incidents}?$filter=IncidentId eq guid'${other}'`);
    expect(body).toMatchObject({ Items: [{ IncidentId: other }] });
    await client.remove(addressOf(incident));
    await client.fails(() => client.get(addressOf(incident)), 404, /is not linked to the result/);
    expect(await isFlagged(client)).toBe(true);
    await client.remove(`/api/incident/${other}`);
    expect((await client.get(incidents)).body).toEqual({ Items: [] });
    expect(await isFlagged(client)).toBe(false);
    expect((await client.get(`/api/incident/${incident}`)).status).toBe(200);
  });

  test('must be there, as must the result', async () => {
    const client = connect();
    const link = (place: string, IncidentId: string) => () => client.post(place, { IncidentId });
    await client.fails(link(incidents, nowhere), 404, `No incident has the id ${nowhere}.`);
    await client.fails(link(incidents.replace(/[\da-f-]{36}/, nowhere), incident), 404, /No .* has the id/);
    await client.fails(() => client.remove(addressOf(incident)), 404, /is not linked to the result/);
  });
});
