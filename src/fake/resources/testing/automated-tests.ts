import type { Entities } from '../../../contract/entities.gen.ts';
import { projectIdOf } from '../../../world/store/trees.ts';
import type { World } from '../../../world/world.ts';
import { changedNow, createdNow } from '../../domain/audit.ts';
import { differs, pickPatch } from '../../domain/patch.ts';
import { assignedTo, findReferenced, rejectOtherId } from '../../domain/references.ts';
import { nextIn } from '../../domain/sequence.ts';
import { rejectSplitRelationships } from '../../domain/testing/organisation-bounds.ts';
import { relatedRecords, relationshipOperations } from '../../domain/testing/relationships.ts';
import { nameOrId, tester, tqlFunctions } from '../../domain/tql-fields.ts';
import { defineResource, type TqlMeaning } from '../../resource/define.ts';

type AutomatedTest = Entities['AutomatedTest'];

const absent = (id: string) => `No automated test has the id ${id}.`;
const sent = ['Name', 'Type', 'OrderNumber', 'Configuration'] as const;

const relationships = relationshipOperations('AutomatedTest', 'automated test');

export default defineResource('automated-tests', {
  operations: {
    searchAutomatedTests: ({ world, store, list }) => ({
      status: 200,
      body: list('AutomatedTest', store.AutomatedTest, { tql: testTql(world) }),
    }),

    createAutomatedTest: (call) => {
      const { body, world, store, serialize, urlFor, expand } = call;
      const home = findReferenced(store.ScriptPackage, 'script package', 'PackageId', call);
      const test = store.AutomatedTest.insert({
        Id: world.ids.next(),
        Type: 'UnitTest',
        AssignedToId: null,
        AssignedTo: null,
        Configuration: {},
        Name: body.Name,
        ...createdNow(world),
        PackageId: home.Id,
        ProjectId: projectIdOf(store.ScriptPackage, home),
        OrderNumber: nextIn(store.AutomatedTest, 'OrderNumber', 0, 'PackageId', home.Id),
        ...pickPatch(body, sent),
        ...assignedTo(call),
      });
      const headers = { Location: urlFor('getAutomatedTest', { id: test.Id }) };
      return { status: 201, headers, body: serialize('AutomatedTest', test, expand) };
    },

    getAutomatedTest: ({ path, store, serialize, expand, fail }) => {
      const test = store.AutomatedTest.get(path.id) ?? fail(404, absent(path.id));
      return { status: 200, body: serialize('AutomatedTest', test, expand) };
    },

    updateAutomatedTest: (call) => {
      const { path, body, world, store, serialize, expand, fail } = call;
      const test = store.AutomatedTest.get(path.id) ?? fail(404, absent(path.id));
      rejectOtherId(call);
      const home = findReferenced(store.ScriptPackage, 'script package', 'PackageId', call, test);
      const changes = {
        ...pickPatch(body, sent),
        ...(home ? { PackageId: home.Id, ProjectId: projectIdOf(store.ScriptPackage, home) } : {}),
        ...assignedTo(call, test),
      };
      const changed = differs(test, changes)
        ? store.AutomatedTest.update(test.Id, { ...changes, ...changedNow(world) })
        : test;
      if (changed.ProjectId !== test.ProjectId)
        rejectSplitRelationships(call, [{ entity: 'AutomatedTest', id: test.Id }]);
      return { status: 201, body: serialize('AutomatedTest', changed, expand) };
    },

    deleteAutomatedTest: ({ path, store, fail }) => {
      if (!store.AutomatedTest.has(path.id)) fail(404, absent(path.id));
      if (store.AutomatedTestAssignment.where('AutomatedTestId', path.id).length > 0)
        fail(403, 'The automated test has assignments.');
      store.removeTree('AutomatedTest', path.id);
      return { status: 200 };
    },

    getAutomatedTestRelationships: relationships.directed,
    getAutomatedTestAllRelationships: relationships.all,
  },
  expansions: {
    AutomatedTest: {
      Assignments: ({ Id }, { store, serialize }) =>
        store.AutomatedTestAssignment.where('AutomatedTestId', Id).map((it) =>
          serialize('AutomatedTestAssignment', it),
        ),
      Configuration: ({ Configuration }) => Configuration,
    },
  },
});

/** What TQL says of automated tests beyond their own properties. */
function testTql(world: World): TqlMeaning<AutomatedTest> {
  const { store } = world;
  return {
    derive: {
      Project: ({ ProjectId }) => nameOrId(store.Project.get(ProjectId)),
      Package: ({ PackageId }) => nameOrId(store.ScriptPackage.get(PackageId)),
      AssignedTo: tester,
    },
    related: { Relationships: relatedRecords(store, 'AutomatedTest') },
    resolve: tqlFunctions(world, 'ScriptPackage'),
  };
}
