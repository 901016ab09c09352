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
    name: 'files are cut off after 64 KiB',
    ...life,
    sabotage: at('getAttachmentContents', async (call) => {
      const response = await call.forward();
      if (response.status !== 200) return response;
      const headers = new Headers(response.headers);
      headers.delete('Content-Length');
      return new Response((await response.arrayBuffer()).slice(0, 65_536), { headers });
    }),
    message: /gives back another file than was sent .*byte 65536/,
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
