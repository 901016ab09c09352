import type { Entities } from '../../contract/entities.gen.ts';
import type { EntityName } from '../../contract/operations.ts';
import type { RecordStore } from '../../world/store/records.ts';
import { renameAccount } from './accounts/user-references.ts';
import { renameOrganisation } from './projects/organisations.ts';
import { renameCategory } from './projects/project-categories.ts';
import { renameSystem } from './systems/external-systems.ts';

/** What a record of an entity writes again elsewhere: others print its name, and some of what else it says. */
const writers: { readonly [E in EntityName]?: (store: RecordStore, record: Entities[E]) => void } = {
  User: (store, { Id, UserName }) => renameAccount(store, Id, UserName),
  Group: (store, { Id, Name }) => renameAccount(store, Id, Name),
  Organisation: renameOrganisation,
  ProjectCategory: renameCategory,
  ExternalSystem: renameSystem,
  Project(store, { Id, Name: ProjectName }) {
    for (const link of store.ExternalSystemLink.where('ProjectId', Id))
      store.ExternalSystemLink.update(link.Id, { ProjectName });
  },
  Script(store, { Id, Name }) {
    for (const assignment of store.ScriptAssignment.where('ScriptId', Id))
      store.ScriptAssignment.update(assignment.Id, { Name });
  },
};

/**
 * Writes again what other records print of one that was changed.
 * @example
 * spreadNames(store, 'User', store.User.update(id, { UserName: 'jane' }));
 */
export function spreadNames<E extends EntityName>(store: RecordStore, entity: E, record: Entities[E]): void {
  writers[entity]?.(store, record);
}
