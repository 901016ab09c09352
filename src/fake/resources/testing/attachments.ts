import { attachmentOperations, contentsOf } from '../../domain/testing/attachments.ts';
import { defineResource } from '../../resource/define.ts';

const temporary = attachmentOperations('TemporaryAttachmentSet', 'temporary attachment set');

export default defineResource('attachments', {
  operations: {
    getAttachmentContents: ({ path, store, fail }) => {
      const attachment = store.Attachment.get(path.id) ?? fail(404, `No attachment has the id ${path.id}.`);
      return { status: 200, body: contentsOf(attachment) };
    },

    createTemporaryAttachmentSet: ({ world, store, serialize, urlFor }) => {
      const set = store.TemporaryAttachmentSet.insert({ Id: world.ids.next() });
      const headers = { Location: urlFor('getTemporaryAttachmentsForSet', { id: set.Id }) };
      return { status: 201, headers, body: serialize('TemporaryAttachmentSet', set) };
    },

    getTemporaryAttachmentsForSet: (call) => ({
      status: 200,
      body: call.list('Attachment', temporary.of(call, call.path.id)),
    }),

    uploadAttachments: (call) => temporary.create(call, call.path.id),
    deleteTemporaryAttachmentFromSet: (call) => temporary.remove(call, call.path.setId, call.path.id),
  },
});
