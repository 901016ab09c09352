import { fromBase64, toBase64 } from '../../../contract/body/base64.ts';
import type { FileContent, Multipart } from '../../../contract/body/body.ts';
import { type Entities, entities } from '../../../contract/entities.gen.ts';
import type { EntityName, OperationId, Schemas } from '../../../contract/operations.ts';
import type { Collection } from '../../../world/store/collection.ts';
import type { Entity } from '../../../world/store/layers.ts';
import type { World, WorldStore } from '../../../world/world.ts';
import type { Call } from '../../resource/define.ts';
import { write } from '../facts.ts';

type Attachment = Entities['Attachment'];
/** The ids by which an attachment says what it belongs to. */
type OwnerIds = Partial<Attachment>;

type AttachmentCall = Pick<Call<OperationId>, 'world' | 'store' | 'serialize'> & {
  fail(status: 404, message: string): never;
};
type Context = Pick<Call<OperationId>, 'serialize'> & { readonly store: WorldStore };

/** What an attachment says besides the id of the one that it belongs to. */
const moreIds: { readonly [E in EntityName]?: (owner: Entities[E]) => OwnerIds } = {
  AgileRunStep: ({ AgileRunId: RunId }) => ({ RunId }),
  AutomatedTestRun: ({ Id: RunId }) => ({ RunId }),
  ResultNode: ({ AutomatedTestRunId }) => ({ AutomatedTestRunId, RunId: AutomatedTestRunId }),
};

/**
 * What a kind of entity needs to have attachments: those of one, for its list and for its expansion; files attached, from a
 * request or from a temporary set; one deleted.
 * @param noun what error responses call one of the kind
 */
export function attachmentOperations<E extends EntityName>(entity: E, noun: string) {
  const index = ownerField(entity);
  const idsOf = (owner: Entities[E]): OwnerIds => ({ ...moreIds[entity]?.(owner), [index]: owner.Id });

  const find = ({ store, fail }: Pick<AttachmentCall, 'store' | 'fail'>, id: string): Entities[E] =>
    ownersOf<E>(store, entity).get(id) ?? fail(404, `No ${noun} has the id ${id}.`);

  return {
    of(call: Pick<AttachmentCall, 'store' | 'fail'>, ownerId: string): readonly Attachment[] {
      return call.store.Attachment.where(index, find(call, ownerId).Id);
    },

    expand: ({ Id }: Entities[E], { store, serialize }: Context): Schemas['Attachment'][] =>
      store.Attachment.where(index, Id).map((it) => serialize('Attachment', it)),

    create(call: AttachmentCall & { readonly body: Multipart }, ownerId: string) {
      const owner = find(call, ownerId);
      const made = keepFiles(call.world, call.body, idsOf(owner));
      noteAttachments(call.store, entity, owner.Id);
      return { status: 201 as const, body: made.map((it) => call.serialize('Attachment', it)) };
    },

    /**
     * Gives the files of a temporary set to what is created or updated with its id.
     * @param temporaryId as it was sent, in any letter case; nothing happens without one
     */
    adopt(
      { store, fail }: { readonly store: WorldStore; fail(status: 403, message: string): never },
      temporaryId: string | null | undefined,
      ownerId: string,
    ): void {
      if (!temporaryId) return;
      const set =
        store.TemporaryAttachmentSet.get(temporaryId.toLowerCase()) ??
        fail(403, `No temporary attachment set has the TemporaryId ${temporaryId}.`);
      const ids = idsOf(ownersOf<E>(store, entity).getOrThrow(ownerId));
      for (const { Id } of store.Attachment.where('TemporaryId', set.Id)) {
        store.Attachment.update(Id, { TemporaryId: undefined, ...ids });
      }
      store.TemporaryAttachmentSet.remove(set.Id);
      noteAttachments(store, entity, ownerId);
    },

    remove(call: AttachmentCall, ownerId: string, id: string) {
      const { store, fail } = call;
      const owner = find(call, ownerId);
      if (store.Attachment.get(id)?.[index] !== owner.Id) {
        fail(404, `The ${noun} ${owner.Id} has no attachment with the id ${id}.`);
      }
      store.Attachment.remove(id);
      noteAttachments(store, entity, owner.Id);
      return { status: 200 as const };
    },
  };
}

/** The file of an attachment, as it was uploaded. */
export function contentsOf({ ContentType, Contents, FileName }: Attachment): FileContent {
  return { type: ContentType, bytes: fromBase64(Contents), filename: FileName };
}

function keepFiles({ store, ids, now, caller }: World, { files }: Multipart, owner: OwnerIds): Attachment[] {
  const { Id: CreatedById } = caller();
  return files.map(({ name, filename = name, type, bytes }) =>
    store.Attachment.insert({
      ...owner,
      Id: ids.next(),
      Name: filename,
      FileName: filename,
      ContentType: type,
      CreatedAt: now(),
      CreatedById,
      Size: bytes.length,
      Contents: toBase64(bytes),
    }),
  );
}

/** The ids of all that an attachment belongs to, where it names one of them. */
export function idsOfOwners(store: WorldStore, attachment: Partial<Attachment>): OwnerIds {
  const ids = ownersIn(attachment).map(([entity, id]) => {
    const owner = ownersOf(store, entity).get(id);
    return owner && (moreIds[entity] as ((owner: unknown) => OwnerIds) | undefined)?.(owner);
  });
  return Object.assign({}, ...ids);
}

/** What an attachment belongs to, as far as it is still there, says whether it has some. */
export function noteOwners(store: WorldStore, attachment: Attachment): void {
  for (const [entity, id] of ownersIn(attachment)) noteAttachments(store, entity, id);
}

function ownersIn(attachment: Partial<Attachment>): [EntityName, string][] {
  return Object.entries(entities.Attachment.belongsTo).flatMap(([field, entity]) => {
    const id = attachment[field as keyof OwnerIds];
    return typeof id === 'string' ? [[entity, id]] : [];
  });
}

/** What can have attachments says whether it has some. */
function noteAttachments(store: WorldStore, entity: EntityName, ownerId: string): void {
  if (!('HasAttachments' in entities[entity].fields)) return;
  const HasAttachments = store.Attachment.where(ownerField(entity), ownerId).length > 0;
  const owners = store[entity] as unknown as Collection<Entity & { readonly HasAttachments: boolean }>;
  write(owners, ownerId, { HasAttachments });
}

function ownerField(entity: EntityName): keyof Attachment {
  const field = Object.entries(entities.Attachment.belongsTo).find(([, owner]) => owner === entity)?.[0];
  if (field === undefined) throw new Error(`The document has no attachments of ${entity}.`);
  return field as keyof Attachment;
}

function ownersOf<E extends EntityName>(store: WorldStore, entity: E): Collection<Entities[E]> {
  return store[entity] as unknown as Collection<Entities[E]>;
}
