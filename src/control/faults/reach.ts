import {
  beforehand,
  type OperationFacts,
  type OperationId,
  operationFacts,
} from '../../contract/operations.ts';
import { type PermissionRule, permissionsIn, wordPermissions } from '../../contract/permissions.ts';
import { suggest } from '../../contract/text/nearest.ts';
import { UsageError } from '../../contract/usage-error.ts';
import type { Fault } from './fault.ts';

/** Something that an operation must be for a fault to be possible there. */
interface Condition {
  holds(facts: OperationFacts): boolean;
  /** What stands against it, of an operation and of all of them. */
  objection(facts: OperationFacts): string;
  readonly nowhere: string;
}

const anyway = 'add undocumented: true to have it all the same';
const all = Object.keys(operationFacts) as OperationId[];
const permissions = [
  ...new Set(Object.values(operationFacts).flatMap((facts) => permissionsIn(facts.permissions))),
].sort();

/**
 * The operations at which a fault can happen: of those that it names all, otherwise those where it makes sense.
 * @throws Error that says why there is none, or that one of the named ones is unknown or cannot go wrong like this
 */
export function reachOf(fault: Fault): ReadonlySet<OperationId> {
  const conditions = conditionsOf(fault);
  const named = fault.operation === undefined ? undefined : [fault.operation].flat();
  for (const id of named ?? []) {
    const facts = Object.hasOwn(operationFacts, id) ? operationFacts[id] : undefined;
    if (!facts) throw unusable(`no operation is called ${JSON.stringify(id)}${suggest(id, all) || '.'}`);
    const broken = conditions.find((it) => !it.holds(facts));
    if (broken) throw unusable(`${id} ${broken.objection(facts)}.`);
  }
  const reach = (named ?? all).filter((id) => conditions.every((it) => it.holds(operationFacts[id])));
  if (reach.length > 0) return new Set(reach);
  const never = conditions.find((it) => !all.some((id) => it.holds(operationFacts[id])));
  throw unusable(never ? `${never.nowhere}.` : 'no operation has all that it asks for.');
}

function conditionsOf({
  operation,
  status,
  undocumented = false,
  forbidden,
  task,
  match,
}: Fault): Condition[] {
  const conditions: Condition[] = [];
  const wanted = status ?? (forbidden === undefined ? undefined : 403);
  // Who may do everything else may not be forbidden what asks for no permission.
  const isGeneral = forbidden === undefined && beforehand.includes(wanted ?? 0);
  if (wanted !== undefined && !undocumented && !isGeneral) conditions.push(documenting(wanted));
  if (typeof forbidden === 'string')
    conditions.push(asking(forbidden, operation === undefined ? isNeeded : isNamed));
  if (task !== undefined) conditions.push(starting);
  if (match?.method !== undefined) conditions.push(having(match.method));
  return conditions;
}

const documenting = (status: number): Condition => ({
  holds: ({ statuses }) => statuses.includes(status),
  objection: ({ statuses }) =>
    `is documented to respond with ${statuses.filter((it) => it >= 400).join(', ')}, not with ${status}; ${anyway}`,
  nowhere: `no operation is documented to respond with ${status}; ${anyway}`,
});

type Asks = (rule: PermissionRule, permission: string) => boolean;
const isNamed: Asks = (rule, permission) => permissionsIn(rule).includes(permission);
/** Where one of several permissions is enough, no single one is missed. */
const isNeeded: Asks = (rule, permission) =>
  isNamed(rule, permission) && ('all' in rule || rule.any.length === 1);

const asking = (permission: string, asks: Asks): Condition => ({
  holds: (facts) => asks(facts.permissions, permission),
  objection: (facts) =>
    `does not ask for the permission ${permission}; it asks for ${wordPermissions(facts.permissions) || 'none'}`,
  nowhere: `no operation needs the permission ${permission}; known: ${permissions.join(', ')}`,
});

const startsTask = (facts: OperationFacts) => facts.startsTask === true;
const starting: Condition = {
  holds: startsTask,
  objection: () =>
    `starts no background task; ${all.filter((id) => startsTask(operationFacts[id])).join(', ')} do`,
  nowhere: 'no operation starts a background task',
};

const having = (method: string): Condition => ({
  holds: (facts) => facts.method === method || (method === 'HEAD' && facts.method === 'GET'),
  objection: (facts) => `is asked for with ${facts.method}, not with ${method}`,
  nowhere: `no operation is asked for with ${method}`,
});

/** @returns an Error that says why a fault cannot be added */
export function unusable(reason: string): Error {
  return new UsageError(`Failed to add the fault: ${reason}`);
}
