import type { Field, Fields, Order, Value } from '../ast.ts';

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
}

/** The names a query may use, found without regard to letter case. */
export class TqlScope {
  readonly #meanings = new Map<string, readonly Field[]>();
  readonly names: readonly string[];

  constructor(fields: Fields, context: TqlContext) {
    for (const [name, type] of Object.entries(fields)) {
      this.#meanings.set(name.toLowerCase(), [{ kind: 'field', type, name }]);
    }
    const aliases = Object.entries(context.aliases ?? {});
    for (const [alias, targets] of aliases) {
      const meaning = targets.map((name): Field => {
        const type = Object.hasOwn(fields, name) ? fields[name] : undefined;
        if (type === undefined)
          throw new TypeError(`Failed to set up tql: ${alias} stands for unknown field ${name}`);
        return { kind: 'field', type, name };
      });
      this.#meanings.set(alias.toLowerCase(), meaning);
    }
    this.names = [...new Set([...aliases.map(([alias]) => alias), ...Object.keys(fields)])];
  }

  fields(name: string): readonly Field[] | undefined {
    return this.#meanings.get(name.toLowerCase());
  }
}

/** People sort by what they read, so of several fields the first text is the sort key. */
export function orderOf(fields: readonly Field[], descending: boolean): Order | undefined {
  const field = fields.find(({ type }) => type === 'string') ?? fields[0];
  return field && { field: field.name, descending, type: field.type, ignoreCase: field.type === 'string' };
}
