/** A `$…` text of a template: what stands for it when the request is made. */
export type Reference =
  | { readonly kind: 'name' }
  | { readonly kind: 'item'; readonly field: string }
  | { readonly kind: 'field'; readonly entity: string; readonly field: string };

/**
 * Reads a text of a template: `$name` is a name that no other run uses, `$Script.Id` a field of a script that is made or
 * found first, `$item.Id` a field of the element that is repeated.
 * @returns undefined for a text that stands for itself
 * @throws Error for any other text that begins with `$`
 */
function readReference(text: string): Reference | undefined {
  if (!text.startsWith('$')) return undefined;
  if (text === '$name') return { kind: 'name' };
  const [, entity, field] = /^\$(\w+)\.(\w+)$/.exec(text) ?? [];
  if (entity === undefined || field === undefined) {
    throw new Error(`${text} is not a reference: write $name, $item.Field or $Entity.Field`);
  }
  return entity === 'item' ? { kind: 'item', field } : { kind: 'field', entity, field };
}

/** Every text in a template that stands for something else. */
export function* referencesIn(template: unknown): Generator<Reference> {
  if (typeof template === 'string') {
    const found = readReference(template);
    if (found) yield found;
  }
  if (typeof template !== 'object' || template === null) return;
  for (const [key, value] of Object.entries(template)) if (key !== '$each') yield* referencesIn(value);
}
