import { fillIn, fillInObject } from '../../contract/templates.ts';
import { resolve } from '../../contract/text/json-pointer.ts';
import type { Mock } from '../../index.ts';
import type { Document, Operation, Parameter } from '../reading/openapi.ts';
import { objectSchema } from '../reading/schemas.ts';
import type { Recipe, Verification } from '../verification/facts.ts';
import type { AskedExample } from './asking.ts';
import type { RequestNote } from './notes.ts';
import { recordsOf, type Stored } from './records.ts';

/** The operation that is asked, and what is known of it. */
export interface Subject {
  readonly document: Document;
  readonly verification: Verification;
  readonly method: string;
  readonly path: string;
  readonly operation: Operation;
  readonly parameters: readonly Parameter[];
}

/** How many records are tried: the first ones have what operations want of one. */
const maxTried = 60;

/**
 * Requests to an operation about what is in the world, the likeliest first.
 * @param before what was answered to what the note has sent before
 */
export function* requestsTo(
  mock: Mock,
  subject: Subject,
  note: RequestNote = {},
  before: Stored = {},
): Generator<AskedExample> {
  const { operation, parameters, verification } = subject;
  const about = verification.operations[operation.operationId]?.about;
  const stored = about ? recordsOf(mock, about.entity).slice(0, maxTried) : [];
  const records = stored.length > 0 ? stored : [{}];
  const values = valuesOf(mock, before);
  const query = { ...queryOf(parameters), ...fillInObject(note.query ?? {}, values) };
  const type = Object.keys(operation.requestBody?.content ?? {})[0];
  for (const record of records) {
    const said = fillInObject(note.path ?? {}, values);
    const place = Object.fromEntries(
      parameters
        .filter((it) => it.in === 'path')
        .map(({ name, schema }) => [
          name,
          said[name] ??
            record[about?.path[name] ?? ''] ??
            guess(mock, name) ??
            resolve(subject.document, schema).enum?.[0],
        ]),
    );
    if (Object.values(place).includes(undefined)) continue;
    const body = bodyOf(subject, note, values, record);
    yield { parameters: { ...place, ...query }, ...(body !== undefined && { body, type }) };
  }
}

/** Of a collection that can be long, the first two. */
function queryOf(parameters: readonly Parameter[]): Record<string, unknown> {
  const chosen: Record<string, unknown> = {};
  for (const { in: where, name, required, schema } of parameters) {
    if (where !== 'query') continue;
    if (name === '$top') chosen[name] = 2;
    else if (required) chosen[name] = schema.enum?.[0];
  }
  return chosen;
}

/** A parameter such as `projectId` names a project; the first one will do. */
function guess(mock: Mock, name: string): unknown {
  const entity = name.replace(/Id$/, '').replace(/^./, (letter) => letter.toUpperCase());
  return name.endsWith('Id') ? recordsOf(mock, entity)[0]?.Id : undefined;
}

const valuesOf = (mock: Mock, before: Stored) => ({
  name: () => 'An example',
  field: (entity: string, field: string) =>
    entity === 'before'
      ? before[field]
      : recordsOf(mock, entity).find((it) => it[field] !== undefined && it[field] !== null)?.[field],
});

type Values = ReturnType<typeof valuesOf>;

function bodyOf(subject: Subject, note: RequestNote, values: Values, record: Stored): unknown {
  const { verification, operation } = subject;
  const [media] = Object.entries(operation.requestBody?.content ?? {});
  if (!media) return undefined;
  const [type, { schema }] = media;
  if (type.startsWith('multipart/')) return filesOf(operation.operationId, note.body);
  if (note.body !== undefined) return fillIn(note.body, values);
  const id = operation.operationId;
  for (const entity of Object.values(verification.entities)) {
    const recipe = [entity.make, ...(entity.makes ?? [])].find((it) => it?.operation === id);
    if (recipe) return fillInObject(templateOf(recipe), { ...values, name: () => `Example ${entity.noun}` });
    if (entity.update !== id && entity.patch !== id) continue;
    const { properties } = objectSchema(subject.document, schema);
    const kept = Object.entries(record).filter(([name, value]) => name in properties && value !== null);
    const named = { ...values, name: () => `Renamed ${entity.noun}` };
    return { ...Object.fromEntries(kept), ...fillInObject(entity.change[0] ?? {}, named, record, record) };
  }
  return {};
}

const templateOf = ({ body, oneOf }: Recipe): Record<string, unknown> => ({
  ...body,
  ...Object.fromEntries(Object.entries(oneOf).slice(0, 1)),
});

/** The file of a multipart body, unless a note has another one with the same four values. */
const usualFile = {
  name: 'file',
  filename: 'notes.txt',
  type: 'text/plain',
  text: 'The attached text.\n',
};

/** @throws Error when what the note of an operation has is no file */
function filesOf(operation: string, note: unknown = usualFile): object {
  const { text, ...file } = note as typeof usualFile;
  const namesOf = (it: unknown) =>
    Object.keys(it as object)
      .sort()
      .join();
  if (namesOf(note) !== namesOf(usualFile))
    throw new Error(`Failed to read the request of ${operation}: a file has name, filename, type and text.`);
  return { fields: {}, files: [{ ...file, bytes: new TextEncoder().encode(text) }] };
}
