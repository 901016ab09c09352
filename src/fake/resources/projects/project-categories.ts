import { inOrder } from '../../../world/store/trees.ts';
import { spreadNames } from '../../domain/copied-names.ts';
import {
  categoryChanges,
  organisationOfCategory,
  refreshCategories,
} from '../../domain/projects/project-categories.ts';
import { rejectOtherId } from '../../domain/references.ts';
import { removeRecord } from '../../domain/removal.ts';
import { nextIn } from '../../domain/sequence.ts';
import { defineResource } from '../../resource/define.ts';

const orderBy = 'OrderNumber';

export default defineResource('project-categories', {
  operations: {
    searchAllProjectCategories: ({ list, store }) => ({
      status: 200,
      body: list('ProjectCategory', store.ProjectCategory),
    }),

    createProjectCategory: (call) => {
      const { body, world, store, serialize, urlFor, expand } = call;
      const changes = categoryChanges(call);
      const category = store.ProjectCategory.insert({
        Id: world.ids.next(),
        OrderNumber: nextIn(store.ProjectCategory, 'OrderNumber', 0, 'ParentId', changes.ParentId),
        HasChildren: false,
        HasProjects: false,
        ...changes,
        Name: body.Name,
      });
      refreshCategories(store, [category.ParentId]);
      const headers = { Location: urlFor('getProjectCategory', { id: category.Id }) };
      return { status: 201, headers, body: serialize('ProjectCategory', category, expand) };
    },

    getProjectCategory: ({ path, store, serialize, expand, fail }) => {
      const category = store.ProjectCategory.get(path.id) ?? fail(404, unknown(path.id));
      return { status: 200, body: serialize('ProjectCategory', category, expand) };
    },

    updateProjectCategory: (call) => {
      const { path, store, serialize, expand, fail } = call;
      const category = store.ProjectCategory.get(path.id) ?? fail(404, unknown(path.id));
      rejectOtherId(call);
      const changed = store.ProjectCategory.update(category.Id, categoryChanges(call, category));
      if (changed.Name !== category.Name) spreadNames(store, 'ProjectCategory', changed);
      refreshCategories(store, [category.ParentId, changed.ParentId]);
      return { status: 200, body: serialize('ProjectCategory', changed, expand) };
    },

    deleteProjectCategory: ({ path, store, fail }) => {
      if (removeRecord(store, 'ProjectCategory', path.id) === 0) fail(404, unknown(path.id));
      return { status: 200 };
    },

    getProjectCategoriesChildren: ({ path, store, list, fail }) => {
      const { Id } = store.ProjectCategory.get(path.id) ?? fail(404, unknown(path.id));
      const children = store.ProjectCategory.where('ParentId', Id);
      return { status: 200, body: list('ProjectCategory', children, { orderBy }) };
    },
  },

  expansions: {
    ProjectCategory: {
      Projects: ({ Id }, { store, serialize }) =>
        store.Project.where('ProjectCategoryId', Id).map((it) => serialize('Project', it)),
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

const unknown = (id: string) => `No project category has the id ${id}.`;
