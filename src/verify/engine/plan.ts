import { type OperationId, operationFacts } from '../../contract/operations.ts';
import { pagedOperations } from '../discovery/collections.ts';
import type { Mode } from '../http/client.ts';
import { maxGreetings } from '../http/liveness.ts';
import type { Check } from './check.ts';
import type { VerifyOptions } from './options.ts';
import { type CheckRun, isWantedOperation, select } from './selection.ts';

/** A step of a run, and the requests that it may make. */
export interface PlannedStep {
  /** The name of a check, or what else is done. */
  readonly name: string;
  /** One sentence. */
  readonly description: string;
  /** The methods of its requests. */
  readonly methods: readonly string[];
  /** The number of operations. */
  readonly operations: number;
  /** The maximum number of requests, with those that are made again. */
  readonly most: number;
}

/** What a run would do. */
export interface Plan {
  /** The server that is asked. */
  readonly url: string;
  /** What the run may do. */
  readonly mode: Mode;
  /** What is sent, step by step. */
  readonly steps: readonly PlannedStep[];
  /** The checks that would not run, and why. */
  readonly skipped: readonly Required<Pick<CheckRun, 'name' | 'skipped'>>[];
  /** The maximum number of requests of all steps. */
  readonly most: number;
}

/** How many addresses of each operation are read when a run looks around. */
export const samplesPerOperation = 3;

/** How many requests look at an operation: at each address, once more with what can be expanded; twice, as some are made again. */
export const maxPerStep = 2 * 2 * samplesPerOperation;

/** Each operation that reads. */
const maxToLookAround = operationsWith((method) => method === 'GET').length * maxPerStep;

/** How many requests fill the project of a run: several of each entity, each made again, with what it needs. */
export const maxToFill = 3000;

/** How many requests read the fullest collection of an operation: some addresses, page by page. */
export const maxPerCollection = 80;

/** The operations whose collections are read before the checks begin. */
export function collectionsFor(chosen: readonly Check[], only?: readonly string[]): OperationId[] {
  const needed = new Set(
    chosen.flatMap((check) =>
      check.needs === 'collections'
        ? check.operations.filter((operation) => isWantedOperation(operation, only, check))
        : [],
    ),
  );
  return pagedOperations.filter((operation) => needed.has(operation));
}

/**
 * What a run with these options would do. Nothing is asked of any server.
 * @example
 * const { most } = planOf({ url: 'http://localhost:8080', only: ['links'] });
 */
export function planOf(options: VerifyOptions): Plan {
  const { url, mode = 'read-only', only } = options;
  const selected = select(options, mode);
  const chosen = selected.flatMap(({ check, skipped }) => (skipped === undefined ? check : []));
  const isAllowed = (method: string) => mode !== 'read-only' || method === 'GET';
  const reading = operationsWith((method) => method === 'GET');
  const steps: PlannedStep[] = [
    {
      name: 'looking around',
      description: 'Collections, and what they print, are read, so that there is something to ask for.',
      methods: ['GET'],
      operations: reading.length,
      most: maxToLookAround,
    },
    {
      name: 'greeting',
      description:
        'Where it is in doubt whether the server is still there, its first project is asked for again.',
      methods: ['GET'],
      operations: 1,
      most: maxGreetings,
    },
    ...stepsBefore(chosen, options),
    ...selected.flatMap(({ check, skipped }) => {
      if (skipped !== undefined) return [];
      const { name, description, besides = [] } = check;
      const most = besides.reduce((sum, work) => sum + work.most, check.most);
      const operations = check.operations.filter(
        (id) => isAllowed(operationFacts[id].method) && isWantedOperation(id, only, check),
      );
      const methods = [...new Set(operations.map((id) => operationFacts[id].method))].sort();
      return [{ name, description, methods, operations: operations.length, most }];
    }),
  ];
  return {
    url,
    mode,
    steps,
    skipped: selected.flatMap(({ check: { name }, skipped }) =>
      skipped === undefined ? [] : [{ name, skipped }],
    ),
    most: steps.reduce((sum, { most }) => sum + most, 0),
  };
}

/** What is done for several checks before the first of them begins. */
function stepsBefore(chosen: readonly Check[], { mode = 'read-only', only }: VerifyOptions): PlannedStep[] {
  const making = operationsWith((method) => method === 'POST');
  const fill: PlannedStep = {
    name: 'filling the project',
    description:
      'Something of each kind is made in a project of the run, so that there is something to compare.',
    methods: ['GET', 'POST', 'PUT'],
    operations: making.length,
    most: maxToFill,
  };
  const collections = collectionsFor(chosen, only);
  const read: PlannedStep = {
    name: 'reading collections',
    description: 'Collections are read page by page, for what the checks ask of them later.',
    methods: ['GET'],
    operations: collections.length,
    most: collections.length * maxPerCollection,
  };
  return [
    ...(mode !== 'read-only' && chosen.some(({ needs }) => needs) ? [fill] : []),
    ...(collections.length > 0 ? [read] : []),
  ];
}

function operationsWith(isWanted: (method: string) => boolean): OperationId[] {
  const all = Object.keys(operationFacts) as OperationId[];
  return all.filter((id) => isWanted(operationFacts[id].method));
}
