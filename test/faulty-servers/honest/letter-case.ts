import { type OperationId, operationFacts } from '../../../src/contract/operations.ts';
import type { ConformingVariant } from '../faulty-server.ts';
import { at, replacing, rewritten } from '../sabotage.ts';

/** A text with the ids of records in upper case; those of tasks stay. */
const withUpperIds = (text: string) =>
  text.replace(/(?<![\w-])[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, (id) => id.toUpperCase());

const listing = (Object.keys(operationFacts) as OperationId[]).filter(
  (id) => operationFacts[id].method === 'GET' && operationFacts[id].collection !== undefined,
);

/** Servers that are right, and print ids in upper case. */
export const letterCase: readonly ConformingVariant[] = [
  {
    name: 'a Location with ids in upper case',
    sabotage: at('every operation', async (call) => {
      const response = await call.forward();
      const headers = new Headers(response.headers);
      const given = headers.get('Location');
      if (given)
        headers.set(
          'Location',
          given.replace(/(?<=\/)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/, (id) => id.toUpperCase()),
        );
      return new Response(response.body, { status: response.status, headers });
    }),
  },
  { name: 'ids in upper case', sabotage: replacing(withUpperIds) },
  {
    name: 'ids in upper case where something is listed',
    sabotage: at(listing, async (call) => {
      const response = await call.forward();
      return response.status === 200 ? new Response(withUpperIds(await response.text()), response) : response;
    }),
    modes: ['sandbox'],
  },
  {
    name: 'a project has its Id in the letter case of the request',
    sabotage: at('getProject', async (call) => {
      const response = await call.forward();
      if (response.status !== 200) return response;
      return rewritten(response, (project) => ({ ...project, Id: call.path.id }));
    }),
    modes: ['read-only'],
  },
];
