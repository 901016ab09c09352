import type { Schemas } from '../../contract/operations.ts';
import type { WorldStore } from '../../world/store/records.ts';
import { isTaken } from '../../world/store/unique.ts';
import { type EffectContext, EffectError } from '../../world/tasks/effects.ts';
import { noOrganisation } from '../domain/projects/organisations.ts';
import { startPicklists } from '../domain/projects/picklists.ts';
import { blankProject, freeSlug, nextPlace } from '../domain/projects/projects.ts';
import { blankRequirement } from '../domain/testing/requirements.ts';
import { blankScript } from '../domain/testing/scripts.ts';

type Parameters = Schemas['GenerateTestProjectParameters'];

/** Makes a project with packages, scripts and requirements in them, to try things with. */
export function generateProject(
  store: WorldStore,
  { Name, NumberOfPackages, NumberOfScripts, NumberOfRequirements }: Parameters,
  context: EffectContext,
): void {
  const { newId, now, author } = context;
  const [organisation] = store.Organisation;
  if (!organisation) throw new EffectError(noOrganisation);
  const name = freeName(store, Name ?? 'Test Project');
  const project = store.Project.insert({
    ...blankProject,
    Id: newId(),
    Name: name,
    OrganisationId: organisation.Id,
    OrganisationName: organisation.Name,
    Slug: freeSlug(store, name),
    OrderNumber: nextPlace(store, organisation.Id),
  });
  startPicklists({ store, ids: { next: newId } }, project.Id);
  const audit = {
    CreatedAt: now(),
    CreatedById: author.Id,
    CreatedBy: author.UserName,
    LastUpdatedAt: now(),
    LastUpdatedById: author.Id,
    LastUpdatedBy: author.UserName,
  };
  for (let number = 1; number <= (NumberOfPackages ?? 2); number++) {
    const place = { ProjectId: project.Id, OrderNumber: number - 1 };
    store.ExecutionPackage.insert({ Id: newId(), ...place, Name: `Cycle ${number}`, Stereotype: null });
    const scripts = store.ScriptPackage.insert({ Id: newId(), ...place, Name: `Scripts ${number}` });
    const requirements = store.RequirementPackage.insert({
      Id: newId(),
      ...place,
      Name: `Requirements ${number}`,
    });
    for (let script = 1; script <= (NumberOfScripts ?? 5); script++) {
      store.Script.insert({
        ...blankScript,
        ...audit,
        Id: newId(),
        Name: `Script ${number}.${script}`,
        PackageId: scripts.Id,
        ProjectId: project.Id,
        Number: (number - 1) * (NumberOfScripts ?? 5) + script,
        OrderNumber: script - 1,
        VersionNumber: 1,
      });
    }
    for (let requirement = 1; requirement <= (NumberOfRequirements ?? 5); requirement++) {
      store.Requirement.insert({
        ...blankRequirement,
        ...audit,
        Id: newId(),
        Name: `Requirement ${number}.${requirement}`,
        Number: (number - 1) * (NumberOfRequirements ?? 5) + requirement,
        ChangeComment: null,
        VersionNumber: 0,
        PackageId: requirements.Id,
        ProjectId: project.Id,
        OrderNumber: requirement - 1,
      });
    }
  }
}

/** The name, with a number where another project has it already. */
function freeName(store: WorldStore, wanted: string): string {
  for (let number = 1; ; number++) {
    const name = number === 1 ? wanted : `${wanted} ${number}`;
    if (!isTaken(store, 'Project', 'Name', name)) return name;
  }
}
