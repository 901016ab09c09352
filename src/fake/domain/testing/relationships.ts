import type { Entities } from '../../../contract/entities.gen.ts';
import type { OperationId, Schemas } from '../../../contract/operations.ts';
import type { Fields } from '../../../query/ast.ts';
import type { WorldStore } from '../../../world/world.ts';
import type { Call, RelatedRecords } from '../../resource/define.ts';
import { addHidden } from '../../resource/queryable.ts';
import { describeEnd, type End, relatedOf } from './relationship-ends.ts';
import {
  kindNames,
  printedDirections,
  type RelatedKind,
  relatedKinds,
  typeOf,
} from './relationship-types.ts';

type Relationship = Entities['EntityRelationship'];
type Printed = Schemas['Relationship'];
type Side = 'Source' | 'Destination';

type TreeCall = Pick<Call<OperationId>, 'store' | 'visible'> & {
  readonly path: { readonly id: string };
  fail(status: 404, message: string): never;
};

/** How much of a graph is printed, so that no request holds up others; what is further away is left out. */
const maxNodes = 500;
const maxLevels = 20;

/** The field by which a relationship has a thing of a kind at an end. */
export const endField = <S extends Side, K extends RelatedKind>(side: S, kind: K) =>
  `${side}${kind}Id` as const;

const opposite = { Source: 'Destination', Destination: 'Source' } as const;

/**
 * The two operations that print what things of a kind are related to.
 * @param noun what error responses call one of the kind
 */
export function relationshipOperations(kind: RelatedKind, noun: string) {
  const root = ({ path, store, fail }: TreeCall): End => ({
    kind,
    record: relatedOf(store, kind).get(path.id) ?? fail(404, `No ${noun} has the id ${path.id}.`),
  });
  return {
    directed: (call: TreeCall) => ({ status: 200 as const, body: treeOf(call, root(call), false) }),
    all: (call: TreeCall) => ({ status: 200 as const, body: treeOf(call, root(call), true) }),
  };
}

/**
 * What TQL asks of the things that a record is related to: `Relationships IN { RelatedToEntityType = Script }`. Either name of a kind
 * will do, that of the document and that in responses.
 */
export function relatedRecords<T extends { readonly Id: string }>(
  store: WorldStore,
  kind: RelatedKind,
): RelatedRecords<T> {
  const fields: Fields = { RelatedToEntityType: 'string' };
  const printed = addHidden(fields, 'RelatedToEntityType as printed', 'string');
  return {
    fields,
    aliases: { RelatedToEntityType: ['RelatedToEntityType', printed] },
    of: ({ Id }) =>
      Array.from(stepsFrom(store, kind, Id), ({ end }) => ({
        RelatedToEntityType: end.kind,
        [printed]: relatedKinds[end.kind],
      })),
  };
}

/** The thing at one end of a relationship. */
export function endOf(store: WorldStore, relationship: Relationship, side: Side): End {
  for (const kind of kindNames) {
    const id = relationship[endField(side, kind)];
    if (id !== undefined) return { kind, record: relatedOf(store, kind).getOrThrow(id) };
  }
  throw new Error(`The relationship ${relationship.Id} has no ${side}.`);
}

/** A thing with what relates it to another one, and nothing below it. */
export function printRelated(
  store: WorldStore,
  relationship: Relationship,
  side: Side,
  end: End = endOf(store, relationship, side),
): Printed & { Children: Printed[] } {
  const type = typeOf(relationship.Key);
  return {
    ...describeEnd(store, end),
    RelationshipId: relationship.Id,
    RelationshipTypeKey: relationship.Key,
    RelationshipType: type?.short ?? null,
    Relation: (side === 'Source' ? type?.SourceToDestinationLabel : type?.DestinationToSourceLabel) ?? null,
    RelationshipDirection: printedDirections[relationship.Direction],
    CanDelete: true,
    CanEdit: true,
    Children: [],
  };
}

interface Step {
  readonly relationship: Relationship;
  /** Where it leads. */
  readonly side: Side;
  readonly end: End;
}

/** The relationships of a thing, from either end. */
export function* stepsFrom(store: WorldStore, kind: RelatedKind, id: string): Generator<Step> {
  for (const from of ['Source', 'Destination'] as const) {
    const side = opposite[from];
    for (const relationship of store.EntityRelationship.where(endField(from, kind), id)) {
      yield { relationship, side, end: endOf(store, relationship, side) };
    }
  }
}

/** Whether the direction of a relationship leads to one end of it. */
function leadsTo({ Direction }: Relationship, side: Side): boolean {
  return Direction === 'Both' || Direction === `${opposite[side]}To${side}`;
}

/**
 * The tree below a thing. Each relationship is in it once, as near to the root as it can be; what a thing is related to
 * stands below the first place that the thing has.
 * @param isWhole whether it goes on against the directions, too
 */
function treeOf({ store, visible }: TreeCall, root: End, isWhole: boolean): Printed {
  const top = { ...unrelated(store, root), Children: [] as Printed[] };
  const pending = [{ end: root, node: top, level: 0 }];
  const relationships = new Set<string>();
  const things = new Set([root.record.Id]);
  // Goes on to what is added meanwhile.
  for (const { end, node, level } of pending) {
    if (level === maxLevels) break;
    for (const step of stepsFrom(store, end.kind, end.record.Id)) {
      const { relationship, side } = step;
      if (relationships.size === maxNodes) return top;
      if (relationships.has(relationship.Id)) continue;
      if (!isWhole && level > 0 && !leadsTo(relationship, side)) continue;
      if (visible(step.end.kind, [step.end.record as never]).length === 0) continue;
      relationships.add(relationship.Id);
      const child = printRelated(store, relationship, side, step.end);
      node.Children.push(child);
      if (things.has(step.end.record.Id)) continue;
      things.add(step.end.record.Id);
      pending.push({ end: step.end, node: child, level: level + 1 });
    }
  }
  return top;
}

function unrelated(store: WorldStore, root: End): Omit<Printed, 'Children'> {
  return {
    ...describeEnd(store, root),
    RelationshipId: null,
    RelationshipTypeKey: null,
    RelationshipType: null,
    Relation: null,
    RelationshipDirection: null,
    CanDelete: false,
    CanEdit: false,
  };
}
