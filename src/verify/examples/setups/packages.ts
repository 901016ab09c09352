import type { Plan } from '../bindings.ts';
import { type Materials, Unreachable } from '../test-data.ts';

/** What the documentation names. */
const named = {
  moved: '4bb709c2-e0e7-4af3-9f60-a045016a9610',
  parent: 'cc91ec0b-a9f2-44fe-bf86-97ecb98cecc6',
  project: '944aa658-8067-42cf-a6a6-ce71535a73bc',
} as const;

/** A package at the root of the project of the run, and another one to move it to. */
const atRoot: Plan = async (materials) => {
  const moved = await materials.executionPackage();
  const parent = await materials.executionPackage();
  const { projectId } = materials.sandbox();
  return { ids: { [named.moved]: moved.Id, [named.parent]: parent.Id, [named.project]: projectId } };
};

const withChildren: Plan = async (materials) => ({ ids: { [named.moved]: await fullPackage(materials) } });

export const packagePlans: Readonly<Record<string, Plan>> = {
  async getPackage(materials) {
    const { documented, executionPackage, sampled, context } = materials;
    const known = await documented('getExecutionPackage', named.moved);
    if (typeof known?.ParentId === 'string') {
      return { ids: { [named.moved]: named.moved, [named.parent]: known.ParentId } };
    }
    if (context.sandbox) {
      const parent = await executionPackage();
      const child = await executionPackage(parent.Id);
      return {
        ids: { [named.moved]: child.Id, [named.parent]: parent.Id },
        determined: { '/Name': child.Name, '/OrderNumber': child.OrderNumber },
      };
    }
    for await (const { Id, ParentId } of sampled('getExecutionPackage')) {
      if (typeof ParentId === 'string') return { ids: { [named.moved]: Id, [named.parent]: ParentId } };
    }
    throw new Unreachable('the sample has no package below another one');
  },
  async renamePackage(materials) {
    const { ids = {} } = await atRoot(materials);
    const Name = materials.sandbox().name('renamed package');
    return { ids, body: { Id: ids[named.moved], Name } };
  },
  async movePackage(materials) {
    const { Id, Name } = await materials.executionPackage();
    const parent = await materials.executionPackage();
    return { ids: { [named.moved]: Id, [named.parent]: parent.Id }, determined: { '/Name': Name } };
  },
  updatePackage: atRoot,
  async deleteEmptyPackage({ executionPackage }) {
    return { ids: { [named.moved]: (await executionPackage()).Id } };
  },
  deletePackageWithChildren: withChildren,
  refuseToDeletePackageWithChildren: withChildren,
};

/** The documented package as long as it has children, then one of the run. */
async function fullPackage({ documented, executionPackage, context }: Materials): Promise<string> {
  const known = await documented('getExecutionPackage', named.moved);
  if (known) {
    const { response } = await context.client.send('getExecutionPackageChildren', {
      path: { id: named.moved },
    });
    const { Items = [] } = (response.body ?? {}) as { Items?: unknown[] };
    if (Items.length > 0) return named.moved;
  }
  const { Id } = await executionPackage();
  await executionPackage(Id);
  return Id;
}
