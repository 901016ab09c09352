import type { DocumentedExample } from '../../contract/document.ts';
import { type OperationId, operationFacts } from '../../contract/operations.ts';
import { type Mode, modes } from '../http/client.ts';
import type { Check } from './check.ts';
import { checks } from './checks.ts';
import { exchangeChecks } from './exchange-checks.ts';
import { internal } from './failure.ts';

/** The part of a run that was asked for. */
export interface Selection {
  /** Checks, operations or examples, by name; everything when absent or empty. */
  readonly only?: readonly string[] | undefined;
  /** One of several parts of the run: `{ index: 1, count: 3 }` is the first of three. */
  readonly shard?: { readonly index: number; readonly count: number } | undefined;
}

/** Whether a check has run. */
export interface CheckRun {
  /** What the check is called. */
  readonly name: string;
  /** What it looks for. */
  readonly description: string;
  /** Why it has not run. */
  readonly skipped?: string | undefined;
  /** Why it has said no more, where it has failed itself. */
  readonly failure?: string | undefined;
  /** The operations at which it has looked, in that order. */
  readonly asked?: readonly OperationId[] | undefined;
}

/** A check, and why it does not run where it does not. */
interface Selected {
  readonly check: Check;
  readonly skipped?: string;
}

/** Every check of a run, those that look at the exchanges of others first. */
export function runsOf(selected: readonly Selected[]): CheckRun[] {
  // One name may stand for a check of both kinds.
  const always = exchangeChecks.filter(({ name }) => !selected.some(({ check }) => check.name === name));
  return [
    ...always.map(({ name, description }) => ({ name, description })),
    ...selected.map(({ check: { name, description }, skipped }) => ({ name, description, skipped })),
  ];
}

/**
 * Whether `--only` can name this.
 * @returns why not; undefined when it can
 */
export function selectionProblem(name: string): string | undefined {
  if (checks.some((check) => check.name === name || check.examples?.includes(name))) return undefined;
  if (isOperation(name)) return undefined;
  if (exchangeChecks.some((check) => check.name === name))
    return `${name} looks at the responses that other checks get; name an operation instead`;
  return `there is no check, operation or example ${name || 'without a name'}`;
}

/** Whether the document has an operation of that name. */
export function isOperation(name: string): name is OperationId {
  return Object.hasOwn(operationFacts, name);
}

/** Whether findings can be of a check of that name. */
export function isCheck(name: string): boolean {
  return [...checks, ...exchangeChecks].some((check) => check.name === name) || ofTheRun.includes(name);
}

/** What the run itself finds. */
const ofTheRun = ['responses', 'sandbox', internal];

/** Everything that `--only` can name. */
export function namesToSelect(): string[] {
  const named = checks.flatMap(({ name, examples = [] }) => [name, ...examples]);
  return [...new Set([...named, ...Object.keys(operationFacts)])];
}

/**
 * Every check, and why it does not run where it does not.
 * @param possible what may be done to the server, which is less than what was asked for when it makes no project
 */
export function select({ only = [], shard }: Selection, possible: Mode): Selected[] {
  let chosen = 0;
  return checks.map((check) => {
    if (!isWanted(check, only)) return { check, skipped: `the run is limited to ${only.join(', ')}` };
    if (modes.indexOf(check.mode) > modes.indexOf(possible))
      return { check, skipped: `it needs the mode ${check.mode}` };
    const part = (chosen++ % (shard?.count ?? 1)) + 1;
    if (shard && part !== shard.index) return { check, skipped: `it is in part ${part} of ${shard.count}` };
    return { check };
  });
}

/** Names of checks say nothing about examples; where only checks are named, all examples are wanted. */
export function isWantedExample(
  { name, operationId }: DocumentedExample,
  only: Selection['only'] = [],
): boolean {
  const others = only.filter((it) => !checks.some((check) => check.name === it));
  return others.length === 0 || others.includes(name) || others.includes(operationId);
}

/**
 * Whether a check is to look at an operation. A check, or an example, that is named looks at everything that it needs; where
 * operations alone are named, nothing else is looked at.
 * @param check none for what looks at every response
 */
export function isWantedOperation(
  operation: OperationId,
  only: readonly string[] = [],
  check?: Check,
): boolean {
  if (only.length === 0 || only.includes(operation)) return true;
  const isOther = (name: string) => !isOperation(name);
  return check
    ? only.some((name) => name === check.name || check.examples?.includes(name))
    : only.some(isOther);
}

function isWanted(check: Check, only: readonly string[]): boolean {
  if (only.length === 0) return true;
  return only.some(
    (name) =>
      name === check.name || check.examples?.includes(name) || check.operations.includes(name as OperationId),
  );
}
