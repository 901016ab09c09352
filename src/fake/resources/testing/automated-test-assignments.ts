import type { Entities } from '../../../contract/entities.gen.ts';
import type { World } from '../../../world/world.ts';
import { pickPatch } from '../../domain/patch.ts';
import { assignedTo, findReferenced, rejectOtherId } from '../../domain/references.ts';
import { nextIn } from '../../domain/sequence.ts';
import { automatedRunsOf, totalsOfAssignment } from '../../domain/testing/automated-tests.ts';
import { rejectSplitRelationships } from '../../domain/testing/organisation-bounds.ts';
import { relatedRecords, relationshipOperations } from '../../domain/testing/relationships.ts';
import { notRun } from '../../domain/testing/runs.ts';
import { changedAt, executionOf, nameOrId, tester, tqlFunctions } from '../../domain/tql-fields.ts';
import { type Call, defineResource, type TqlMeaning } from '../../resource/define.ts';

type Assignment = Entities['AutomatedTestAssignment'];
type Test = Entities['AutomatedTest'];

const absent = (id: string) => `No automated test assignment has the id ${id}.`;

const relationships = relationshipOperations('AutomatedTestAssignment', 'assignment of an automated test');

export default defineResource('automated-test-assignments', {
  operations: {
    searchAutomatedTestAssignments: ({ world, store, list }) => ({
      status: 200,
      body: list('AutomatedTestAssignment', store.AutomatedTestAssignment, { tql: assignmentTql(world) }),
    }),

    createAutomatedTestAssignment: (call) => {
      const test = findReferenced(call.store.AutomatedTest, 'automated test', 'AutomatedTestId', call);
      return created(call, test);
    },

    getAutomatedTestAssignment: ({ path, store, serialize, expand, fail }) => {
      const assignment = store.AutomatedTestAssignment.get(path.id) ?? fail(404, absent(path.id));
      return { status: 200, body: serialize('AutomatedTestAssignment', assignment, expand) };
    },

    updateAutomatedTestAssignment: (call) => {
      const { path, body, store, serialize, expand, fail } = call;
      const assignment = store.AutomatedTestAssignment.get(path.id) ?? fail(404, absent(path.id));
      rejectOtherId(call);
      const home = findReferenced(store.ExecutionPackage, 'execution package', 'PackageId', call, assignment);
      const test = findReferenced(store.AutomatedTest, 'automated test', 'AutomatedTestId', call, assignment);
      if (test && test.Id !== assignment.AutomatedTestId && automatedRunsOf(store, assignment.Id).length > 0)
        fail(403, 'The assignment has runs: its automated test cannot be changed.');
      const changed = store.AutomatedTestAssignment.update(assignment.Id, {
        ...pickPatch(body, ['OrderNumber']),
        ...(home ? { PackageId: home.Id } : {}),
        ...(test ? { AutomatedTestId: test.Id } : {}),
        ...assignedTo(call, assignment),
      });
      if (changed.PackageId !== assignment.PackageId)
        rejectSplitRelationships(call, [{ entity: 'AutomatedTestAssignment', id: changed.Id }]);
      return { status: 200, body: serialize('AutomatedTestAssignment', changed, expand) };
    },

    deleteAutomatedTestAssignment: ({ path, store, fail }) => {
      if (store.removeTree('AutomatedTestAssignment', path.id) === 0) fail(404, absent(path.id));
      return { status: 200 };
    },

    searchAutomatedTestAssignmentsForAutomatedTest: ({ path, world, store, list, fail }) => {
      if (!store.AutomatedTest.has(path.testId)) fail(404, absentTest(path.testId));
      const own = store.AutomatedTestAssignment.where('AutomatedTestId', path.testId);
      return {
        status: 200,
        body: list('AutomatedTestAssignment', own, { tql: assignmentTql(world) }),
      };
    },

    createAssignmentForAutomatedTest: (call) => {
      const { path, body, store, fail } = call;
      const test = store.AutomatedTest.get(path.testId) ?? fail(404, absentTest(path.testId));
      if (body.AutomatedTestId && body.AutomatedTestId.toLowerCase() !== test.Id) {
        fail(
          403,
          `The AutomatedTestId in the body is ${body.AutomatedTestId}, the one in the address ${test.Id}.`,
        );
      }
      return created(call, test);
    },

    getAutomatedTestAssignmentRelationships: relationships.directed,
    getAutomatedTestAssignmentAllRelationships: relationships.all,
  },
  expansions: {
    AutomatedTestAssignment: {
      Runs: ({ Id }, { store, serialize }) =>
        automatedRunsOf(store, Id).map((run) => serialize('AutomatedTestRun', run)),
      Package: ({ PackageId }, { store, serialize }) =>
        serialize('ExecutionPackage', store.ExecutionPackage.getOrThrow(PackageId)),
      Totals: ({ Id }, { store }) => totalsOfAssignment(store, Id),
      AutomatedTest: ({ AutomatedTestId }, { store, serialize }) =>
        serialize('AutomatedTest', store.AutomatedTest.getOrThrow(AutomatedTestId)),
    },
  },
});

const absentTest = (id: string) => `No automated test has the id ${id}.`;

function created(
  call: Pick<
    Call<'createAutomatedTestAssignment' | 'createAssignmentForAutomatedTest'>,
    'body' | 'world' | 'store' | 'serialize' | 'urlFor' | 'expand' | 'fail'
  >,
  test: Test,
) {
  const { body, world, store, serialize, urlFor, expand } = call;
  const home = findReferenced(store.ExecutionPackage, 'execution package', 'PackageId', call);
  const assignment = store.AutomatedTestAssignment.insert({
    Id: world.ids.next(),
    AutomatedTestId: test.Id,
    Status: notRun,
    AssignedTo: null,
    AssignedToId: null,
    PackageId: home.Id,
    OrderNumber: nextIn(store.AutomatedTestAssignment, 'OrderNumber', 0, 'PackageId', home.Id),
    ...pickPatch(body, ['OrderNumber']),
    ...assignedTo(call),
  });
  const headers = { Location: urlFor('getAutomatedTestAssignment', { id: assignment.Id }) };
  return {
    status: 201 as const,
    headers,
    body: serialize('AutomatedTestAssignment', assignment, expand),
  };
}

/** What TQL says of assignments beyond their own properties. A program of the vendor asks for `TestId`. */
function assignmentTql(world: World): TqlMeaning<Assignment> {
  const { store } = world;
  const testOf = ({ AutomatedTestId }: Assignment) => nameOrId(store.AutomatedTest.get(AutomatedTestId));
  return {
    derive: {
      ...executionOf(store, (assignment: Assignment) => assignment),
      AssignedTo: tester,
      Name: (assignment) => [testOf(assignment)[0]],
      AutomatedTest: testOf,
      TestId: ({ AutomatedTestId }) => [AutomatedTestId],
    },
    related: { Relationships: relatedRecords(store, 'AutomatedTestAssignment') },
    changedAt: (it) => changedAt(it, automatedRunsOf(store, it.Id)[0]?.ImportedAt),
    resolve: tqlFunctions(world, 'ExecutionPackage'),
  };
}
