import { defineControlResource } from '../operations.ts';

// Loaded on demand: the documents are as large as all the rest. Not inside the default export, where TypeScript leaves the
// `.ts` of an import as it is.
const controlDocument = async () => (await import('../document.ts')).document;
const apiDocument = async () => (await import('../../../contract/document.ts')).document;

export default defineControlResource('server', {
  getControlDocument: async () => ({ status: 200, body: await controlDocument() }),
  getApiDocument: async () => ({ status: 200, body: await apiDocument() }),
  getHealth: ({ mock: { worlds } }) => ({
    status: 200,
    body: { status: 'ok', worlds: worlds.size, memory: worlds.memory },
  }),
  reset({ mock }) {
    mock.reset();
    return { status: 204 };
  },
});
