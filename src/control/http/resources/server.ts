import { defineNoun } from '../operations.ts';

export default defineNoun('server', {
  // Loaded when asked for: it is as large as all the rest.
  getControlDocument: async () => ({ status: 200, body: (await import('../document.ts')).document }),
  getApiDocument: async () => ({
    status: 200,
    body: (await import('../../../contract/document.ts')).document,
  }),
  getHealth: ({ mock }) => ({ status: 200, body: { status: 'ok', worlds: mock.worlds.size } }),
  reset({ mock }) {
    mock.reset();
    return { status: 204 };
  },
});
