import { describe, expect, it } from 'vitest';
import { alter, type Json } from '../../../faulty-servers/sabotage.ts';
import { startServer, verifyServer } from '../../../faulty-servers/server.ts';

/** What a run tells of a server whose responses to one operation are altered. */
async function causesAt(operation: Parameters<typeof alter>[0], change: (json: Json) => void) {
  const server = startServer({}, alter(operation, change));
  const { summary } = await verifyServer(server, { mode: 'sandbox', only: ['life'] });
  server.close();
  return summary?.causes.map(({ check, example }) => `${check} ${example.where}`);
}

describe('a value of another type than documented', () => {
  it('is told once of the response to a new record', async () => {
    const causes = await causesAt('createIncident', (incident) => {
      incident.Summary = { Text: incident.Summary };
    });
    expect(causes).toEqual(['schemas /body/Summary']);
  });

  it('is told once of a list', async () => {
    const causes = await causesAt('searchRequirements', (page) => {
      for (const item of page.Items) item.Name = 7;
    });
    expect(causes?.map((it) => it.replace(/\d+/, '*'))).toEqual(['schemas /body/Items/*/Name']);
  });

  it('hides no value of the documented type that is another one', async () => {
    const causes = await causesAt('createIncident', (incident) => {
      incident.InternalId = 7;
      incident.Summary = 'Something else';
    });
    expect(causes).toEqual(['schemas /body/InternalId', 'life /body/Summary']);
  });
});
