import type { Mock } from '../../src/index.ts';
import { all, alter, at, everything, option } from '../faulty-servers/sabotage.ts';
import { withOtherIds } from '../faulty-servers/worlds.ts';

/** Five things that the played server does otherwise, each by the operation that shows it. */
export const deliberate = [
  'getUser',
  'getEventTypes',
  'searchScripts',
  'getExecutionPackage',
  'getRequirement',
] as const;

const otherwise = all(
  // What is documented as required is not there.
  alter('getUser', (user) => {
    delete user.UserName;
  }),
  // A status that nobody has documented.
  at('getEventTypes', async () => Response.json({ Message: 'Not now.' }, { status: 418 })),
  // A query that has no effect.
  option('searchScripts', 'tql', () => undefined),
  // A number that is a text.
  alter('getExecutionPackage', (found) => {
    found.OrderNumber = String(found.OrderNumber);
  }),
  // Another record than was asked for.
  alter('getRequirement', (requirement, { mock }) => {
    const other = [...mock.store.Requirement].find(({ Id }) => Id !== requirement.Id);
    requirement.Id = other?.Id;
  }),
  // And something that only a later version has, which nobody forbids.
  everything((json) => {
    if (!Array.isArray(json) && json.Self !== undefined) json.EntityVersion = 7;
  }),
);

/** A mock that plays a real server: with other records, of another version, and different in five ways. */
export const playedServer = {
  answer: async (request: Request, mock: Mock): Promise<Response> => {
    const body = ['GET', 'HEAD'].includes(request.method) ? undefined : await request.text();
    const init = {
      method: request.method,
      headers: Object.fromEntries(request.headers),
      ...(body ? { body } : {}),
    };
    return otherwise(mock.fetch as typeof fetch, mock)(request.url, init);
  },
  options: { world: { seed: withOtherIds(11) } },
};
