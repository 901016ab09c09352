import { examples } from '../../../contract/document.ts';
import { bodyOf, type Plan } from '../bindings.ts';
import { type Materials, type Thing, Unreachable } from '../test-data.ts';

/** Projects that the documentation names. */
const named = {
  test: 'eb06e5d8-f774-4b0f-a95c-a911c13527a9',
  toDelete: '4bb709c2-e0e7-4af3-9f60-a045016a9610',
} as const;

const update = examples().find(({ name }) => name === 'updateProject');

const read: Plan = async (materials) => ({ ids: { [named.test]: (await anyProject(materials)).Id } });

export const projectPlans: Readonly<Record<string, Plan>> = {
  getProject: read,
  getProjectWithExpansions: read,

  async updateProject(materials) {
    const { sandbox, documented, context } = materials;
    const { projectId, name } = sandbox();
    const known = await documented('getProject', named.test);
    const id = known?.Id ?? projectId;
    // What is named like the run's own projects is deleted at its end, and this one is not its own.
    const newName = known ? `New Name, ${name('project')}` : name('New Name');
    const { ProjectCategoryId: _, ManagerId: __, ...body } = update ? bodyOf(update.exchange) : {};
    const category = context.sample
      .places('getProject')
      .map(({ record }) => record?.ProjectCategoryId)
      .find((it) => typeof it === 'string');
    const manager = await anyUser(materials);
    return {
      ids: { [named.test]: id },
      body: {
        ...body,
        Id: id,
        Name: newName,
        // Categories have no operation of their own: without a project that has one, none is sent.
        ...(category === undefined ? {} : { ProjectCategoryId: category }),
        ...(manager === undefined ? {} : { ManagerId: manager.Id }),
      },
      determined: manager === undefined ? {} : { '/ManagerUserName': manager.UserName },
    };
  },

  async deleteProject({ sandbox, documented, make }) {
    const { name } = sandbox();
    const project =
      (await documented('getProject', named.toDelete)) ??
      (await make('createProject', { Name: name('project to delete') }));
    return { ids: { [named.toDelete]: project.Id }, waits: true };
  },
};

async function anyProject({ documented, sampled, context, read }: Materials): Promise<Thing> {
  const known = await documented('getProject', named.test);
  if (known) return known;
  const own = context.sandbox && (await read('getProject', { id: context.sandbox.projectId }));
  if (own) return own;
  for await (const project of sampled('getProject')) return project;
  throw new Unreachable('the server has no project');
}

async function anyUser({ sampled }: Materials): Promise<Thing | undefined> {
  for await (const user of sampled('getUser')) if (user.Enabled !== false) return user;
  return undefined;
}
