import type { FaultyServer } from '../../faulty-server.ts';
import { afterwards, alter, idOf, type Json, objects, option, saying } from '../../sabotage.ts';
import { withFieldsEverywhere } from '../../worlds.ts';

const fields = { mode: 'full', caughtBy: ['custom-fields'] } as const;

/** The name with which a run calls the fields that it adds. */
const isOwn = (name: unknown) => typeof name === 'string' && name.startsWith('et_mock_verify');

const there = {
  mode: 'sandbox',
  caughtBy: ['field-values'],
  mock: { world: { seed: withFieldsEverywhere(false) } },
} as const;

/** Fields that were added and have no effect, or too much of one. */
export const addedFields: readonly FaultyServer[] = [
  {
    name: 'a new field has no editor',
    ...fields,
    sabotage: alter('getWidgetsForProject', (json) => {
      for (const found of objects(json))
        if (found.Widgets) found.Widgets = found.Widgets.filter(({ Name }: Json) => !isOwn(Name));
    }),
    message: /lists no editor of Requirement/,
  },
  {
    name: 'a new field has an editor for other kinds of entity, too',
    ...fields,
    sabotage: alter('getWidgetsForProject', (all) => {
      const own = (all.Requirement?.Widgets ?? []).filter(({ Name }: Json) => isOwn(Name));
      if (own.length > 0) all.Incident = { EntityType: 'Incident', Widgets: own };
    }),
    message: /an editor of Incident for a field that was added to Requirement alone/,
  },
  {
    name: 'the editor of a field stays when the field is deleted',
    ...fields,
    sabotage: (fetch, mock) => {
      let editors: Json[] = [];
      return alter('getWidgetsForProject', (all) => {
        all.Requirement ??= { EntityType: 'Requirement', Widgets: [] };
        const { Widgets } = all.Requirement;
        const now = Widgets.filter(({ Name }: Json) => isOwn(Name));
        if (now.length > 0) editors = now;
        else Widgets.push(...editors);
      })(fetch, mock);
    },
    message: /lists an editor of Requirement for a field that is deleted/,
  },
  {
    name: 'a new requirement loses the value of a new field',
    ...fields,
    sabotage: saying('createRequirement', (body) => {
      delete body.FieldValues;
    }),
    message: /another value of a new field for a new requirement/,
  },
  {
    name: 'an update does not change the value of a new field',
    ...fields,
    sabotage: saying('updateRequirement', (body) => {
      delete body.FieldValues;
    }),
    message: /after an update of it/,
  },
  {
    name: 'an update that does not name the values of fields loses them',
    ...fields,
    sabotage: afterwards('updateRequirement', (call) => {
      if (call.body.FieldValues === undefined)
        call.mock.store.Requirement.update(idOf(call), { FieldValues: {} });
    }),
    message: /after an update that does not name it/,
  },
  {
    name: 'a query by a new field finds nothing',
    ...fields,
    sabotage: option('searchRequirements', 'tql', (tql) => (isOwn(tql) ? 'Name = "Nobody"' : tql)),
    message: /finds others by a new field/,
  },
  {
    name: 'a field of the organisation has no editors in its projects',
    mode: 'read-only',
    caughtBy: ['editors'],
    sabotage: alter('getWidgetsForProject', (json) => {
      for (const found of objects(json))
        if (found.Widgets) found.Widgets = found.Widgets.filter(({ Name }: Json) => Name !== 'Severity');
    }),
    message: /no editor of Incident for the field Severity/,
  },
  {
    name: 'a requirement expands no editors',
    mode: 'read-only',
    caughtBy: ['editors'],
    sabotage: alter('getRequirement', (requirement) => {
      if (requirement.Widgets) requirement.Widgets = [];
    }),
    message: /getRequirement expands no Widgets/,
  },
  {
    name: 'a project lists the editors of some kinds alone',
    mode: 'read-only',
    caughtBy: ['expansions'],
    sabotage: alter('getWidgetsForProject', (all, { url }) => {
      if (!url.searchParams.has('$expand')) delete all.AgileRun;
    }),
    message: /prints no AgileRun without \$expand/,
  },
  {
    name: 'a project expands other editors than it lists',
    mode: 'read-only',
    caughtBy: ['editors'],
    sabotage: alter('getProject', (project) => {
      if (project.Widgets)
        for (const it of Object.values<Json>(project.Widgets)) if (it?.Widgets) it.Widgets = [];
    }),
    message: /getProject expands other Widgets of Incident than getWidgetsForProject lists/,
  },
  {
    name: 'a new requirement loses the values of fields that are there',
    ...there,
    sabotage: saying('createRequirement', (body) => {
      delete body.FieldValues;
    }),
    message: /getRequirement answers another value of the field \w+ of a new requirement/,
  },
  {
    name: 'an update of an incident ignores the values of fields that are there',
    ...there,
    sabotage: saying('updateIncident', (body) => {
      delete body.FieldValues;
    }),
    message: /getIncident answers another value of the field \w+ of an incident after an update/,
  },
  {
    name: 'numbers in fields of a script are rounded up to tens',
    ...there,
    sabotage: alter('getScript', (script) => {
      for (const [name, value] of Object.entries<Json>(script.FieldValues ?? {}))
        if (typeof value === 'number') script.FieldValues[name] = Math.ceil(value / 10) * 10;
    }),
    message: /another value of the field EveryNumber of a new script: expected 7, got 10/,
  },
];
