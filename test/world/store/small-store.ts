import { createBase } from '../../../src/world/store/base.ts';
import { createStore } from '../../../src/world/store/store.ts';

export interface Project {
  readonly Id: string;
  readonly Name: string;
}
export interface Package {
  readonly Id: string;
  readonly Name?: string;
  readonly Number?: number;
  readonly ProjectId?: string;
  readonly ParentId?: string | null;
}
export interface Entities {
  readonly Project: Project;
  readonly Package: Package;
}

export const shapes = {
  Project: { belongsTo: {} },
  Package: { belongsTo: { ProjectId: 'Project', ParentId: 'Package' } },
};
export const seed = {
  Project: ['a', 'b'].map((Id) => ({ Id, Name: `project ${Id}` })),
  Package: [
    { Id: 'a', ProjectId: 'a', ParentId: null },
    { Id: 'b', ProjectId: 'a', ParentId: 'a' },
    { Id: 'c', ProjectId: 'b', ParentId: null },
    { Id: 'd', ProjectId: 'a', ParentId: 'b' },
    { Id: 'e', Name: 'lost' },
  ],
};
const base = createBase<Entities>(shapes, seed);
export const fresh = () => createStore(base);
export const idsOf = (records: Iterable<{ readonly Id: string }>) => [...records].map(({ Id }) => Id);
