import type { Entities } from '../../../contract/entities.gen.ts';
import type { RecordStore } from '../../../world/store/records.ts';

/** Why there can be neither a project nor a category. */
export const noOrganisation = 'There is no organisation.';

/** Writes the name of an organisation again where others print it. */
export function renameOrganisation(
  store: RecordStore,
  { Id, Name: OrganisationName }: Entities['Organisation'],
): void {
  for (const project of store.Project.where('OrganisationId', Id)) {
    store.Project.update(project.Id, { OrganisationName });
  }
  for (const category of store.ProjectCategory.where('OrganisationId', Id)) {
    store.ProjectCategory.update(category.Id, { OrganisationName });
  }
}
