import type { Entities } from '../../../contract/entities.gen.ts';
import type { Schemas } from '../../../contract/operations.ts';
import type { World, WorldStore } from '../../../world/world.ts';

type Link = Entities['ExternalSystemLink'];
type End = Schemas['CreateExternalSystemLinkEnd'];

/** What a link can be told of its two ends, beside the project and the system. */
const fields = [
  'RequirementPackageId',
  'TestScriptPackageId',
  'TestExecutionPackageId',
  'DefectTrackerProjectId',
  'EaPackageId',
] as const;
const packages = {
  RequirementPackageId: 'RequirementPackage',
  TestScriptPackageId: 'ScriptPackage',
  TestExecutionPackageId: 'ExecutionPackage',
} as const;

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
  const inProject = ends.find((end) => kindOf(end));
  const outside = ends.find((end) => !kindOf(end));
  if (ends.filter((end) => kindOf(end)).length > 1)
    fail(403, 'Both ends are things of a project; one has to be an external system.');
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
  for (const [field, entity] of Object.entries(packages)) {
    const id = text(values[field])?.toLowerCase();
    if (id !== undefined && !store[entity].has(id)) fail(403, `No package has the ${field} ${id}.`);
  }
  return {
    ProjectId,
    ProjectName,
    ExternalSystemId: found.Id,
    ExternalSystemName: found.Name,
    ExternalSystemImplementationType: found.Type,
    ExternalSystemConnectionType: found.ConnectionType ?? null,
    Type,
    TypeForDisplay: kind?.Name ?? before?.TypeForDisplay ?? null,
    ...Object.fromEntries(
      fields.flatMap((field) => (text(values[field]) === undefined ? [] : [[field, text(values[field])]])),
    ),
  };
}

const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);

function named(store: WorldStore, key: string): string {
  return store.ExternalSource.whereText('Id', key)[0]?.Id ?? '';
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
    for (const incident of store.Incident) {
      const { Id, ExternalSystemLinkId, ExternalSystemLinkIds = [] } = incident;
      const isOf = ExternalSystemLinkId === id;
      if (!isOf && !ExternalSystemLinkIds.includes(id)) continue;
      store.Incident.update(Id, {
        ExternalSystemLinkIds: ExternalSystemLinkIds.filter((it) => it !== id),
        ...(isOf ? { ExternalSystemLinkId: null, TicketId: null, InternalId: null } : {}),
      });
    }
    for (const event of store.SystemEvent.where('LinkId', id)) store.SystemEvent.remove(event.Id);
  }
  store.removeTree('ExternalSystemLink', id);
}
