import type { Entities } from '../../contract/entities.gen.ts';
import type { Changes } from '../../world/collection.ts';
import { inOrder, lineOf, projectIdOf } from '../../world/trees.ts';
import type { WorldStore } from '../../world/world.ts';
import { given } from '../given.ts';
import { packageExpansions, packageTql } from '../packages.ts';
import { type Call, defineResource } from '../resource.ts';

type ExecutionPackage = Entities['ExecutionPackage'];

const unknown = (id: string) => `No execution package has the id ${id}.`;

export default defineResource('execution-packages', {
  operations: {
    searchExecutionPackages: ({ store, list }) => ({
      status: 200,
      body: list('ExecutionPackage', store.ExecutionPackage, {
        tql: packageTql(store, store.ExecutionPackage),
      }),
    }),

    getExecutionPackage: ({ path, store, show, expand, refuse }) => {
      const found = store.ExecutionPackage.get(path.id) ?? refuse(404, unknown(path.id));
      return { status: 200, body: show('ExecutionPackage', found, expand) };
    },

    getExecutionPackageChildren: ({ path, store, list, refuse }) => {
      if (!store.ExecutionPackage.has(path.id)) refuse(404, unknown(path.id));
      return {
        status: 200,
        body: list('ExecutionPackage', inOrder(store.ExecutionPackage.where('ParentId', path.id))),
      };
    },

    updateExecutionPackage: (call) => {
      const { path, body, store, show, expand, refuse } = call;
      const found = store.ExecutionPackage.get(path.id) ?? refuse(404, unknown(path.id));
      if (body.Id && body.Id.toLowerCase() !== found.Id) {
        refuse(403, `The Id in the body is ${body.Id}, the one in the address ${found.Id}.`);
      }
      const changed = store.ExecutionPackage.update(found.Id, {
        ...given(body, ['Name', 'Stereotype', 'OrderNumber'], ['Stereotype']),
        ...move(call, found),
      });
      return { status: 200, body: show('ExecutionPackage', changed, expand) };
    },

    deleteExecutionPackage: ({ path, query, store, refuse }) => {
      if (!store.ExecutionPackage.has(path.id)) refuse(404, unknown(path.id));
      if (query.deleteChildren !== true && !isEmpty(store, path.id)) refuse(403, 'The package is not empty.');
      store.removeTree('ExecutionPackage', path.id);
      return { status: 200 };
    },
  },

  expansions: {
    ExecutionPackage: {
      ...packageExpansions('ExecutionPackage'),
      ScriptAssignments: ({ Id }, { store, show }) =>
        store.ScriptAssignment.where('PackageId', Id).map((it) => show('ScriptAssignment', it)),
    },
  },
});

/** Where a request wants the package to be: below a package, or at the root of a project. Never below itself. */
function move(
  { body, store, refuse }: Call<'updateExecutionPackage'>,
  moved: ExecutionPackage,
): Changes<ExecutionPackage> {
  const { ExecutionPackage: packages } = store;
  const projectId = body.ProjectId?.toLowerCase();
  if (body.ParentId) {
    const parent =
      packages.get(body.ParentId.toLowerCase()) ??
      refuse(403, `No execution package has the ParentId ${body.ParentId}.`);
    for (const above of lineOf(packages, parent)) {
      if (above.Id === moved.Id) refuse(403, 'A package cannot be below itself.');
    }
    if (projectId !== undefined && projectId !== projectIdOf(packages, parent)) {
      refuse(403, `The package ${parent.Id} is not in the project ${projectId}.`);
    }
    return { ParentId: parent.Id, ProjectId: undefined };
  }
  if (projectId === undefined || projectId === projectIdOf(packages, moved)) return {};
  if (!store.Project.has(projectId)) refuse(403, `No project has the ProjectId ${body.ProjectId}.`);
  return { ProjectId: projectId, ParentId: undefined };
}

function isEmpty(store: WorldStore, id: string): boolean {
  return (
    store.ExecutionPackage.where('ParentId', id).length === 0 &&
    store.ScriptAssignment.where('PackageId', id).length === 0 &&
    store.AgileRun.where('PackageId', id).length === 0
  );
}
