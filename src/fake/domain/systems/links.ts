import type { Entities } from '../../../contract/entities.gen.ts';
import type { Schemas } from '../../../contract/operations.ts';
import { withArticle } from '../../../contract/text/article.ts';
import { projectIdOf } from '../../../world/store/trees.ts';
import type { World, WorldStore } from '../../../world/world.ts';
import { packagesOf } from '../testing/package-tree.ts';

type Link = Entities['ExternalSystemLink'];
type End = Schemas['CreateExternalSystemLinkEnd'];

/** The packages that a link can be told, and what each is. */
const packages = {
  RequirementPackageId: 'RequirementPackage',
  TestScriptPackageId: 'ScriptPackage',
  TestExecutionPackageId: 'ExecutionPackage',
} as const;
const packageFields = ['RequirementPackageId', 'TestScriptPackageId', 'TestExecutionPackageId'] as const;

/** What it can be told of the other side. */
const otherFields = ['DefectTrackerProjectId', 'EaPackageId'] as const;

type Values = Readonly<Record<string, unknown>>;

interface EndsRequest {
  readonly body: { readonly Source?: End; readonly Destination?: End };
  readonly store: WorldStore;
  fail(status: 403, message: string): never;
}

/**
 * What the two ends of a request say of a link: one is a kind of thing of a project, the other an external system,
 * whichever is called source.
 * @param before the link that a new one is made from: what is not sent is as there
 */
export function linkFrom(
  request: EndsRequest,
  before?: Link,
): Partial<Link> & Pick<Link, 'ProjectId' | 'ExternalSystemId' | 'Type'> {
  const { body, store, fail } = request;
  const ends = [body.Source ?? [], body.Destination ?? []].flat();
  const kindOf = (end: NonNullable<End>) => store.ExternalSource.get(named(store, end.Key));
  const [inProject, second] = ends.filter((end) => kindOf(end));
  const [outside, another] = ends.filter((end) => !kindOf(end));
  if (second) fail(403, 'Both ends are things of a project; one has to be an external system.');
  if (another) fail(403, `Neither ${outside?.Key} nor ${another.Key} is a kind of thing that a project has.`);
  const kind = inProject && kindOf(inProject);
  const values = { ...inProject?.FieldValues, ...outside?.FieldValues };
  const project = text(values.ProjectId) ?? text(inProject?.Id) ?? before?.ProjectId;
  const system = text(outside?.Id) ?? before?.ExternalSystemId;
  const { Id: ProjectId, Name: ProjectName } =
    store.Project.get(project?.toLowerCase() ?? '') ?? fail(403, `No project has the ProjectId ${project}.`);
  const found =
    store.ExternalSystem.get(system?.toLowerCase() ?? '') ??
    fail(
      403,
      system === undefined
        ? 'An end needs the Id of an external system.'
        : `No external system has the Id ${system}.`,
    );
  if (outside && outside.Key.toLowerCase() !== found.Type.toLowerCase())
    fail(403, `The external system ${found.Id} is of the type ${found.Type}, not ${outside.Key}.`);
  const Type = kind?.Id ?? before?.Type ?? fail(403, 'No end is a thing of a project.');
  if (kind && !linkableKeys(store, found.Id).includes(kind.Key))
    fail(403, `The external system ${found.Name} cannot be linked with ${withArticle(kind.Key)}.`);
  return {
    ProjectId,
    ProjectName,
    ExternalSystemId: found.Id,
    ExternalSystemName: found.Name,
    ExternalSystemImplementationType: found.Type,
    ExternalSystemConnectionType: found.ConnectionType ?? null,
    Type,
    TypeForDisplay: kind?.Name ?? before?.TypeForDisplay ?? null,
    ...packagesIn(request, values, ProjectId),
    ...Object.fromEntries(
      otherFields.flatMap((field) =>
        text(values[field]) === undefined ? [] : [[field, text(values[field])]],
      ),
    ),
  };
}

/** The link that comes of another one with what a request says: of another project or kind of thing it has none of its packages. */
export function copyOf(request: EndsRequest, link: Link): Link {
  const said = linkFrom(request, link);
  const { RequirementPackageId, TestScriptPackageId, TestExecutionPackageId, ...others } = link;
  const isOfSame = said.ProjectId === link.ProjectId && said.Type === link.Type;
  return { ...(isOfSame ? link : others), ...said };
}

/** The keys of the kinds of things that an external system can be linked with; a tool for models knows no incidents. */
export function linkableKeys(store: WorldStore, systemId: string): string[] {
  const isTracker = store.ExternalSystem.get(systemId)?.Categories?.includes('DefectTracker');
  return Array.from(store.ExternalSource, (it) => it.Key).filter((key) => isTracker || key === 'Requirement');
}

/** The packages that a request names, which must be in the project of the link. */
function packagesIn({ store, fail }: EndsRequest, values: Values, projectId: string): Partial<Link> {
  const chosen = packageFields.flatMap((field) => {
    const id = text(values[field])?.toLowerCase();
    if (id === undefined) return [];
    const known = packagesOf(store, packages[field]);
    const found = known.get(id) ?? fail(403, `No package has the ${field} ${id}.`);
    if (projectIdOf(known, found) !== projectId)
      fail(403, `The package ${id} is not in the project ${projectId}.`);
    return [[field, id]];
  });
  return Object.fromEntries(chosen);
}

const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);

function named(store: WorldStore, key: string): string {
  return store.ExternalSource.whereText('Id', key)[0]?.Id ?? '';
}

/** Why a link is not used, if it is not: it is switched off, or the system that it leads to is. */
export function problemOfLink(
  store: WorldStore,
  { Name, Enabled, ExternalSystemId }: Link,
): string | undefined {
  if (!Enabled) return `The external system link ${Name} is switched off.`;
  const system = store.ExternalSystem.get(ExternalSystemId);
  return system?.Enabled === false ? `The external system ${system.Name} is switched off.` : undefined;
}

/** What a tracker usually has to choose from. */
const usualValues = {
  Priority: ['High', 'Medium', 'Low'],
  Status: ['Open', 'In Progress', 'Resolved', 'Closed'],
  Type: ['Bug', 'Improvement', 'Task'],
};

/** A new link knows what its other side has to choose from. */
export function fillFields({ store, ids }: World, LinkId: string): void {
  for (const [FieldName, values] of Object.entries(usualValues)) {
    for (const [index, Text] of values.entries())
      store.IValue.insert({ Id: ids.next(), LinkId, FieldName, Identifier: String(index + 1), Text });
  }
}

/** Removes a link with its tickets and schedules; incidents and events that came of it forget it unless they are to keep it. */
export function removeLink(store: WorldStore, id: string, keepReferences: boolean): void {
  if (!keepReferences) {
    const tickets = store.TicketSearchResult.where('ExternalSystemId', id);
    const made = new Set(tickets.map(({ IncidentId }) => IncidentId));
    for (const incident of store.Incident) {
      const { Id, ExternalSystemLinkIds = [] } = incident;
      const isOf = made.has(Id);
      if (!isOf && !ExternalSystemLinkIds.includes(id)) continue;
      store.Incident.update(Id, {
        ExternalSystemLinkIds: ExternalSystemLinkIds.filter((it) => it !== id),
        ...(isOf ? { InternalId: null } : {}),
      });
    }
    for (const event of store.SystemEvent.where('LinkId', id)) store.SystemEvent.remove(event.Id);
  }
  store.removeTree('ExternalSystemLink', id);
}
