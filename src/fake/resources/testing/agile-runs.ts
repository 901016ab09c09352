import { type Entities, entities } from '../../../contract/entities.gen.ts';
import type { World } from '../../../world/world.ts';
import { differs } from '../../domain/patch.ts';
import { customFieldNames } from '../../domain/projects/custom-fields.ts';
import { picked } from '../../domain/projects/picklists.ts';
import { widgetsFor } from '../../domain/projects/widgets.ts';
import { rejectOtherId } from '../../domain/references.ts';
import { nextIn, nextNumber, noteLoss } from '../../domain/sequence.ts';
import {
  agileRunChanges,
  blankAgileRun,
  keepSteps,
  rejectOtherSteps,
  stepsOf,
} from '../../domain/testing/agile-runs.ts';
import { rejectSplitRelationships } from '../../domain/testing/organisation-bounds.ts';
import { relatedRecords, relationshipOperations } from '../../domain/testing/relationships.ts';
import {
  changedAt,
  nameOrId,
  picksInTql,
  tester,
  textsOfSteps,
  tqlFunctions,
} from '../../domain/tql-fields.ts';
import { defineResource, type TqlMeaning } from '../../resource/define.ts';

type AgileRun = Entities['AgileRun'];

const absent = (id: string) => `No agile run has the id ${id}.`;

const relationships = relationshipOperations('AgileRun', 'agile run');

export default defineResource('agile-runs', {
  operations: {
    searchAgileRuns: ({ world, store, list }) => ({
      status: 200,
      body: list('AgileRun', store.AgileRun, { tql: agileRunTql(world) }),
    }),

    createAgileRun: (call) => {
      const { body, world, store, serialize, urlFor, expand, fail } = call;
      if (!body.PackageId || !store.ExecutionPackage.has(body.PackageId.toLowerCase()))
        fail(403, 'You must specify a valid PackageId which the agile run can be added to.');
      rejectOtherSteps(call);
      const { PackageId = '', ProjectId = '', ...said } = agileRunChanges(call);
      const made = store.AgileRun.insert({
        Id: world.ids.next(),
        ...blankAgileRun,
        CreatedAt: world.now(),
        Name: body.Name,
        PackageId,
        ProjectId,
        Number: nextNumber(store, 'AgileRun', ProjectId),
        OrderNumber: nextIn(store.AgileRun, 'OrderNumber', 0, 'PackageId', PackageId),
        ...said,
      });
      const run = keepSteps(world, made, body.Steps);
      const headers = { Location: urlFor('getAgileRun', { id: run.Id }) };
      return { status: 201, headers, body: serialize('AgileRun', run, expand) };
    },

    getAgileRun: ({ path, store, serialize, expand, fail }) => {
      const run = store.AgileRun.get(path.id) ?? fail(404, absent(path.id));
      return { status: 200, body: serialize('AgileRun', run, expand) };
    },

    updateAgileRun: (call) => {
      const { path, body, world, store, serialize, expand, fail } = call;
      const run = store.AgileRun.get(path.id) ?? fail(404, absent(path.id));
      rejectOtherId(call);
      rejectOtherSteps(call, run);
      const changes = agileRunChanges(call, run);
      const changed = differs(run, changes) ? store.AgileRun.update(run.Id, changes) : run;
      if (changed.ProjectId !== run.ProjectId)
        rejectSplitRelationships(call, [{ entity: 'AgileRun', id: run.Id }]);
      const before = stepsOf(store, run).length;
      const now = keepSteps(world, changed, body.Steps);
      noteLoss(call, 'Steps', before, stepsOf(store, run).length);
      return { status: 200, body: serialize('AgileRun', now, expand) };
    },

    deleteAgileRun: ({ path, store, fail }) => {
      if (store.removeTree('AgileRun', path.id) === 0) fail(404, absent(path.id));
      return { status: 200 };
    },

    getAgileRunRelationships: relationships.directed,
    getAgileRunAllRelationships: relationships.all,
  },
  expansions: {
    AgileRun: {
      Widgets: ({ ProjectId }, { store }) => widgetsFor(store, ProjectId, 'AgileRun'),
      FieldValues: ({ FieldValues }) => FieldValues,
      Steps: (run, { store, serialize }) => stepsOf(store, run).map((it) => serialize('AgileRunStep', it)),
      Project: ({ ProjectId }, { store, serialize }) =>
        serialize('Project', store.Project.getOrThrow(ProjectId)),
      Status: picked('StatusId'),
      Priority: picked('PriorityId'),
      Type: picked('TypeId'),
    },
  },
});

/** What TQL says of agile runs beyond their own properties. */
function agileRunTql(world: World): TqlMeaning<AgileRun> {
  const { store } = world;
  const picks = picksInTql(store, entities.AgileRun.picklists);
  return {
    derive: {
      Project: ({ ProjectId }) => nameOrId(store.Project.get(ProjectId)),
      Package: ({ PackageId }) => nameOrId(store.ExecutionPackage.get(PackageId)),
      AssignedTo: tester,
      ...picks.derive,
    },
    possible: picks.possible,
    related: { Relationships: relatedRecords(store, 'AgileRun') },
    customFields: customFieldNames(store, 'AgileRun'),
    innerTexts: (run) => textsOfSteps(stepsOf(store, run)),
    changedAt: (run) => changedAt(run, run.CreatedAt),
    resolve: tqlFunctions(world, 'ExecutionPackage'),
  };
}
