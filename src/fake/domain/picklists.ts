import type { Entities } from '../../contract/entities.gen.ts';
import type { Schemas } from '../../contract/operations.ts';
import type { World, WorldStore } from '../../world/world.ts';
import type { Serializer } from '../resource/define.ts';

/** Makes the expansion of a project that prints the values of one of its picklists. */
export function picklistValues(picklist: Entities['Picklist']['Picklist']) {
  return (
    { Id }: Entities['Project'],
    { store, serialize }: Serializer & { readonly store: WorldStore },
  ): Schemas['Picklist'][] =>
    store.Picklist.where('ProjectId', Id)
      .filter((value) => value.Picklist === picklist)
      .sort((a, b) => a.SortOrder - b.SortOrder)
      .map((value) => serialize('Picklist', value));
}

/** The values with which a project starts, in their order. No source names them: they are words that the pages use. */
const startingValues: Readonly<Record<Entities['Picklist']['Picklist'], readonly string[]>> = {
  status: ['Draft', 'In Progress', 'Final'],
  priority: ['Low', 'Medium', 'High'],
  requirementtype: ['Functional', 'Non-functional'],
  requirementstatus: ['Proposed', 'Approved'],
  requirementdifficulty: ['Easy', 'Medium', 'Hard'],
  incidenttype: ['Bug', 'Enhancement'],
  testtype: ['Functional', 'Regression'],
  incidentresolution: ['Fixed', 'Duplicate'],
  incidentstatus: ['Open', 'Closed', 'Re Opened'],
  version: ['1.0'],
  component: ['General'],
};

/** Gives a new project its values in each picklist. */
export function startPicklists({ store, ids }: World, ProjectId: string): void {
  for (const [list, texts] of Object.entries(startingValues)) {
    const Picklist = list as keyof typeof startingValues;
    for (const [place, Text] of texts.entries()) {
      store.Picklist.insert({ Id: ids.next(), Text, SortOrder: place + 1, ProjectId, Picklist });
    }
  }
}
