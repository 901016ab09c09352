import type { Entities } from '../../../contract/entities.gen.ts';
import type { Schemas } from '../../../contract/operations.ts';
import { inOrder } from '../../../world/store/trees.ts';
import { isTaken } from '../../../world/store/unique.ts';
import type { WorldStore } from '../../../world/world.ts';
import { spreadNames } from '../../domain/copied-names.ts';
import { pickPatch } from '../../domain/patch.ts';
import { picklistOfProjects, valuesOfProjects } from '../../domain/projects/picklists.ts';
import { withVisibleProjects } from '../../domain/projects/projects.ts';
import { rejectOtherId } from '../../domain/references.ts';
import { nextIn } from '../../domain/sequence.ts';
import { relationshipTypesOf } from '../../domain/testing/relationship-types.ts';
import { type Call, defineResource } from '../../resource/define.ts';
import { startedTask, startTask } from '../../tasks/start.ts';

const texts = ['ShortDescription', 'LongDescription', 'IndustryType'] as const;
const changesOf = (body: Schemas['OrganisationInput']) => pickPatch(body, ['Name', 'OrderNumber', ...texts]);

/** The values of picklists of its projects that an organisation expands. */
const picklists = {
  Components: 'component',
  IncidentResolutions: 'incidentresolution',
  IncidentStatuses: 'incidentstatus',
  IncidentTypes: 'incidenttype',
  Priorities: 'priority',
  RequirementDifficulties: 'requirementdifficulty',
  RequirementStatuses: 'requirementstatus',
  RequirementTypes: 'requirementtype',
  Statuses: 'status',
  TestTypes: 'testtype',
  Versions: 'version',
} as const;

export default defineResource('organisations', {
  operations: {
    searchOrganisations: (call) => ({
      status: 200,
      body: call.list('Organisation', call.store.Organisation, {
        orderBy: 'OrderNumber',
        print: (organisation) => print(call, organisation),
      }),
    }),

    createOrganisation: ({ body, world, store, serialize, urlFor, expand, fail }) => {
      rejectTakenName(store, body.Name, fail);
      const organisation = store.Organisation.insert({
        Id: world.ids.next(),
        ShortDescription: null,
        LongDescription: null,
        IndustryType: null,
        OrderNumber: nextIn(store.Organisation, 'OrderNumber', 1),
        ...changesOf(body),
        Name: body.Name,
      });
      const headers = { Location: urlFor('getOrganisation', { id: organisation.Id }) };
      return { status: 201, headers, body: serialize('Organisation', organisation, expand) };
    },

    getOrganisation: (call) => {
      const { path, store, fail } = call;
      const organisation = store.Organisation.get(path.id) ?? fail(404, unknown(path.id));
      return { status: 200, body: print(call, organisation) };
    },

    updateOrganisation: (call) => {
      const { path, body, store, fail } = call;
      const { Id } = store.Organisation.get(path.id) ?? fail(404, unknown(path.id));
      rejectOtherId(call);
      if (body.Name) rejectTakenName(store, body.Name, fail, Id);
      const changed = store.Organisation.update(Id, changesOf(body));
      spreadNames(store, 'Organisation', changed);
      return { status: 200, body: print(call, changed) };
    },

    startDeleteOrganisation: (call) => {
      const { path, world, fail } = call;
      const { task } = startTask(world, 'DeleteOrganisation', { OrganisationId: path.id });
      if (!task) return fail(404, unknown(path.id));
      return startedTask(call, task);
    },
  },

  expansions: {
    Organisation: {
      ...valuesOfProjects(picklists),
      ProjectCategories: ({ Id }, { store, serialize }) =>
        inOrder(store.ProjectCategory.where('OrganisationId', Id)).map((it) =>
          serialize('ProjectCategory', it),
        ),
      Projects: ({ Id }, { store, serialize }) =>
        inOrder(store.Project.where('OrganisationId', Id)).map((it) => serialize('Project', it)),
      RelationshipTypes: (organisation, { serialize }) =>
        relationshipTypesOf([organisation]).map((it) => serialize('RelationshipType', it)),
    },
  },
});

type Printing = Pick<Call<'getOrganisation'>, 'store' | 'visible' | 'serialize' | 'expand'>;

const print = (call: Printing, organisation: Entities['Organisation']) =>
  withVisibleProjects(call, withVisibleValues(call, organisation));

/** Prints only values of projects that the caller may see, as the picklists of the organisation do. */
function withVisibleValues(
  { store, visible, serialize, expand }: Printing,
  organisation: Entities['Organisation'],
): Schemas['Organisation'] {
  const printed = serialize('Organisation', organisation, expand);
  const all = store.Project.where('OrganisationId', organisation.Id);
  const seen = visible('Project', all);
  if (seen.length === all.length) return printed;
  const values = Object.entries(picklists)
    .filter(([name]) => name in printed)
    .map(([name, list]) => [
      name,
      picklistOfProjects(store, seen, list).map((it) => serialize('Picklist', it)),
    ]);
  return { ...printed, ...Object.fromEntries(values) };
}

const unknown = (id: string) => `No organisation has the id ${id}.`;

function rejectTakenName(
  store: WorldStore,
  name: string,
  fail: (status: 403, message: string) => never,
  own?: string,
): void {
  if (isTaken(store, 'Organisation', 'Name', name, own))
    fail(403, `Another organisation has the name ${name}.`);
}
