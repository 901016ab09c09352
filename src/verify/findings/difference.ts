import type { OperationId } from '../../contract/operations.ts';
import type { RawFinding } from '../engine/check.ts';
import { propertyOf } from './cause.ts';

/**
 * What tells a difference of a server from its others, in this run and in the next one: neither words nor ids, which change from
 * run to run.
 */
export interface Difference {
  /** The name of the check that finds it. */
  readonly check: string;
  /** The operation that shows it. */
  readonly operation?: OperationId | undefined;
  /** JSON pointer into the OpenAPI document. */
  readonly clause?: string | undefined;
  /** The property at which it is, a header, or `status` with what was responded. */
  readonly property?: string | undefined;
}

/** A difference that a run has seen. */
export interface SeenDifference extends Difference {
  /** Whether it is accepted for the time being. */
  readonly isKnown: boolean;
}

/** What a finding comes down to. */
export function differenceOf(check: string, finding: RawFinding): Difference {
  const { operation, clause, where, actual } = finding;
  const property = where === '/status' ? `status ${actual ?? ''}`.trim() : propertyOf(where);
  return {
    check,
    ...(operation === undefined ? {} : { operation }),
    ...(clause === undefined ? {} : { clause: clause.pointer }),
    ...(property === '' ? {} : { property }),
  };
}

/** The same text for the same difference. */
export function keyOfDifference({ check, operation, clause, property }: Difference): string {
  return JSON.stringify([check, operation, clause, property]);
}

/**
 * A difference in words.
 * @example
 * wordDifference({ check: 'schemas', operation: 'getProject', property: 'Slug' }); // 'schemas at getProject: Slug'
 */
export function wordDifference({ check, operation, clause, property }: Difference): string {
  const place = operation === undefined ? check : `${check} at ${operation}`;
  const where = property === undefined ? place : `${place}: ${property}`;
  return clause === undefined ? where : `${where} (${clause})`;
}
