import { entities } from '../../../contract/entities.gen.ts';
import type { EntityName } from '../../../contract/operations.ts';
import { entityVerification } from '../../../contract/verification.ts';
import type { Context, RawFinding } from '../../engine/check.ts';
import { isSame } from '../../examples/value-formats.ts';
import { type FixtureRecord, isRecordWithId } from '../../fixtures/fixture-record.ts';
import { type Exchange, fieldsOf, recordsIn } from '../../http/exchange.ts';
import { readSubject } from '../life/subject.ts';

/** An entity of which several come with a record of another one. */
export interface Part {
  readonly entity: EntityName;
  readonly whole: EntityName;
  /** The property of the whole that has them. */
  readonly list: string;
  /** The property of a part that says of which one it is. */
  readonly field: string | undefined;
}

/** Every entity that is a part of another one. */
export const parts: readonly Part[] = (Object.keys(entityVerification) as EntityName[]).flatMap(
  (entity): Part[] => {
    const { part, references } = entityVerification[entity];
    if (!part) return [];
    const [field] = Object.keys(references).filter((name) => references[name] === part.of);
    return [{ entity, whole: part.of, list: part.at.split('/')[1] ?? '', field }];
  },
);

/** Reads a whole with its parts, each with the id of the whole; undefined where it is not read. */
export async function readParts(
  context: Context,
  { whole, list, field }: Part,
  id: string,
): Promise<{ readonly exchange: Exchange; readonly all: readonly FixtureRecord[] } | undefined> {
  const exchange = await readSubject(context, { entity: whole, record: { Id: id } }, [list]);
  if (exchange?.response.status !== 200) return undefined;
  const all = recordsIn(fieldsOf(exchange)[list]).filter(isRecordWithId);
  return { exchange, all: field === undefined ? all : all.map((part) => ({ ...part, [field]: id })) };
}

/**
 * Claims that of the parts of a record one says that it has something, or none, and no other one.
 * @param told the property that says so
 */
export async function* tellingFindings(
  context: Context,
  entity: EntityName,
  record: FixtureRecord,
  told: string,
  isTold: boolean,
  when: string,
): AsyncGenerator<RawFinding> {
  const part = parts.find((it) => it.entity === entity);
  const id = part?.field === undefined ? undefined : record[part.field];
  const read = part && typeof id === 'string' ? await readParts(context, part, id) : undefined;
  if (!part || !read) return;
  const { operation } = read.exchange;
  for (const [index, one] of read.all.entries()) {
    const expected = isTold && isSame(one.Id, record.Id);
    if (typeof one[told] !== 'boolean' || one[told] === expected) continue;
    const which = isSame(one.Id, record.Id) ? 'a record' : 'another record of the same list than one';
    const where = `/body/${part.list}/${index}/${told}`;
    const message = `${operation} prints ${told} as ${one[told]} of ${which} ${when}.`;
    yield { operation, where, message, expected, actual: one[told], exchanges: [read.exchange] };
  }
}

/** The property by which a record says whether it has any of another entity; undefined where it has none. */
export function tellerOf(entity: EntityName, other: EntityName): string | undefined {
  const { fields } = entities[entity];
  const names = Object.keys(fields).filter((name) => name.startsWith('Has'));
  const { parent } = entityVerification[entity];
  if (other === entity) return parent === undefined ? undefined : names.find((it) => it === 'HasChildren');
  return names.find((name) => name.includes(other));
}
