import type { Entities } from '../../../contract/entities.gen.ts';
import type { OperationId } from '../../../contract/operations.ts';
import type { Collection } from '../../../world/store/collection.ts';
import type { Entity } from '../../../world/store/layers.ts';
import type { RecordStore } from '../../../world/store/records.ts';
import type { World, WorldStore } from '../../../world/world.ts';
import type { Call, Serializer } from '../../resource/define.ts';
import { write } from '../facts.ts';

type IncidentLink = Entities['IncidentLink'];
/** The fields by which a link points at its result, each with the kind that this is. */
const resultFields = [
  ['StepResultId', 'StepResult'],
  ['AgileRunStepId', 'AgileRunStep'],
  ['ResultNodeId', 'ResultNode'],
] as const;
type ResultField = (typeof resultFields)[number][0];
/** What all kinds of result have in common. */
type Result = Entity & { readonly HasIncidents: boolean };
type Context = Pick<Serializer, 'serialize' | 'urlFor'> & {
  readonly store: WorldStore;
  /** What the request expands, where a link has expansions. */
  readonly expand?: readonly string[];
};
type LinkCall = Pick<Call<OperationId>, 'world' | 'store' | 'serialize' | 'urlFor' | 'expand'> & {
  fail(status: 404, message: string): never;
};

/**
 * What the operations on the incidents of a kind of result need: those of one, an incident linked, one link read or
 * removed. The result itself has been found.
 * @param field the field by which a link points at such a result
 * @param print what is printed of a link
 */
export function incidentLinkOperations<P>(
  field: ResultField,
  print: (resultId: string, incidentId: string, context: Context) => P,
) {
  const linksOf = (store: WorldStore, resultId: string) => store.IncidentLink.where(field, resultId);

  function find({ store, fail }: LinkCall, resultId: string, incidentId: string): IncidentLink {
    const link = linkBetween(store, field, resultId, incidentId);
    return link ?? fail(404, `The incident ${incidentId} is not linked to the result ${resultId}.`);
  }

  return {
    /** The links of a result, and how a list prints each of them. */
    of(context: Context, resultId: string) {
      const options = { print: ({ IncidentId }: IncidentLink) => print(resultId, IncidentId, context) };
      return [linksOf(context.store, resultId), options] as const;
    },

    all: (context: Context, resultId: string): P[] =>
      linksOf(context.store, resultId).map(({ IncidentId }) => print(resultId, IncidentId, context)),

    /** Links an incident once: where that was done before, the link that there is is the answer. */
    create(call: LinkCall, resultId: string, sentId: string) {
      const { world, store, fail } = call;
      const { Id: IncidentId } =
        store.Incident.get(sentId.toLowerCase()) ?? fail(404, `No incident has the id ${sentId}.`);
      const body = print(resultId, IncidentId, call);
      return linkIncident(world, field, resultId, IncidentId)
        ? { status: 201 as const, body }
        : { status: 200 as const, body };
    },

    read: (call: LinkCall, resultId: string, incidentId: string) => ({
      status: 200 as const,
      body: print(resultId, find(call, resultId, incidentId).IncidentId, call),
    }),

    remove(call: LinkCall, resultId: string, incidentId: string) {
      unlinkIncident(call.store, find(call, resultId, incidentId));
      return { status: 200 as const };
    },
  };
}

/** What a link prints of the things that it ties: those that the request expands, and the names of the others. */
export function partsOfLink<P extends Readonly<Record<string, () => unknown>>>(
  { expand = [] }: Pick<Context, 'expand'>,
  parts: P,
): { Expands: (keyof P & string)[] } & { [K in keyof P]?: ReturnType<P[K]> } {
  const names = Object.keys(parts) as (keyof P & string)[];
  const expanded = names.filter((name) => expand.includes(name));
  return {
    Expands: names.filter((name) => !expand.includes(name)),
    ...(Object.fromEntries(expanded.map((name) => [name, parts[name]?.()])) as {
      [K in keyof P]?: ReturnType<P[K]>;
    }),
  };
}

/** The link of a result to an incident, if there is one. */
export function linkBetween(store: WorldStore, field: ResultField, resultId: string, incidentId: string) {
  return store.IncidentLink.where(field, resultId).find((it) => it.IncidentId === incidentId);
}

/**
 * Links an incident to a result, once.
 * @returns whether it was not linked before
 */
export function linkIncident(
  { store, ids }: World,
  field: ResultField,
  resultId: string,
  IncidentId: string,
): boolean {
  if (linkBetween(store, field, resultId, IncidentId)) return false;
  noteIncidents(store, store.IncidentLink.insert({ Id: ids.next(), IncidentId, [field]: resultId }));
  return true;
}

/** Takes the link away; the incident stays. */
export function unlinkIncident(store: WorldStore, link: IncidentLink): void {
  store.IncidentLink.remove(link.Id);
  noteIncidents(store, link);
}

/** Says of a result that is still there whether it has incidents, once a link of it is made or removed. */
export function noteIncidents(store: RecordStore, link: Partial<IncidentLink>): void {
  for (const [field, entity] of resultFields) {
    const id = link[field];
    if (id === undefined) continue;
    const HasIncidents = store.IncidentLink.where(field, id).length > 0;
    write(store[entity] as Collection<Result>, id, { HasIncidents });
  }
}
