import { at, document, type Parameter, type Ref } from '../../contract/document.ts';
import { type OperationId, operationFacts } from '../../contract/operations.ts';

/** What the document says of a parameter in a path. */
export interface PathParameter {
  readonly name: string;
  readonly kind: 'guid' | 'task' | 'choice' | 'text';
  readonly choices: readonly string[];
}

interface Schema {
  readonly $ref?: string;
  readonly examples?: readonly unknown[];
  readonly format?: string;
  readonly pattern?: string;
  readonly enum?: readonly string[];
}

/** The parameters in the path of an operation. */
export function pathParameters(operation: OperationId): readonly PathParameter[] {
  return parametersIn('path', operation).map(({ name, schema }) => ({ name, ...kindOf(schema) }));
}

/** Values that the document has as examples of query options, by their names. */
export function exampleOptions(operation: OperationId): ReadonlyMap<string, readonly string[]> {
  const options = parametersIn('query', operation);
  return new Map(options.map(({ name, schema: { examples = [] } }) => [name, examples.map(String)]));
}

function parametersIn(place: 'path' | 'query', operation: OperationId) {
  const { path, method } = operationFacts[operation];
  const item = document.paths[path];
  const declared = [
    ...(item?.parameters ?? []),
    ...(item?.[method.toLowerCase() as 'get']?.parameters ?? []),
  ];
  return declared
    .map((it) => resolved<Parameter>(it))
    .filter((it) => it.in === place)
    .map(({ name, schema }) => ({ name, schema: resolved<Schema>(schema as Ref<Schema>) }));
}

function kindOf({ format, pattern, enum: choices = [] }: Schema): Omit<PathParameter, 'name'> {
  if (choices.length > 0) return { kind: 'choice', choices };
  return { kind: format === 'uuid' ? 'guid' : pattern ? 'task' : 'text', choices };
}

function resolved<T extends object>(value: Ref<T>): T {
  return '$ref' in value && typeof value.$ref === 'string'
    ? resolved<T>(at(document, value.$ref) as Ref<T>)
    : value;
}

/** Statuses of an operation that no source has: the document adds them where sources are silent. */
export function isAdded(operation: OperationId, status: number): boolean {
  const { path, method } = operationFacts[operation];
  const described = document.paths[path]?.[method.toLowerCase() as 'get'] as
    | { 'x-added-statuses'?: Readonly<Record<string, string>> }
    | undefined;
  return described?.['x-added-statuses']?.[status] !== undefined;
}
