import type { Item } from '../../contract/collections.ts';
import { entities } from '../../contract/entities.gen.ts';
import { type EntityName, type OperationId, operationFacts } from '../../contract/operations.ts';
import { isPermitted } from '../../contract/permissions.ts';
import { entityVerification } from '../../contract/verification.ts';
import { acceptanceOf } from '../contract/discrepancies.ts';
import { pathParameters } from '../contract/path-parameters.ts';
import { below, printedSchemas, schemaName } from '../contract/schema-lookup.ts';
import { idOf, isKeepable } from '../discovery/collections.ts';
import type { Context, RawFinding } from '../engine/check.ts';
import { difference, pick, shown } from '../findings/assertions.ts';
import { type Exchange, fieldsOf } from '../http/exchange.ts';
import { incomplete, linkOf } from './linked-expansion.ts';

/** How many records in an expanded list are compared with what their addresses answer. */
const compared = 1;

/** What addresses have answered in a run: most expansions lead to the same few records. */
const fetched = new WeakMap<Context['sample'], Map<string, Exchange>>();

/** The names that the document knows for what an operation prints. */
export function namesOf(operation: OperationId): readonly string[] {
  return operationFacts[operation].expansions;
}

/** Whether a name is printed whether it is asked for or not. */
export function isAlwaysExpanded(operation: OperationId, name: string): boolean {
  const facts = entities[operationFacts[operation].prints as EntityName];
  return facts && 'expanded' in facts ? (facts.expanded as readonly string[]).includes(name) : false;
}

/** Of these, the ones that a record offers and the pages print in Expands; all of them where records print no Expands. */
export function offered(operation: OperationId, { Expands }: Item): readonly string[] {
  const names = namesOf(operation);
  if (!Array.isArray(Expands)) return names;
  const listed = listedBy(operation);
  return names.filter((name) => Expands.includes(name) && (listed.length === 0 || listed.includes(name)));
}

/** The names that the pages print in Expands. */
export function listedBy(operation: OperationId): readonly string[] {
  const names = below(printedSchemas(operation), 'Expands', false).flatMap((schema) =>
    below([schema], '0', true),
  );
  return names.flatMap((schema) => ('enum' in schema ? (schema.enum as string[]) : []));
}

/** What is wrong with a record when names were expanded: each leaves Expands and is printed, and nothing else happens. */
export async function expandedFinding(
  context: Context,
  exchange: Exchange,
  before: Item,
  after: Item,
  names: readonly string[],
): Promise<RawFinding | undefined> {
  const { operation } = exchange;
  const finding = (where: string, message: string): RawFinding => ({
    where: `/body/${where}`,
    message: `${operation} ${message}`,
    exchanges: [exchange],
  });
  const left = Array.isArray(after.Expands) ? after.Expands : undefined;
  for (const name of names) {
    if (left?.includes(name))
      return finding('Expands', `still lists ${name} in Expands when $expand names it.`);
    const types = typesOf(operation, name);
    const id = before[`${name}Id`];
    if (!(name in after)) {
      // A record without the id of what is expanded may have none: null, or nothing at all.
      if (types.includes('null') && typeof id !== 'string') continue;
      return finding(name, `does not print ${name} when $expand names it.`);
    }
    if (types.length > 0 && !types.includes(typeOf(after[name]))) {
      return finding(name, `prints ${name} as ${typeOf(after[name])}, not as ${types.join(' or ')}.`);
    }
    if (after[name] === null && typeof id === 'string' && (await isReadable(context, operation, name, id))) {
      return finding(name, `prints ${name} as null where ${name}Id is ${id}.`);
    }
    const flag = after[`Has${name}`];
    const has = Array.isArray(after[name]) ? after[name].length > 0 : after[name] !== null;
    // Of what may be hidden from the caller, a server may say that there is some and print none of it.
    const mayHide = !has && !context.hasAllPermissions && hiddenReader(operation, name) !== undefined;
    if (typeof flag === 'boolean' && flag !== has && !mayHide)
      return finding(
        `Has${name}`,
        `prints Has${name} as ${flag} where ${name} is ${has ? 'something' : 'nothing'}.`,
      );
  }
  const lost = (Array.isArray(before.Expands) ? before.Expands : []).find(
    (name) => left && !names.includes(name) && !left.includes(name),
  );
  if (lost) return finding('Expands', `takes ${lost} out of Expands when $expand names ${names.join(', ')}.`);
  return undefined;
}

/**
 * The operation that reads what is expanded under a name, where it needs a permission that the caller need not have who reads the
 * record: of that, a server may print only what the caller may see.
 */
function hiddenReader(operation: OperationId, name: string): OperationId | undefined {
  const expanded = below(printedSchemas(operation), name, false);
  const [entity] = [...expanded, ...below(expanded, '0', true)]
    .map(schemaName)
    .filter((it): it is EntityName => it !== undefined && Object.hasOwn(entityVerification, it));
  const read = entity && entityVerification[entity].read;
  if (!read) return undefined;
  const own = operationFacts[operation].permissions;
  const held = 'all' in own ? own.all : [];
  return isPermitted(operationFacts[read].permissions, (it) => held.includes(it)) ? undefined : read;
}

