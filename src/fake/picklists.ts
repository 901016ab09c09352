import type { Entities } from '../contract/entities.gen.ts';
import type { Schemas } from '../contract/operations.ts';
import type { WorldStore } from '../world/world.ts';
import type { Printer } from './resource.ts';

/** Makes the expansion of a project that prints the values of one of its picklists. */
export function picklistValues(picklist: Entities['Picklist']['Picklist']) {
  return (
    { Id }: Entities['Project'],
    { store, show }: Printer & { readonly store: WorldStore },
  ): Schemas['Picklist'][] =>
    store.Picklist.where('ProjectId', Id)
      .filter((value) => value.Picklist === picklist)
      .sort((a, b) => a.SortOrder - b.SortOrder)
      .map((value) => show('Picklist', value));
}
