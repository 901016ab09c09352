import type { Item } from '../../../../src/contract/collections.ts';
import { entities } from '../../../../src/contract/entities.gen.ts';
import { type EntityName, type OperationId, operationFacts } from '../../../../src/contract/operations.ts';
import { entityVerification, operationVerification } from '../../../../src/contract/verification.ts';
import { createdStatuses, successesOf } from '../../../../src/verify/contract/created.ts';
import type { Context, RawFinding } from '../../../../src/verify/engine/check.ts';
import { createRecords } from '../../../../src/verify/fixtures/records.ts';
import type { TestFile } from '../../../../src/verify/fixtures/test-file.ts';
import type { Mode } from '../../../../src/verify/http/client.ts';
import type { Subject } from '../../../../src/verify/scenarios/life/subject.ts';
import { sandboxedAt } from '../../checks/sandboxed-server.ts';
import { type Asked, answersOf, type Faults, Responded } from '../../queries/answering-server.ts';
import { idOf } from '../../queries/records.ts';

/* A server that keeps what it is sent: it makes, reads, changes, lists and deletes records of some entities as the document says. */

/** A record that a server has. */
export interface Kept extends Item {
  readonly Id: string;
  readonly of: EntityName;
}

/** A response that starts a task, which is complete at the next look. */
const task = (Complete: boolean) => ({
  Id: idOf(99),
  StartedAt: '2015-06-01T09:00:00Z',
  Elapsed: Complete ? 1 : 0,
  TotalElements: 1,
  ProcessedElements: Complete ? 1 : 0,
  ProgressInPercent: Complete ? 1 : 0,
  Complete,
  ...(Complete ? { FinishedAt: '2015-06-01T09:00:01Z' } : {}),
});

/**
 * Such a server, and what a scenario works with there.
 * @param faults what it says instead of what is right
 * @param more what is there that the run has not made
 * @param refuse the status with which it refuses to make or to change something; undefined where it does not
 */
export async function keepingServer(
  kinds: readonly EntityName[],
  faults: Faults = {},
  more: readonly Kept[] = [],
  mode: Mode = 'sandbox',
  refuse: (operation: OperationId, asked: Asked) => number | undefined = () => undefined,
) {
  const kept = new Map<string, Kept>(more.map((record) => [record.Id, record]));
  const bodies: { readonly operation: OperationId; readonly body: unknown }[] = [];
  const right: Faults = Object.fromEntries(Object.keys(faults).map((operation) => [operation, () => 404]));
  right.getProject = () => ({ Id: idOf(0), OrganisationId: idOf(1) });
  let count = 10;
  let deleted: string | undefined;

  const atPath = (operation: OperationId, { path }: Asked): Item =>
    Object.fromEntries(
      Object.entries(operationVerification[operation].about?.path ?? {}).map(([name, field]) => [
        field,
        path[name],
      ]),
    );
  const found = (operation: OperationId, asked: Asked) => {
    const fields = Object.entries(atPath(operation, asked));
    return [...kept.values()].find(
      (record) => fields.length > 0 && fields.every(([field, value]) => record[field] === value),
    );
  };
  const printed = ({ of, ...record }: Kept) => record;
  const drop = (id: string) => {
    kept.delete(id);
    for (const other of [...kept.values()]) if (ownersOf(other).includes(id)) drop(other.Id);
  };

  for (const of of kinds) {
    const { make, makes = [], read, update, patch, remove } = entityVerification[of];
    for (const recipe of make ? [make, ...makes] : []) {
      const { operation } = recipe;
      right[operation] = (_, asked) => {
        bodies.push({ operation, body: asked.body });
        const refusal = refuse(operation, asked);
        if (refusal !== undefined) return refusal;
        const Id = idOf(count++);
        const record: Kept = { ...belonging(of, operation, asked), ...fieldsIn(asked.body), Id, of };
        kept.set(Id, record);
        const Self = remove && addressOf(remove, record);
        kept.set(Id, { ...record, ...(Self ? { Self } : {}) });
        return new Responded(createdStatuses(operation)[0] ?? 201, printed(kept.get(Id) as Kept));
      };
    }
    if (read)
      right[read] = (_, asked) => {
        const record = found(read, asked);
        return record ? printed(record) : 404;
      };
    for (const operation of [update, patch])
      if (operation)
        right[operation] = (_, asked) => {
          bodies.push({ operation, body: asked.body });
          const record = found(operation, asked);
          const refusal = record ? refuse(operation, asked) : 404;
          if (!record || refusal !== undefined) return refusal;
          kept.set(record.Id, { ...record, ...changesIn(of, asked.body) });
          const [status = 200] = successesOf(operation);
          return new Responded(status, status === 204 ? {} : printed(kept.get(record.Id) as Kept));
        };
    if (remove)
      right[remove] = (_, asked) => {
        const record = found(remove, asked);
        if (!record) return 404;
        deleted = record.Id;
        if (operationVerification[remove].startsTask) return new Responded(202, task(false));
        drop(record.Id);
        return {};
      };
    for (const list of collectionsOf(of))
      right[list] = (_, asked) => {
        const { about, collection } = operationVerification[list];
        const owner = about && found(list, asked);
        if (about && !owner && kinds.includes(about.entity)) return 404;
        const selected = /'(.*)'/.exec(asked.query.$filter ?? asked.query.tql ?? '')?.[1];
        const field = collection?.field;
        const items = [...kept.values()]
          .filter((it) => it.of === of && (selected === undefined || it.Id === selected))
          .filter((it) => !field || !about || it[field] === Object.values(asked.path)[0]);
        return { Items: items.map(printed), Total: items.length };
      };
  }
  right.getBackgroundTaskStatus = () => {
    if (deleted !== undefined) drop(deleted);
    return task(true);
  };

  const server = await sandboxedAt(answersOf(right, faults));
  const context: Context = { ...server.context, client: { ...server.context.client, mode } };
  return { ...server, context, records: createRecords(context), kept, bodies };
}

