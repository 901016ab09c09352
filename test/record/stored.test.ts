import { describe, expect, it } from 'vitest';
import { createMock } from '../../src/index.ts';
import { storedFrom } from '../../src/record/stored.ts';
import { recordingOf } from './recording.ts';

const project = 'eb06e5d8-f774-4b0f-a95c-a911c13527a9';

describe('a record as it is stored', () => {
  it('has its ids in lower case, and is there once, however the server writes them', async () => {
    const server = createMock();
    const fetch: typeof server.fetch = async (input, init) => {
      const response = await server.fetch(input, init);
      if (!String(input).includes('/api/projects')) return response;
      const { Items, ...counts } = (await response.json()) as { Items: { Id: string }[] };
      const inCapitals = Items.map((it) => ({ ...it, Id: it.Id.toUpperCase() }));
      return Response.json({ ...counts, Items: [...inCapitals, ...Items] });
    };
    const { seed } = await recordingOf({ ...server, fetch }, { depth: 0 });
    expect(seed.Project?.map(({ Id }) => Id)).toEqual([...server.store.Project].map(({ Id }) => Id));
  });

  it('has what its address says, decoded', () => {
    const printed = {
      Name: 'x',
      Self: `http://localhost/api/organisation/${project}/relationshiptype/a%20key`,
    };
    expect(storedFrom('RelationshipType', printed, {}).row).toMatchObject({
      OrganisationId: project,
      Key: 'a key',
    });
    const broken = { ...printed, Self: printed.Self.replace('%20', '%zz') };
    expect(storedFrom('RelationshipType', broken, {}).row.Key).toBe('a%zzkey');
  });

  it('has the same id each time where it is printed without one', () => {
    const comment = (Body: string) => storedFrom('IncidentComment', { Body }, { IncidentId: project }).row.Id;
    expect(comment('Seen.')).toBe(comment('Seen.'));
    expect(comment('Seen.')).not.toBe(comment('Gone.'));
    expect(comment('Seen.')).toMatch(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  });
});

describe('the attachments of a recording', () => {
  it('are no longer than 1024 bytes where they stand for others', async () => {
    const server = createMock();
    const [, large, small] = [...server.store.Attachment].filter((it) => !it.TemporaryId).map(({ Id }) => Id);
    server.store.Attachment.update(large ?? '', { Size: 5_000_000 });
    server.store.Attachment.update(small ?? '', { Size: 7 });
    const { seed } = await recordingOf(server);
    const length = (id?: string) => {
      const found = seed.Attachment?.find(({ Id }) => Id === id);
      return Buffer.from(found?.Contents ?? '', 'base64').length;
    };
    expect([length(large), length(small)]).toEqual([1024, 7]);
  });

  it('are asked for only where a record says that it has some', async () => {
    const server = createMock();
    const { paths } = await recordingOf(server);
    const asked = paths.filter((it) => /\/api\/stepresult\/[^/]+\/attachments/.test(it)).length;
    const results = [...server.store.StepResult];
    expect(asked).toBe(results.filter((it) => it.HasAttachments).length);
    expect(asked).toBeLessThan(results.length);
  });
});
