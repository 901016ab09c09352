import type { FaultyServer } from '../../faulty-server.ts';
import { answer, at } from '../../sabotage.ts';

const life = { mode: 'sandbox', caughtBy: ['life'] } as const;

/** Attachments that are deleted and stay. */
export const attachments: readonly FaultyServer[] = [
  {
    name: 'an attachment of a requirement that is deleted stays',
    ...life,
    sabotage: at('deleteRequirementAttachment', async () => answer(200, undefined)),
    message: /lists an attachment|deleteRequirementAttachment responds with 200/,
  },
  {
    name: 'the file of an attachment that is deleted is given back',
    ...life,
    sabotage: (fetch, mock) => {
      const files = new Map<string, Response>();
      return at('getAttachmentContents', async (call) => {
        const response = await call.forward();
        const { id = '' } = call.path;
        if (response.status === 200) files.set(id, response.clone());
        return response.status === 404 ? (files.get(id)?.clone() ?? response) : response;
      })(fetch, mock);
    },
    message: /getAttachmentContents responds with 200 .*to the file of an attachment that is deleted/,
  },
];
