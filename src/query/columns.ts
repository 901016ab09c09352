import type { Expression } from './ast.ts';
import type { PageRequest } from './page.ts';

/** The names that a query reads of a record. */
export function namesIn({
  where,
  orderBy = [],
}: Pick<PageRequest, 'where' | 'orderBy'>): ReadonlySet<string> {
  const names = new Set(orderBy.map(({ field }) => field));
  if (where) collect(where, names);
  return names;
}

function collect(expression: Expression, names: Set<string>): void {
  switch (expression.kind) {
    case 'literal':
      return;
    case 'field':
    case 'some':
      names.add(expression.name);
      return;
    case 'and':
    case 'or':
      for (const operand of expression.operands) collect(operand, names);
      return;
    case 'compare':
    case 'arithmetic':
      collect(expression.left, names);
      collect(expression.right, names);
      return;
    case 'call':
      for (const arg of expression.args) collect(arg, names);
      return;
    default:
      collect(expression.operand, names);
  }
}
