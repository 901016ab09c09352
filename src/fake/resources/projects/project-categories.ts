import type { Entities } from '../../../contract/entities.gen.ts';
import { inOrder } from '../../../world/store/trees.ts';
import { spreadNames } from '../../domain/copied-names.ts';
import {
  categoryChanges,
  nextPlace,
  organisationOfCategory,
  refreshCategories,
} from '../../domain/projects/project-categories.ts';
import { withVisibleProjects } from '../../domain/projects/projects.ts';
import { rejectOtherId } from '../../domain/references.ts';
import { removeRecord } from '../../domain/removal.ts';
import { type Call, defineResource } from '../../resource/define.ts';

const orderBy = 'OrderNumber';

export default defineResource('project-categories', {
  operations: {
    searchAllProjectCategories: (call) => ({
      status: 200,
      body: call.list('ProjectCategory', call.store.ProjectCategory, { print: (it) => print(call, it) }),
    }),

    createProjectCategory: (call) => {
      const { body, world, store, serialize, urlFor, expand } = call;
      const changes = categoryChanges(call);
      const category = store.ProjectCategory.insert({
        Id: world.ids.next(),
        OrderNumber: nextPlace(store, changes),
        HasChildren: false,
        HasProjects: false,
        ...changes,
        Name: body.Name,
      });
      refreshCategories(store, [category.ParentId]);
      const headers = { Location: urlFor('getProjectCategory', { id: category.Id }) };
      return { status: 201, headers, body: serialize('ProjectCategory', category, expand) };
    },

    getProjectCategory: (call) => {
      const { path, store, fail } = call;
      const category = store.ProjectCategory.get(path.id) ?? fail(404, unknown(path.id));
      return { status: 200, body: print(call, category) };
    },

    updateProjectCategory: (call) => {
      const { path, store, fail } = call;
      const category = store.ProjectCategory.get(path.id) ?? fail(404, unknown(path.id));
      rejectOtherId(call);
      const changed = store.ProjectCategory.update(category.Id, categoryChanges(call, category));
      if (changed.Name !== category.Name) spreadNames(store, 'ProjectCategory', changed);
      refreshCategories(store, [category.ParentId, changed.ParentId]);
      return { status: 200, body: print(call, changed) };
    },

    deleteProjectCategory: ({ path, store, fail }) => {
      if (removeRecord(store, 'ProjectCategory', path.id) === 0) fail(404, unknown(path.id));
      return { status: 200 };
    },

    getProjectCategoriesChildren: (call) => {
      const { path, store, list, fail } = call;
      const { Id } = store.ProjectCategory.get(path.id) ?? fail(404, unknown(path.id));
      const children = store.ProjectCategory.where('ParentId', Id);
      return {
        status: 200,
        body: list('ProjectCategory', children, { orderBy, print: (it) => print(call, it) }),
      };
    },
  },

  expansions: {
    ProjectCategory: {
      Projects: ({ Id }, { store, serialize }) =>
        inOrder(store.Project.where('ProjectCategoryId', Id)).map((it) => serialize('Project', it)),
      Parent: ({ ParentId }, { store, serialize }) => {
        const parent = ParentId === null ? undefined : store.ProjectCategory.get(ParentId);
        return parent ? serialize('ProjectCategory', parent) : null;
      },
      Organisation: (category, { store, serialize }) => {
        const organisation = organisationOfCategory(store, category);
        return organisation ? serialize('Organisation', organisation) : null;
      },
      Children: ({ Id }, { store, serialize }) =>
        inOrder(store.ProjectCategory.where('ParentId', Id)).map((it) => serialize('ProjectCategory', it)),
    },
  },
});

type Printing = Pick<Call<'getProjectCategory'>, 'store' | 'visible' | 'serialize' | 'expand'>;

const print = (call: Printing, category: Entities['ProjectCategory']) =>
  withVisibleProjects(call, call.serialize('ProjectCategory', category, call.expand));

const unknown = (id: string) => `No project category has the id ${id}.`;
