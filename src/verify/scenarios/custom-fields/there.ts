import type { Item } from '../../../contract/collections.ts';
import type { EntityName } from '../../../contract/operations.ts';
import { entityVerification } from '../../../contract/verification.ts';
import { listOf } from '../../contract/entity-operations.ts';
import { readFullest } from '../../discovery/collections.ts';
import type { Context } from '../../engine/check.ts';
import { pathTo } from '../../fixtures/paths.ts';
import { fieldsOf, recordsIn } from '../../http/exchange.ts';
import { readSubject } from '../life/subject.ts';
import { type Adding, editorsIn, isNamed, kindsOf } from './addings.ts';

/** A field that records of a kind have in the project of the run, whoever has added it. */
export interface FieldThere {
  readonly name: string;
  /** Two values that it can have. */
  readonly values: readonly [unknown, unknown];
  /** Whether a new record needs a value. */
  readonly isRequired: boolean;
}

/** The fields of a kind that the project of the run has an editor for, as far as it can be told what values they have. */
export async function fieldsThere(
  context: Context,
  { entity, adds }: Adding,
  kind: string,
): Promise<readonly FieldThere[]> {
  const { client, sandbox } = context;
  const known = (await readFullest(context, listOf(entity)))?.items ?? [];
  if (known.length === 0) return [];
  const exchange = await client.send(adds.editors, {
    path: pathTo(adds.editors, { Id: sandbox?.projectId }),
  });
  const all = exchange.response.status === 200 ? fieldsOf(exchange) : {};
  const there: FieldThere[] = [];
  for (const editor of editorsIn(all, kind, adds)) {
    const field = known.find((it) => isNamed(it, editor.Name) && kindsOf(it, adds).includes(kind));
    const values = field && isWritable(editor) ? await valuesOf(context, entity, field, editor) : undefined;
    if (!field || !values?.every((it) => isShortEnough(it, editor))) continue;
    there.push({ name: String(field.Name), values, isRequired: editor.Required === true });
  }
  return there;
}

/** Whether whoever reads an editor may write the field. */
export function isWritable({ ReadOnly, Hidden }: Item): boolean {
  return ReadOnly !== true && Hidden !== true;
}

function isShortEnough(value: unknown, { MinLength, MaxLength }: Item): boolean {
  if (typeof value !== 'string') return true;
  const [least, most] = [Number(MinLength ?? 0), Number(MaxLength ?? value.length)];
  return value.length >= least && value.length <= most;
}

/** Two values that a field can have; undefined where its type has none that anybody could make up. */
async function valuesOf(
  context: Context,
  entity: EntityName,
  field: Item,
  editor: Item,
): Promise<readonly [unknown, unknown] | undefined> {
  const { types, options } = entityVerification[entity].adds ?? {};
  const type = String(types && editor[types.at]);
  const [first, second] = types?.values[type] ?? [];
  if (first !== undefined && second !== undefined) return [first, second];
  const property = types?.choices[type];
  if (!options || property === undefined || typeof field.Id !== 'string') return undefined;
  const read = await readSubject(context, { entity, record: { ...field, Id: field.Id } }, [options.at]);
  const texts =
    read?.response.status === 200 ? recordsIn(fieldsOf(read)[options.at]).map((it) => it[property]) : [];
  const [one, other = one] = texts.filter((it) => typeof it === 'string');
  return one === undefined ? undefined : [one, other];
}
