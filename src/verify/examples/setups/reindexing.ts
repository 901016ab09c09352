import type { OperationId } from '../../../contract/operations.ts';
import { judgeStream, judgeTask } from '../../scenarios/tasks/progress.ts';
import type { Plan } from '../bindings.ts';
import { type Materials, Unreachable } from '../test-data.ts';

/** One GUID stands for a project and for a package of each kind. */
const subject = 'c651ed19-5375-475a-a539-9f6401467130';

const entities = {
  getScript: '59780535-3cc6-431f-b8f6-5d4dc378bf5b',
  getScriptAssignment: 'f6b4fb38-b211-46f7-9a64-2fe3c10c3d59',
  getIncident: 'c52aff95-42dc-4de9-8419-591ed959fd08',
} as const;

function reindex(operation: OperationId, make: (materials: Materials) => Promise<string>): Plan {
  return async (materials) => {
    materials.sandbox();
    const own = (await materials.documented(operation, subject))?.Id ?? (await make(materials));
    return { ids: { [subject]: own }, judge: judgeTask };
  };
}

const project = reindex('getProject', async ({ sandbox }) => sandbox().projectId);

const inProject = (create: OperationId) => async (materials: Materials) => {
  const { projectId, name } = materials.sandbox();
  return (await materials.make(create, { Name: name('package'), ProjectId: projectId })).Id;
};

export const reindexPlans: Readonly<Record<string, Plan>> = {
  reindexProject: project,
  reindexWithoutClearingCache: project,
  reindexIncidents: project,
  reindexExecutionPackage: reindex(
    'getExecutionPackage',
    async ({ executionPackage }) => (await executionPackage()).Id,
  ),
  reindexScriptPackage: reindex('getScriptPackage', inProject('createScriptPackage')),
  reindexRequirementPackage: reindex('getRequirementPackage', inProject('createRequirementPackage')),

  async reindexProjectAndStream(materials) {
    return { ...(await project(materials)), judge: judgeStream };
  },

  async reindexAllProjects({ isDisposable }) {
    if (!isDisposable) throw new Unreachable('it would reindex every project of the server');
    return { judge: judgeTask };
  },

  async reindexEntities({ documented, isDisposable }) {
    if (!isDisposable) throw new Unreachable('no documented operation makes a requirement or an incident');
    for (const [operation, id] of Object.entries(entities)) {
      if (await documented(operation as OperationId, id)) continue;
      throw new Unreachable(`the server does not have the documented entities: ${operation} finds no ${id}`);
    }
    // No documented operation reads a requirement: where the others are, it is taken to be there too.
    return { judge: judgeTask };
  },
};
