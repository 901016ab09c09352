import { dispositionOf } from '../../../contract/body/disposition.ts';
import { defineResource } from '../../resource/define.ts';

export default defineResource('system-events', {
  operations: {
    getSystemEvents: ({ query, list, store }) => {
      const body = list('SystemEvent', [...store.SystemEvent].reverse(), { orderBy: 'OccurredAt desc' });
      const { fileName } = query;
      return fileName
        ? { status: 200, headers: { 'Content-Disposition': dispositionOf(fileName) }, body }
        : { status: 200, body };
    },

    addSystemEvent: ({ body, world, store, serialize, urlFor, fail }) => {
      const { LinkId } = body;
      if (LinkId && !store.ExternalSystemLink.has(LinkId.toLowerCase())) fail(404, unknownLink(LinkId));
      const event = store.SystemEvent.insert({
        Id: world.ids.next(),
        OccurredAt: body.OccurredAt ?? world.now(),
        LinkId: lower(body.LinkId),
        SystemId: lower(body.SystemId),
        ReferenceId: lower(body.ReferenceId),
        DocumentId: lower(body.DocumentId),
        Message: body.Message,
        Type: body.Type,
        Source: body.Source,
        EntityType: body.EntityType ?? null,
        EntityId: lower(body.EntityId),
        Level: body.Level,
      });
      const headers = { Location: urlFor('getSystemEvent', { id: event.Id }) };
      return { status: 201, headers, body: serialize('SystemEvent', event) };
    },

    deleteSystemEventsForLink: ({ query, store, fail }) => {
      const linkId = lower(query.linkId);
      const documentId = lower(query.documentId);
      if (linkId === null && documentId === null)
        fail(403, 'Say whose events to delete, by linkId or documentId.');
      const found = [...store.SystemEvent].filter(
        (event) =>
          (linkId === null || event.LinkId === linkId) &&
          (documentId === null || event.DocumentId === documentId),
      );
      // The events of a link outlive it, so that it need not be there.
      if (linkId !== null && found.length === 0 && !store.ExternalSystemLink.has(linkId))
        fail(404, unknownLink(linkId));
      for (const { Id } of found) store.SystemEvent.remove(Id);
      return { status: 200 };
    },

    getSystemEvent: ({ path, store, serialize, fail }) => {
      const event = store.SystemEvent.get(path.id) ?? fail(404, absent(path.id));
      return { status: 200, body: serialize('SystemEvent', event) };
    },

    deleteSystemEvent: ({ path, store, fail }) => {
      if (!store.SystemEvent.has(path.id)) fail(404, absent(path.id));
      store.SystemEvent.remove(path.id);
      return { status: 200 };
    },
  },
});

const absent = (id: string) => `No system event has the id ${id}.`;
const unknownLink = (id: string) => `No external system link has the id ${id}.`;
const lower = (id: string | null | undefined) => id?.toLowerCase() ?? null;
