import type { Entities } from '../../../contract/entities.gen.ts';
import type { OperationId } from '../../../contract/operations.ts';
import type { World } from '../../../world/world.ts';
import { type End, projectIdOfEnd, relatedOf } from '../../domain/testing/relationship-ends.ts';
import {
  directionOf,
  type RelatedKind,
  relatedKinds,
  relationshipTypesOf,
  type TypeFacts,
  typeOf,
} from '../../domain/testing/relationship-types.ts';
import { endField, endOf, printRelated } from '../../domain/testing/relationships.ts';
import { type Call, defineResource } from '../../resource/define.ts';

const absentOrganisation = (id: string) => `No organisation has the id ${id}.`;

type AtType = Pick<Call<OperationId>, 'store' | 'visible'> & {
  fail(status: 403 | 404, message: string): never;
};

export default defineResource('relationships', {
  operations: {
    getAllRelationshipTypes: ({ store, list }) => ({
      status: 200,
      body: list('RelationshipType', relationshipTypesOf(store.Organisation)),
    }),

    getRelationshipTypes: ({ path, store, list, fail }) => {
      const organisation = store.Organisation.get(path.id) ?? fail(404, absentOrganisation(path.id));
      return { status: 200, body: list('RelationshipType', relationshipTypesOf([organisation])) };
    },

    getRelationshipTypesByKey: ({ path, store, serialize, fail }) => {
      const organisation = store.Organisation.get(path.id) ?? fail(404, absentOrganisation(path.id));
      const type = relationshipTypesOf([organisation]).find((it) => it.Key.toLowerCase() === path.key);
      return { status: 200, body: serialize('RelationshipType', type ?? fail(404, absentType(path.key))) };
    },

    createRelationship: (call) => {
      const { path, body, world, store, urlFor, fail } = call;
      const type = typeAt(call, path.id, path.key);
      const source = findEnd(
        call,
        path.id,
        type.source,
        'Source',
        body.SourceEntityType,
        body.SourceEntityId,
      );
      const destination = findEnd(
        call,
        path.id,
        type.destination,
        'Destination',
        body.DestinationEntityType,
        body.DestinationEntityId,
      );
      if (source.record.Id === destination.record.Id) fail(403, 'Nothing can be related to itself.');
      if (isRelated(world, type, source, destination) || isRelated(world, type, destination, source)) {
        fail(
          403,
          `A relationship of this type already exists between ${source.record.Id} and ${destination.record.Id}.`,
        );
      }
      const made = store.EntityRelationship.insert({
        Id: world.ids.next(),
        Key: type.Key,
        Direction: directionOf(body.RelationshipDirection),
        [endField('Source', type.source)]: source.record.Id,
        [endField('Destination', type.destination)]: destination.record.Id,
      });
      const headers = {
        Location: urlFor('getRelationship', { organisationId: path.id, key: type.Key, id: made.Id }),
      };
      return { status: 201, headers, body: printRelated(store, made, 'Destination') };
    },

    getRelationship: (call) => ({ status: 200, body: printRelated(call.store, found(call), 'Destination') }),

    updateRelationship: (call) => {
      const { body, store } = call;
      const changed = store.EntityRelationship.update(found(call).Id, {
        Direction: directionOf(body.RelationshipDirection),
      });
      return { status: 200, body: printRelated(store, changed, 'Destination') };
    },

    deleteRelationship: (call) => {
      call.store.EntityRelationship.remove(found(call).Id);
      return { status: 200 };
    },
  },
});

const absentType = (key: string) => `No type of relationship has the key ${key}.`;

function typeAt({ store, fail }: AtType, organisationId: string, key: string): TypeFacts {
  if (!store.Organisation.has(organisationId)) fail(404, absentOrganisation(organisationId));
  return typeOf(key) ?? fail(404, absentType(key));
}

/**
 * The relationship that an address names: of its type, with both ends where the caller may see them, and one of them in the organisation.
 * The other may have moved on.
 */
function found(
  call: AtType & {
    readonly path: { readonly organisationId: string; readonly key: string; readonly id: string };
  },
): Entities['EntityRelationship'] {
  const { path, store, visible, fail } = call;
  const type = typeAt(call, path.organisationId, path.key);
  const relationship = store.EntityRelationship.get(path.id);
  const ends = relationship
    ? [endOf(store, relationship, 'Source'), endOf(store, relationship, 'Destination')]
    : [];
  const isThere =
    relationship?.Key === type.Key &&
    ends.some((end) => isIn(call, path.organisationId, end)) &&
    visible('EntityRelationship', [relationship]).length > 0;
  return isThere ? relationship : fail(404, `No relationship of this type has the id ${path.id}.`);
}

/** What a body names as an end: of the kind that the type asks for, and where the caller may see it. */
function findEnd(
  call: AtType,
  organisationId: string,
  kind: RelatedKind,
  side: 'Source' | 'Destination',
  entityType: string,
  id: string,
): End {
  const { store, fail } = call;
  if (entityType.toLowerCase() !== relatedKinds[kind].toLowerCase()) {
    fail(
      403,
      `The ${side}EntityType is ${entityType}; this type of relationship has ${relatedKinds[kind]} there.`,
    );
  }
  const record = relatedOf(store, kind).get(id.toLowerCase());
  if (!record || !isIn(call, organisationId, { kind, record })) {
    return fail(
      403,
      `The organisation ${organisationId} has no ${relatedKinds[kind]} with the ${side}EntityId ${id}.`,
    );
  }
  return { kind, record };
}

/** Whether a thing is in a project of the organisation that the caller may see. */
function isIn({ store, visible }: AtType, organisationId: string, end: End): boolean {
  const project = store.Project.get(projectIdOfEnd(store, end) ?? '');
  return project?.OrganisationId === organisationId && visible('Project', [project]).length > 0;
}

function isRelated({ store }: World, type: TypeFacts, source: End, destination: End): boolean {
  const [from, to] = [endField('Source', source.kind), endField('Destination', destination.kind)];
  return store.EntityRelationship.where(from, source.record.Id).some(
    (it) => it.Key === type.Key && it[to] === destination.record.Id,
  );
}
