import { entities } from '../../src/contract/entities.gen.ts';
import type { EntityName } from '../../src/contract/operations.ts';
import { records } from '../../src/contract/validators.gen.ts';
import { checkSeed, createMock, type Mock, type Seed } from '../../src/index.ts';
import { storedSchemaOf } from '../../src/record/notes.ts';
import { changedServer } from './changed-world.ts';

type Row = Record<string, unknown>;

/** Words of the server, which people do not write. */
export const vocabulary = [
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
export async function secretive(): Promise<{ readonly server: Mock; readonly secrets: readonly string[] }> {
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
