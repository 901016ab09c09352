import { describe, expect, it, vi } from 'vitest';
import { entities } from '../../src/contract/entities.gen.ts';
import type { EntityName } from '../../src/contract/operations.ts';
import { records } from '../../src/contract/validators.gen.ts';
import { checkSeed, createMock, type Mock, type Seed } from '../../src/index.ts';
import { storedSchemaOf } from '../../src/record/notes.ts';
import { changedServer } from './changed-world.ts';
import { recordingOf } from './recording.ts';

vi.setConfig({ testTimeout: 120_000 });

type Row = Record<string, unknown>;

/** Words of the server, which people do not write. */
const vocabulary = [
  'AgileRun.ExecutionStatus',
  'Attachment.ContentType',
  'AutomatedTest.Type',
  'AutomatedTestAssignment.Status',
  'AutomatedTestImportConfiguration.SubType',
  'AutomatedTestImportConfiguration.Type',
  'AutomatedTestRun.Status',
  'CustomField.CustomFieldTypeName',
  'CustomFieldType.DisplayName',
  'CustomFieldType.Name',
  'EntityRelationship.Key',
  'EventType.Name',
  'ExecutionPackage.Stereotype',
  'ExternalSystem.Categories',
  'ExternalSystem.ConnectionType',
  'ExternalSystem.ImplementationType',
  'ExternalSystem.Type',
  'ExternalSystem.TypeDescription',
  'ExternalSystemLink.ExternalSystemConnectionType',
  'ExternalSystemLink.ExternalSystemImplementationType',
  'ExternalSystemLink.Type',
  'ExternalSystemLink.TypeForDisplay',
  'ExternalSystemType.Categories',
  'ExternalSystemType.Name',
  'MailSenderSettings.Type',
  'NotificationEntityType.Name',
  'NotificationMessage.IconClass',
  'NotificationMessage.IconTitle',
  'Permission.Comment',
  'Permission.Key',
  'Permission.Name',
  'ScriptAssignment.Status',
  'ScriptRun.Status',
  'StepResult.Outcome',
  'SystemEvent.EntityType',
  'SystemEvent.Type',
  'TicketSearchResult.Status',
  'TicketSearchResult.Type',
];

/** Secrets in every text of a record that can be another one, each with the name of its place. */
function withSecrets(
  entity: EntityName,
  row: Row,
): { readonly row: Row; readonly secrets: readonly string[] } {
  const secrets: string[] = [];
  const mark = (value: unknown, place: string): unknown => {
    if (Array.isArray(value)) return value.map((it, index) => mark(it, `${place}${index}`));
    if (typeof value === 'object' && value !== null) {
      const marked = Object.entries(value).map(([key, it]) => [key, mark(it, `${place}${key}`)]);
      return Object.fromEntries(marked);
    }
    if (typeof value !== 'string' && value !== null) return value;
    secrets.push(place);
    return `Dear ${place}, mail ${place}@${place}.example.org of <b>${place}</b>`;
  };
  const fits = (it: Row) => records[entity](it);
  let marked = { ...row };
  for (const field of Object.keys(storedSchemaOf(entity).properties)) {
    const before = secrets.length;
    const place = `Secret${entity}${field}`;
    if (/Ids?$/.test(field) || vocabulary.includes(`${entity}.${field}`)) continue;
    const changed = { ...marked, [field]: mark(row[field] ?? null, place) };
    if (fits(changed)) marked = changed;
    else secrets.length = before;
  }
  return { row: marked, secrets };
}

/** A server with a secret in every text. */
async function secretive(): Promise<{ readonly server: Mock; readonly secrets: readonly string[] }> {
  const { store } = await changedServer();
  const secrets: string[] = [];
  const seed: Record<string, readonly unknown[]> = { ...store.toJSON() };
  for (const entity of Object.keys(entities) as EntityName[]) {
    // Files are told of by what they are called.
    if (entity === 'ExportFile') continue;
    seed[entity] = (seed[entity] as Row[]).map((row) => {
      const marked = withSecrets(entity, row);
      secrets.push(...marked.secrets);
      return marked.row;
    });
  }
  delete seed.Task;
  return { server: createMock({ world: { seed: checkSeed(seed) as Seed } }), secrets: [...new Set(secrets)] };
}

describe('a recording of a server full of secrets', () => {
  it('has none of them', async () => {
    const { server, secrets } = await secretive();
    const { text, summary } = await recordingOf(server);
    const there = text.toLowerCase();
    expect(secrets.filter((it) => there.includes(it.toLowerCase()))).toEqual([]);
    expect(secrets.length).toBeGreaterThan(150);
    // What it looked at had them.
    const clear = await recordingOf(server, { keep: ['*'] });
    const seen = secrets.filter((it) => clear.text.includes(it));
    expect(seen.length).toBeGreaterThan(130);
    expect(summary.left.filter(({ why }) => why.startsWith('unreadable'))).toEqual([]);
  });

  it('says which words of the server it keeps, and keeps no others', async () => {
    const { server } = await secretive();
    const { summary } = await recordingOf(server);
    expect(summary.clear.filter((it) => !vocabulary.includes(it))).toEqual([]);
  });

  it('keeps in clear what is asked for by name, and only that', async () => {
    const server = await changedServer();
    const [project] = [...server.store.Project];
    const { seed, text, summary } = await recordingOf(server, { keep: ['Project.Name', 'Organisation'] });
    expect(seed.Project?.map(({ Name }) => Name)).toContain(project?.Name);
    expect(seed.Project?.map(({ Slug }) => Slug)).not.toContain(project?.Slug);
    expect(seed.Organisation).toEqual(expect.arrayContaining([...server.store.Organisation]));
    expect(summary.clear).toEqual(expect.arrayContaining(['Project.Name', 'Organisation.LongDescription']));
    expect(text).not.toContain('joeb@unknown.net');
  });
});
