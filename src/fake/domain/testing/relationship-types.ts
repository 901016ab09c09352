import type { Entities } from '../../../contract/entities.gen.ts';
import type { Schemas } from '../../../contract/operations.ts';

type RelationshipType = Entities['RelationshipType'];
type Direction = Entities['EntityRelationship']['Direction'];

/** The kinds of thing that can be related, and what relationships call them, as background tasks do. */
export const relatedKinds = {
  Script: 'TestScript',
  ScriptAssignment: 'TestScriptAssignment',
  Requirement: 'Requirement',
  Incident: 'Incident',
  AgileRun: 'AgileRun',
  AutomatedTest: 'AutomatedTest',
  AutomatedTestAssignment: 'AutomatedTestAssignment',
} as const;

/** What queries call the kind of a record, as the results print it first, and its other name. */
export function kindWords(entity: string): readonly [string, string] {
  const kind = Object.entries(relatedKinds).find(([name]) => name === entity)?.[1] ?? entity;
  return [kind, entity];
}

export type RelatedKind = keyof typeof relatedKinds;

export const kindNames = Object.keys(relatedKinds) as readonly RelatedKind[];

/** Directions as responses print them; the place of each is its id. */
export const printedDirections: Readonly<Record<Direction, string>> = {
  None: 'None',
  SourceToDestination: 'Source -> Destination',
  DestinationToSource: 'Destination -> Source',
  Both: 'Source <-> Destination',
};

/** The direction that a request means: by its own word, by what is printed of it, or by its id. */
export function directionOf(sent: Schemas['SentDirection']): Direction {
  const known = Object.entries(printedDirections) as [Direction, string][];
  const place = known.findIndex(([own, printed], at) => [own, printed, String(at)].includes(sent));
  return known[place]?.[0] ?? 'None';
}

/** What is the same for a type in every organisation. */
export interface TypeFacts {
  readonly Key: string;
  /** The short name of what it says. */
  readonly short: string;
  readonly source: RelatedKind;
  readonly destination: RelatedKind;
  readonly SourceToDestinationLabel: string;
  readonly DestinationToSourceLabel: string;
}

/** Things of any two kinds can be associated; scripts cover requirements, besides. */
const allTypes: readonly TypeFacts[] = [
  {
    Key: 'ScriptToRequirementCoverage',
    short: 'Coverage',
    source: 'Script',
    destination: 'Requirement',
    SourceToDestinationLabel: 'Covers',
    DestinationToSourceLabel: 'Covered By',
  },
  ...kindNames.flatMap((source, place) =>
    kindNames.slice(place).map((destination) => ({
      Key: `${source}To${destination}Association`,
      short: 'Association',
      source,
      destination,
      SourceToDestinationLabel: 'Associated',
      DestinationToSourceLabel: 'Associated',
    })),
  ),
];

const byKey = new Map(allTypes.map((type) => [type.Key.toLowerCase(), type]));

/** The type with a key, in any letter case. */
export function typeOf(key: string): TypeFacts | undefined {
  return byKey.get(key.toLowerCase());
}

/** The types of some organisations, as each of them prints them. */
export function relationshipTypesOf(
  organisations: Iterable<{ readonly Id: string }>,
): readonly RelationshipType[] {
  return Array.from(organisations).flatMap(({ Id }) => allTypes.map((type) => printedType(type, Id)));
}

function printedType(type: TypeFacts, OrganisationId: string): RelationshipType {
  const { Key, short, source, destination, SourceToDestinationLabel, DestinationToSourceLabel } = type;
  return {
    Id: `${OrganisationId}/${Key}`,
    CanCreateRelationshipsOfThisType: true,
    CanDeleteRelationshipsOfThisType: true,
    CanEditRelationshipsOfThisType: true,
    DestinationToSourceLabel,
    SourceToDestinationLabel,
    OrganisationId,
    Key,
    Name: `${short} (${source} <-> ${destination})`,
    SourceEntityType: relatedKinds[source],
    DestinationEntityType: relatedKinds[destination],
    AllowableDirections: Object.values(printedDirections).map((Name, place) => ({ Id: String(place), Name })),
  };
}
