import { type DeclaredResponse, operations } from '../../contract/document.ts';
import type { OperationId } from '../../contract/operations.ts';

/** The parameters in the path of an operation. */
export type Path = Readonly<Record<string, string>>;

/** A link that the document draws from the responses of one operation to another operation. */
export interface Linked {
  readonly from: OperationId;
  /** Its name in the document, such as `children`. */
  readonly name: string;
  readonly to: OperationId;
  /** For each path parameter the field of the response that has its value, or the value itself. */
  readonly parameters: Readonly<Record<string, { readonly field: string } | { readonly value: string }>>;
}

interface DeclaredLink {
  readonly operationId: OperationId;
  readonly parameters?: Readonly<Record<string, string>>;
}

/** Every link of the document that leads from a record to something else. */
export const links = linksBy(/^\$response\.body#\/(\w+)$/);

/** Every link of the document that leads from an item of a collection to something else. */
export const itemLinks = linksBy(/^\$response\.body#\/Items\/0\/(\w+)$/);

/** The links that take all that they take of a response by an expression, whose first group is a field of the record. */
function linksBy(expression: RegExp): readonly Linked[] {
  return operations().flatMap(({ operationId: from, operation }) =>
    Object.entries(operation.responses).flatMap(([status, response]) => {
      const declared = (response as DeclaredResponse & { links?: Readonly<Record<string, DeclaredLink>> })
        .links;
      if (status !== '200' || !declared) return [];
      return Object.entries(declared).flatMap(([name, { operationId: to, parameters = {} }]): Linked[] => {
        const all = Object.entries(parameters).map(([key, value]) => {
          const [, field] = expression.exec(value) ?? [];
          return [key, field === undefined ? { value } : { field }] as const;
        });
        if (all.some(([, it]) => 'value' in it && it.value.startsWith('$'))) return [];
        return [{ from, name, to, parameters: Object.fromEntries(all) }];
      });
    }),
  );
}

/** Where a link leads from a record; undefined when the record lacks what the address is made of. */
export function follow({ parameters }: Linked, record: Readonly<Record<string, unknown>>): Path | undefined {
  const values = Object.entries(parameters).map(
    ([name, it]) => [name, 'field' in it ? record[it.field] : it.value] as const,
  );
  if (values.some(([, value]) => typeof value !== 'string')) return undefined;
  return Object.fromEntries(values as [string, string][]);
}
