import { examples, operations } from '../../contract/document.ts';
import { type OperationId, operationFacts } from '../../contract/operations.ts';
import { wordPermissions } from '../../contract/permissions.ts';
import { operationVerification } from '../../contract/verification.ts';
import { checks } from './checks.ts';

/** What is known of an operation before any server is asked. */
export interface OperationRow {
  readonly operation: OperationId;
  readonly method: string;
  readonly path: string;
  /** The permissions that it asks for, in words; empty for none. */
  readonly permissions: string;
  /** How many documented examples it has. */
  readonly examples: number;
  /** The checks that are about it; those that look at every exchange see it, too. */
  readonly checks: readonly string[];
  /** Whether only a help page has it, and not the description of the vendor. */
  readonly onPageOnly?: true;
  /** Why requests that are made up are never about something that is there. */
  readonly never?: string;
  /** Why a run in full mode does not reach it. */
  readonly unreached?: string;
}

/** The numbers of a table of operations. */
export interface OperationTotals {
  /** In the document. */
  readonly operations: number;
  /** Those of the vendor's Swagger description, all of which are there: the generator compares the number. */
  readonly described: number;
  /** Answered by the fake: the compiler demands a handler for each. */
  readonly answered: number;
  readonly examples: number;
  /** Operations that a check is about which is not about all of them. */
  readonly covered: number;
  /** Reached by a run in full mode; a test demands it, so they are exercised by a test, too. */
  readonly exercised: number;
}

const all = Object.keys(operationFacts) as OperationId[];

/** Every operation of the document, in its order, and what covers it. */
export function operationRows(): OperationRow[] {
  const documented = examples();
  const onPages = new Set(
    operations().flatMap(({ operationId, operation }) => (operation['x-source']?.only ? [operationId] : [])),
  );
  return all.map((operation) => {
    const { method, path, permissions } = operationFacts[operation];
    const { never, unreached } = operationVerification[operation];
    return {
      operation,
      method,
      path,
      permissions: wordPermissions(permissions),
      examples: documented.filter(({ operationId }) => operationId === operation).length,
      checks: checks.filter((check) => check.operations.includes(operation)).map(({ name }) => name),
      ...(onPages.has(operation) ? { onPageOnly: true as const } : {}),
      ...(never === undefined ? {} : { never }),
      ...(unreached === undefined ? {} : { unreached }),
    };
  });
}

/** What a table of operations comes to. */
export function totalsOf(rows: readonly OperationRow[]): OperationTotals {
  const general = checks.filter((check) => all.every((operation) => check.operations.includes(operation)));
  const names = general.map(({ name }) => name);
  return {
    operations: rows.length,
    described: rows.filter(({ onPageOnly }) => !onPageOnly).length,
    answered: rows.length,
    examples: rows.reduce((sum, row) => sum + row.examples, 0),
    covered: rows.filter((row) => row.checks.some((name) => !names.includes(name))).length,
    exercised: rows.filter(({ unreached }) => unreached === undefined).length,
  };
}
