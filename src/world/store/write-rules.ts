import type { Shape } from './base.ts';
import type { Collection } from './collection.ts';
import type { Entity } from './layers.ts';
import type { WriteHooks } from './write-hooks.ts';

/** An owner notes the highest numbers that are gone, by entity. */
interface Owner extends Entity {
  readonly LastNumbers?: Readonly<Record<string, number>>;
}

/**
 * The rules of an entity, as its shape has them.
 * @param now the time of a change; without it none is noted
 * @param collectionOf finds the collection of another entity
 */
export function writeRules(
  name: string,
  { belongsTo, notesChanges, numbers }: Shape,
  now: (() => string) | undefined,
  collectionOf: (name: string) => Collection<Entity>,
): WriteHooks {
  const rules: WriteHooks = {};
  if (notesChanges && now) {
    rules.stamp = (written, before?: Readonly<Record<string, unknown>>) => {
      const isSame = before && Object.entries(written).every(([field, value]) => before[field] === value);
      return isSame || 'LastUpdatedAt' in written ? written : { ...written, LastUpdatedAt: now() };
    };
  }
  if (numbers) {
    const { field, in: place } = numbers;
    const owner = belongsTo[place] ?? '';
    rules.replaced = (before, after) => {
      const [gone, kept] = [before, after] as (Readonly<Record<string, unknown>> | undefined)[];
      const number = gone?.[field];
      if (typeof number !== 'number' || (kept?.[field] === number && kept[place] === gone?.[place])) return;
      const owners = collectionOf(owner) as Collection<Owner>;
      const found = owners.get(String(gone?.[place]));
      if (!found || number <= (found.LastNumbers?.[name] ?? 0)) return;
      owners.update(found.Id, { LastNumbers: { ...found.LastNumbers, [name]: number } });
    };
  }
  return rules;
}