/** Whether the caller may see what is expanded under a name; it is asked for where that does not follow from seeing the record. */
async function isReadable(
  { client }: Context,
  operation: OperationId,
  name: string,
  id: string,
): Promise<boolean> {
  const read = hiddenReader(operation, name);
  if (read === undefined) return true;
  const [parameter, another] = pathParameters(read);
  if (parameter === undefined || another !== undefined) return false;
  return (await client.send(read, { path: { [parameter.name]: id } })).response.status === 200;
}

/** What is wrong with an expansion itself: it is what its address answers, and belongs to the record that it is printed in. */
export async function contentFinding(
  context: Context,
  exchange: Exchange,
  name: string,
): Promise<RawFinding | undefined> {
  const record = fieldsOf(exchange);
  const value = record[name];
  const values = (Array.isArray(value) ? value : [value]).filter(
    (it): it is Item => typeof it === 'object' && it !== null,
  );
  const finding = (message: string, where = ''): RawFinding => ({
    where: `/body/${name}${where}`,
    message: `${exchange.operation} expands ${name} ${message}`,
    exchanges: [exchange],
  });
  if (Array.isArray(value)) {
    const unexpected = values.find((item) => !belongsTo(context, item, exchange));
    if (unexpected) return finding(`with ${idOf(unexpected)}, which belongs to something else.`);
    const missing = await incomplete(context, exchange, name, values);
    if (missing) return finding(missing);
  } else if (values[0]) {
    const id = record[`${name}Id`];
    if (typeof id === 'string' && idOf(values[0]) !== id.toLowerCase()) {
      return finding(`to ${idOf(values[0])} where ${name}Id is ${id}.`, '/Id');
    }
    const link = linkOf(exchange.operation, name);
    const self = context.client.locate(String(values[0].Self ?? ''));
    if (link && self && self.operation !== link.to) {
      return finding(`to something with the Self of ${self.operation}, not of ${link.to}.`, '/Self');
    }
  }
  for (const item of values.slice(0, compared)) {
    const wrong = await strayed(context, exchange, name, item);
    if (wrong) return { ...finding(wrong.message, wrong.where), exchanges: [exchange, wrong.exchange] };
  }
  return undefined;
}

/** What tells an expansion from another one. */
export function identity(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(identity).sort().join(', ')}]`;
  return typeof value === 'object' && value !== null ? idOf(value as Item) : shown(value);
}

/** Compares an expanded record with what its own address answers. */
async function strayed(
  { client, sample }: Context,
  expanded: Exchange,
  name: string,
  item: Item,
): Promise<{ message: string; where: string; exchange: Exchange } | undefined> {
  const self = typeof item.Self === 'string' ? client.locate(item.Self) : undefined;
  if (!self) return undefined;
  const fetch = () => client.send(self.operation, { path: self.path });
  const known = fetched.get(sample) ?? new Map<string, Exchange>();
  fetched.set(sample, known);
  const first = known.get(String(item.Self)) ?? (await fetch());
  if (isKeepable(first)) known.set(String(item.Self), first);
  if (first.response.status === 200 && !contradiction(fieldsOf(first), item)) return undefined;
  const before = await fetch();
  const { status } = before.response;
  // Some addresses no source describes; a missing permission is no contradiction.
  if (status === 403 || (status !== 200 && acceptanceOf('expansions', { operation: self.operation })))
    return undefined;
  if (status !== 200)
    return { message: `to ${item.Self}, which responds with ${status}.`, where: '/Self', exchange: before };
  if (!contradiction(fieldsOf(before), item)) return undefined;
  // It may have been changed since it was expanded: expanded between two reads that are the same, it was not.
  const { operation, request } = expanded;
  const value = fieldsOf(await client.send(operation, { path: request.path, query: request.query }))[name];
  const again = (Array.isArray(value) ? value : [value]).find((it) => idOf(it as Item) === idOf(item)) as
    | Item
    | undefined;
  const after = await fetch();
  if (difference(before.response.body, after.response.body)) return undefined;
  const found = again && contradiction(fieldsOf(after), again);
  if (!found) return undefined;
  const place = found.where.slice(1);
  const message = `with ${place} ${shown(found.actual)} where ${item.Self} says ${shown(found.expected)}.`;
  return { message, where: found.where, exchange: after };
}

function contradiction(resource: Item, item: Item): ReturnType<typeof difference> {
  const common = Object.keys(item).filter((key) => key in resource);
  return difference(pick(resource, common), pick(item, common), ['Expands', 'Self', 'Links']);
}

/** Whether an item of an expanded list names the record that it is printed in, as far as it names any. */
function belongsTo({ client }: Context, item: Item, { operation, response }: Exchange): boolean {
  const { Id } = (response.body ?? {}) as Item;
  const owner = operationFacts[operation].prints;
  const found = client.locate(String(item.Self ?? ''));
  const entity = found && operationFacts[found.operation].prints;
  if (!entity || typeof Id !== 'string') return true;
  const fields = Object.entries(entities[entity as EntityName].belongsTo).filter(([, it]) => it === owner);
  return fields.every(
    ([field]) => typeof item[field] !== 'string' || item[field].toLowerCase() === Id.toLowerCase(),
  );
}

/** The JSON types that the document allows for a property. */
function typesOf(operation: OperationId, name: string): readonly string[] {
  return below(printedSchemas(operation), name, false).flatMap(({ type = [] }) => type);
}

function typeOf(value: unknown): string {
  return value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
}
