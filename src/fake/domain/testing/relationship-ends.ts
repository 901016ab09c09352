import { type Entities, entities } from '../../../contract/entities.gen.ts';
import type { Schemas } from '../../../contract/operations.ts';
import type { Collection } from '../../../world/store/collection.ts';
import { lineOf } from '../../../world/store/trees.ts';
import type { WorldStore } from '../../../world/world.ts';
import { pickedText } from '../tql-fields.ts';
import { type Package, type PackageName, packagesOf } from './package-tree.ts';
import { type RelatedKind, relatedKinds } from './relationship-types.ts';

/** A thing that is related to others. */
export interface End {
  readonly kind: RelatedKind;
  readonly record: Related;
}

/** What relationships print of a thing, under the names that its kind has for it. */
interface Related {
  readonly Id: string;
  readonly Name?: string;
  readonly Summary?: string;
  readonly AutomatedTestId?: string;
  readonly Number?: number;
  readonly IncidentNumber?: number;
  readonly AssignedTo?: string | null;
  readonly Status?: string;
  readonly ExecutionStatus?: string;
  readonly StatusId?: string | null;
  readonly PriorityId?: string | null;
  readonly TypeId?: string | null;
  readonly PackageId?: string;
  readonly ParentId?: string | null;
  readonly ProjectId?: string;
}

type Described = Omit<
  Schemas['Relationship'],
  | 'RelationshipId'
  | 'RelationshipTypeKey'
  | 'RelationshipType'
  | 'Relation'
  | 'RelationshipDirection'
  | 'CanDelete'
  | 'CanEdit'
  | 'Children'
>;

/** The things of a kind, seen as what all kinds have in common. */
export function relatedOf(store: WorldStore, kind: RelatedKind): Collection<Related> {
  return store[kind] as unknown as Collection<Related>;
}

/** The project that a thing is in: directly, or by its package. */
export function projectIdOfEnd(store: WorldStore, { kind, record }: End): string | undefined {
  if (record.ProjectId !== undefined) return record.ProjectId;
  const line = homeOf(store, { kind, record })?.line ?? [];
  return line.find(({ ProjectId }) => ProjectId !== undefined)?.ProjectId;
}

/** What a tree of relationships prints of a thing, but for how it is related. */
export function describeEnd(store: WorldStore, end: End): Described {
  const { kind, record } = end;
  const number = record.Number ?? record.IncidentNumber;
  const home = homeOf(store, end);
  const parents = kind === 'Requirement' ? parentsOf(store, record) : [];
  return {
    EntityId: record.Id,
    Number: number === undefined ? null : String(number),
    Name: record.Name ?? record.Summary ?? store.AutomatedTest.get(record.AutomatedTestId ?? '')?.Name ?? '',
    EntityType: relatedKinds[kind],
    AssignedTo: record.AssignedTo ?? null,
    Status: record.Status ?? record.ExecutionStatus ?? textOf(store, record.StatusId),
    Priority: textOf(store, record.PriorityId),
    Type: textOf(store, record.TypeId),
    PackageId: home?.line[0]?.Id ?? null,
    PackageName: home?.line[0]?.Name ?? null,
    PackageEntityType: home?.kind ?? null,
    PackagePath: home ? pathOf(home.line) : null,
    ParentId: parents[0]?.Id ?? null,
    ParentPath: pathOf(parents),
    ParentName: parents[0]?.Name ?? null,
  };
}

/** The package that a thing is in and those above, by the field that says so. */
function homeOf(store: WorldStore, { kind, record }: End) {
  const {
    belongsTo,
  }: { readonly belongsTo: { readonly PackageId?: PackageName; readonly ProjectId?: 'Project' } } =
    entities[kind];
  if (belongsTo.PackageId === undefined) return undefined;
  const packages = packagesOf(store, belongsTo.PackageId);
  const line: Package[] = [...lineOf(packages, packages.get(record.PackageId ?? ''))];
  return { kind: belongsTo.PackageId, line };
}

function parentsOf(store: WorldStore, { ParentId }: Related): Entities['Requirement'][] {
  const parents: Entities['Requirement'][] = [];
  for (let at = store.Requirement.get(ParentId ?? ''); at; at = store.Requirement.get(at.ParentId ?? ''))
    parents.push(at);
  return parents;
}

/** From the one at the root down, as a page prints it: `/Script Library/Cycle 1`. */
export function pathOf(upwards: readonly { readonly Name: string }[]): string {
  return upwards
    .map(({ Name }) => `/${Name}`)
    .reverse()
    .join('');
}

const textOf = (store: WorldStore, id: string | null | undefined) => pickedText(store, id)[0] ?? null;
