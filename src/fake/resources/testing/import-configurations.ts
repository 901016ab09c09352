import type { Entities } from '../../../contract/entities.gen.ts';
import type { Schemas } from '../../../contract/operations.ts';
import { lineOf, projectIdOf } from '../../../world/store/trees.ts';
import type { WorldStore } from '../../../world/world.ts';
import { pickPatch } from '../../domain/patch.ts';
import { findReferenced } from '../../domain/references.ts';
import { pathOf } from '../../domain/testing/relationship-ends.ts';
import { findSchedule, rejectOtherIds } from '../../domain/testing/test-schedules.ts';
import { type Call, defineResource } from '../../resource/define.ts';

type ImportConfiguration = Entities['AutomatedTestImportConfiguration'];
type Change = Call<'updateAutomatedTestImportConfiguration' | 'patchAutomatedTestImportConfiguration'>;

const sent = [
  'Name',
  'Type',
  'SubType',
  'SourcePath',
  'NameTemplate',
  'CombineResults',
  'MaximumNumberOfResultsRetained',
  'SkipIfFilesUnchanged',
  'Enabled',
  'FieldValues',
] as const;

export default defineResource('import-configurations', {
  operations: {
    getAutomatedTestImportConfigurations: (call) => {
      const { Id } = findSchedule(call, call.path.id);
      const all = call.store.AutomatedTestImportConfiguration.where('ScheduleId', Id);
      return { status: 200, body: call.list('AutomatedTestImportConfiguration', all) };
    },

    createAutomatedTestImportConfiguration: (call) => {
      const { path, body, world, store, serialize, urlFor, expand, fail } = call;
      const { Id: ScheduleId, ProjectId } = findSchedule(call, path.id);
      rejectOtherIds(body, { ScheduleId }, fail);
      const { ScriptPackageId = '', ExecutionPackageId = '' } = packagesIn(call, ProjectId);
      const made = store.AutomatedTestImportConfiguration.insert({
        ScheduleId,
        Id: world.ids.next(),
        Type: 'UnitTest',
        SubType: 'NUnit',
        SourcePath: '',
        NameTemplate: '{name}',
        CombineResults: false,
        ScriptPackageId,
        ExecutionPackageId,
        MaximumNumberOfResultsRetained: 10,
        SkipIfFilesUnchanged: true,
        Enabled: true,
        FieldValues: {},
        ...pickPatch(body, sent),
        Name: body.Name,
        Description: describe(body.FieldValues ?? {}),
      });
      const at = { scheduleId: ScheduleId, configId: made.Id };
      const headers = { Location: urlFor('getAutomatedTestImportConfiguration', at) };
      return { status: 201, headers, body: serialize('AutomatedTestImportConfiguration', made, expand) };
    },

    getAutomatedTestImportConfiguration: (call) => ({
      status: 200,
      body: call.serialize('AutomatedTestImportConfiguration', find(call), call.expand),
    }),

    updateAutomatedTestImportConfiguration: change,
    patchAutomatedTestImportConfiguration: change,

    deleteAutomatedTestImportConfiguration: (call) => {
      call.store.AutomatedTestImportConfiguration.remove(find(call).Id);
      return { status: 200 };
    },
  },
  expansions: {
    AutomatedTestImportConfiguration: {
      FieldValues: ({ FieldValues }) => FieldValues,
      // No source names an editor of an import configuration.
      Widgets: () => [],
      ExecutionPackagePath: ({ ExecutionPackageId }, { store }) => {
        const home = store.ExecutionPackage.get(ExecutionPackageId);
        return home ? pathOf([...lineOf(store.ExecutionPackage, home)]) : null;
      },
    },
  },
});

function change(call: Change) {
  const { body, store, serialize, expand, fail } = call;
  const before = find(call);
  rejectOtherIds(body, before, fail);
  const { ProjectId } = findSchedule(call, before.ScheduleId);
  const { FieldValues = {}, ...said } = pickPatch(body, sent);
  const values = { ...before.FieldValues, ...FieldValues };
  const changed = store.AutomatedTestImportConfiguration.update(before.Id, {
    ...said,
    ...packagesIn(call, ProjectId, before),
    FieldValues: values,
    Description: describe(values),
  });
  return { status: 200 as const, body: serialize('AutomatedTestImportConfiguration', changed, expand) };
}

interface PackageRequest {
  readonly body: Schemas['AutomatedTestImportConfigurationInput'];
  readonly store: WorldStore;
  fail(status: 403, message: string): never;
}

/**
 * The packages that a request names, which must be in the project of the schedule.
 * @param before what names packages already: these may be sent again, wherever they are now
 */
function packagesIn({ body, ...call }: PackageRequest, projectId: string, before?: ImportConfiguration) {
  const { store, fail } = call;
  const chosen = (field: 'ScriptPackageId' | 'ExecutionPackageId') => {
    const id = body[field];
    return id && id.toLowerCase() !== before?.[field] ? id : null;
  };
  const request = {
    ...call,
    body: {
      ScriptPackageId: chosen('ScriptPackageId'),
      ExecutionPackageId: chosen('ExecutionPackageId'),
    },
  };
  const scripts = findReferenced(store.ScriptPackage, 'script package', 'ScriptPackageId', request);
  const runs = findReferenced(store.ExecutionPackage, 'execution package', 'ExecutionPackageId', request);
  const isElsewhere =
    (scripts && projectIdOf(store.ScriptPackage, scripts) !== projectId) ||
    (runs && projectIdOf(store.ExecutionPackage, runs) !== projectId);
  if (isElsewhere) fail(403, `The packages must be in the project ${projectId}, in which the schedule is.`);
  return {
    ...(scripts && { ScriptPackageId: scripts.Id }),
    ...(runs && { ExecutionPackageId: runs.Id }),
  };
}

/** As the page prints it: `DefaultPath: N/A, XSLT File: N/A`. */
function describe(values: ImportConfiguration['FieldValues']): string {
  const shown = (name: string) =>
    typeof values[name] === 'string' && values[name] !== '' ? values[name] : 'N/A';
  return `DefaultPath: ${shown('DefaultPath')}, XSLT File: ${shown('XSLT File')}`;
}

/** The import configuration that an address names. */
function find(
  call: Pick<Change, 'path' | 'store'> & { fail(status: 404, message: string): never },
): ImportConfiguration {
  const { path, store, fail } = call;
  const { Id } = findSchedule(call, path.scheduleId);
  const found = store.AutomatedTestImportConfiguration.get(path.configId);
  if (found?.ScheduleId === Id) return found;
  return fail(404, `The automated test schedule ${Id} has no import configuration ${path.configId}.`);
}