/** One that the run makes, as {@link keepingServer} answers it. */
export async function subjectAt(
  { records, asked }: Pick<Awaited<ReturnType<typeof keepingServer>>, 'records' | 'asked'>,
  entity: EntityName,
): Promise<Subject> {
  const { make: recipe } = entityVerification[entity];
  if (!recipe) throw new Error(`Failed to make a ${entity}: the document has no operation.`);
  const { record, owners, ask, file } = await records.attempt(entity, recipe);
  if (!record) throw new Error(`Failed to make a ${entity}: the server does not answer one.`);
  asked.length = 0;
  return { entity, recipe, record, owners, path: ask.path ?? {}, file };
}

/** A finding in full; of its evidence, what was asked and with which status that was answered. */
export const inFull = ({ exchanges = [], ...finding }: RawFinding) => ({
  ...finding,
  exchanges: exchanges.map(({ operation, request, response }) =>
    [operation, ...Object.values(request.path ?? {}), response.status].join(' '),
  ),
});

/** Every finding in full, and what is returned at last. */
export async function finished<T>(findings: AsyncGenerator<RawFinding, T>) {
  const told: ReturnType<typeof inFull>[] = [];
  for (let step = await findings.next(); ; step = await findings.next()) {
    if (step.done) return { told, returned: step.value };
    told.push(inFull(step.value));
  }
}

function fieldsIn(body: unknown): Item {
  const { fields, files, ...plain } = (body ?? {}) as MultipartBody;
  const [file] = files ?? [];
  if (!file) return plain;
  return { ...fields, FileName: file.filename, ContentType: file.type, Size: file.bytes.length };
}

/** What an update changes: some keep what is sent as nothing. */
function changesIn(entity: EntityName, body: unknown): Item {
  if (entityVerification[entity].nulls !== 'kept') return body as Item;
  const isNothing = (value: unknown) => value === null || (Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries(body as Item).filter(([, value]) => !isNothing(value)));
}

type MultipartBody = Item & { readonly fields?: Item; readonly files?: readonly TestFile[] };

function belonging(entity: EntityName, operation: OperationId, { path }: Asked): Item {
  const { about } = operationVerification[operation];
  const { references } = entityVerification[entity];
  const field = Object.keys(references).find((name) => references[name] === about?.entity);
  return field === undefined ? {} : { [field]: Object.values(path)[0] };
}

function ownersOf({ of, ...record }: Kept): unknown[] {
  return Object.keys(entities[of].belongsTo).map((name) => record[name]);
}

function addressOf(operation: OperationId, record: Item): string {
  const path: Readonly<Record<string, string>> = operationVerification[operation].about?.path ?? {};
  const at = operationFacts[operation].path.replace(/\{(\w+)\}/g, (_, name: string) =>
    String(record[path[name] ?? 'Id']),
  );
  return `http://localhost${at}`;
}

function collectionsOf(entity: EntityName): OperationId[] {
  return (Object.keys(operationVerification) as OperationId[]).filter(
    (id) => operationVerification[id].collection?.of === entity,
  );
}
