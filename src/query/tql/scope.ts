import type { Field, Fields, Order, Value } from '../ast.ts';
import type { Zone } from '../dates.ts';

/** What the caller knows and the language does not. */
export interface TqlContext {
  /**
   * Names that stand for several fields, such as `Project` for a project's id and its name. A clause holds if it
   * holds for any of them, a negative clause if the positive one holds for none.
   */
  readonly aliases?: Readonly<Record<string, readonly string[]>> | undefined;
  /**
   * Answers a function such as `CurrentUser()` or `Packages('A|B')`, with the name as it was written. None, one
   * or many values; `undefined` when there is no such function. What it throws is passed on.
   */
  readonly resolve?: ((name: string, args: readonly Value[]) => readonly Value[] | undefined) | undefined;
  /** Finds a list that records have, by its name in any letter case; asked only for names that are no fields. */
  readonly listOf?: ((name: string) => List | undefined) | undefined;
  /**
   * What the names mean of records of other kinds that are asked at the same time. Of a name that only these have nothing
   * is there, of the types that it has there.
   */
  readonly elsewhere?: readonly TqlScope[] | undefined;
  /** Where a time is shown that says no zone; in UTC when left out. */
  readonly zone?: Zone | undefined;
}

/** A property that no record has. */
const nowhere = ' nowhere';

/** A list that records have. A clause about it holds when it holds for one of the items. */
export interface List {
  /** The property that it is in: an array of objects. */
  readonly column: string;
  /** What an item has. */
  readonly fields: Fields;
  /** Names that stand for several fields of an item. */
  readonly aliases?: TqlContext['aliases'];
  /**
   * The property that a record is sorted by, where an item is a value in one of its fields, which clauses compare. Lists
   * without one are of records, and are asked by sub-selects: `Relationships IN { RelatedToEntityType = Script }`.
   */
  readonly sortKey?: string | undefined;
}

/** What a name in a query means: any of some fields, of the record or of the items of a list. */
export interface Meaning {
  readonly fields: readonly Field[];
  readonly list?: List | undefined;
}

/** The names a query may use, found without regard to letter case. */
export class TqlScope {
  readonly #meanings = new Map<string, Meaning>();
  readonly #context: TqlContext;
  readonly #fields: Fields;

  constructor(fields: Fields, context: TqlContext) {
    this.#context = context;
    this.#fields = fields;
    for (const field of fieldsOf(fields)) this.#meanings.set(field.name.toLowerCase(), { fields: [field] });
    for (const [alias, targets] of Object.entries(context.aliases ?? {})) {
      const meaning = targets.map((name): Field => {
        const type = Object.hasOwn(fields, name) ? fields[name] : undefined;
        if (type === undefined)
          throw new TypeError(`Failed to set up tql: ${alias} stands for unknown field ${name}`);
        return { kind: 'field', type, name };
      });
      this.#meanings.set(alias.toLowerCase(), { fields: meaning });
    }
  }

  /** What a query may name, as it is written; worked out when asked, which only happens when a query names something else. */
  get names(): readonly string[] {
    const { aliases = {}, elsewhere = [] } = this.#context;
    const others = elsewhere.flatMap(({ names }) => names);
    return [...new Set([...Object.keys(aliases), ...Object.keys(this.#fields), ...others])];
  }

  meaning(name: string): Meaning | undefined {
    const known = this.#meanings.get(name.toLowerCase());
    if (known) return known;
    const list = this.#context.listOf?.(name);
    if (list) return { fields: list.sortKey === undefined ? [] : fieldsOf(list.fields), list };
    for (const scope of this.#context.elsewhere ?? []) {
      const meaning = scope.meaning(name);
      if (meaning) return absent(meaning);
    }
    return undefined;
  }
}

/** The same where nothing is there. */
function absent({ fields, list }: Meaning): Meaning {
  if (!list) return { fields: fields.map((field) => ({ ...field, name: nowhere })) };
  const { sortKey } = list;
  return {
    fields,
    list: { ...list, column: nowhere, ...(sortKey === undefined ? {} : { sortKey: nowhere }) },
  };
}

function fieldsOf(fields: Fields): readonly Field[] {
  return Object.entries(fields).map(([name, type]) => ({ kind: 'field', type, name }));
}

/** People sort by what they read, so of several fields the first text is the sort key. */
export function orderOf({ fields, list }: Meaning, descending: boolean): Order | undefined {
  if (list)
    return list.sortKey === undefined ? undefined : { field: list.sortKey, descending, ignoreCase: true };
  const field = fields.find(({ type }) => type === 'string') ?? fields[0];
  return field && { field: field.name, descending, type: field.type, ignoreCase: field.type === 'string' };
}
