import { createMock } from '../../index.ts';
import type { PassingRecordOptions } from '../../record.ts';

/** Makes records with the default values that the API gives a new one. */
export function createDefaultRecords(): NonNullable<PassingRecordOptions['makeRecord']> {
  const { create, store } = createMock({ world: { seed: 'empty' }, observe: { journal: false } });
  const makers = create as Readonly<Record<string, ((values: object) => unknown) | undefined>>;

  return (entity, values) => {
    const id = String(values.Id);
    const known = store[entity].get(id);
    if (known) return known;
    try {
      makers[entity.charAt(0).toLowerCase() + entity.slice(1)]?.(values);
      return store[entity].get(id);
    } catch {
      // Of what cannot be made there is none: the recording says what it has left out.
      return undefined;
    }
  };
}
