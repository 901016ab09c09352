import type { Schemas } from '../../../contract/operations.ts';
import type { Results } from '../../../query/aggregates.ts';
import type { SearchedKind, Serializer } from '../../resource/define.ts';
import { kindWords } from '../testing/relationship-types.ts';

/** A record that a search has found. */
export interface FoundRecord {
  readonly kind: SearchedKind;
  readonly record: object;
}

type Printed = Readonly<Record<string, unknown>> & { readonly Id: string; readonly Self: string };

/** As its own collection prints it. */
function print({ serialize }: Serializer, { kind, record }: FoundRecord): Printed {
  return serialize(kind.entity, record as never) as unknown as Printed;
}

/** What was found, and what it is: in the place where the page has that. */
export function printFound(serializer: Serializer, found: FoundRecord): Schemas['SearchResult'] {
  const { Self, Links, ...fields } = print(serializer, found);
  const [EntityType] = kindWords(found.kind.entity);
  return { ...fields, EntityType, Self, ...(Links ? { Links } : {}) };
}

/** What a table shows of it. */
export function printRow(serializer: Serializer, found: FoundRecord): Schemas['SearchGridRow'] {
  const { Id, Self, Name, LastUpdatedAt, CreatedAt } = print(serializer, found);
  const [kind] = kindWords(found.kind.entity);
  return {
    Id,
    EntityType: kind.toLowerCase(),
    Name: textOf(Name) ?? found.kind.tql.derive.Name?.(found.record)[0] ?? null,
    LastUpdatedAt:
      textOf(LastUpdatedAt) ?? found.kind.tql.changedAt?.(found.record) ?? textOf(CreatedAt) ?? null,
    EditLink: Self.slice(serializer.absoluteUrl('').length),
  };
}

const textOf = (value: unknown) => (typeof value === 'string' ? value : undefined);

type Tree = Schemas['ResultTree'];

const node = (text: string, icon: string, children: readonly Tree[]): Tree => ({
  text,
  expanded: true,
  iconCls: `summary-results-${icon}`,
  children: [...children],
});

/** Results as a tree: a node for each name, and its value behind a value's name. */
export function treeOf(results: Results): Tree {
  return node('Results', 'root', nodesOf(results));
}

function nodesOf(results: Results): Tree[] {
  return Object.entries(results).map(([name, value]) =>
    typeof value === 'object' && value !== null
      ? node(name, 'dictionary', nodesOf(value))
      : node(`${name}: ${value ?? ''}`, 'value', []),
  );
}

/** What was found as a tree: a link to each. */
export function linksTo(serializer: Serializer, found: readonly FoundRecord[]): Tree {
  const links = found.map((it) => {
    const { Id, Name, EntityType, EditLink } = printRow(serializer, it);
    return { ...node(Name ?? Id, EntityType, []), href: EditLink };
  });
  return node('Results', 'root', links);
}
