import { fileURLToPath } from 'node:url';
import type { Mock } from '../../index.ts';
import { nameOf } from '../files.ts';

/** Mocks that operations are asked in. Their clock stands still, so that they answer the same each time. */
export interface Worlds {
  /**
   * As it is seeded, for somebody who may do everything.
   * @param method of the requests that it is for: what only reads shares one
   */
  anew(method: string, seed?: 'empty'): Mock;
  /** For a user who has no permission. */
  forbidden(method: string): Pick<Mock, 'fetch'>;
}

const at = '2024-05-06T07:08:09Z';
const origin = 'http://localhost:8080';
const user = 'mmango';

interface LoadError {
  readonly code?: string;
  readonly url?: string;
}

/**
 * Loads the mock, which must have been generated.
 * @throws Error when it lacks the file of a resource: then what that needs has been generated
 */
export async function createWorlds(): Promise<Worlds> {
  const { createClock, createMock } = await import('../../index.ts').catch((error: LoadError) => {
    if (error.code !== 'ERR_MODULE_NOT_FOUND' || !error.url) throw error;
    throw new Error(
      `Failed to make the examples of the document: there is no ${nameOf(fileURLToPath(error.url))}. Write it with the types that are there now, and run npm run generate again.`,
    );
  });
  const { identity } = await import('../../identity.ts');
  const world = () => ({ clock: createClock({ rate: 0, at }) });
  const make = (seed?: 'empty') => createMock({ world: { ...world(), seed }, server: { origin } });
  const makeForbidden = () => {
    const mock = createMock({ world: world(), server: { origin }, identity: identity() });
    mock.accounts.set(user, { permissions: [] });
    return mock.as(user);
  };
  const documented = make();
  const forbidden = makeForbidden();
  const isRead = (method: string) => method.toLowerCase() === 'get';
  return {
    anew: (method, seed) => (isRead(method) && seed === undefined ? documented : make(seed)),
    forbidden: (method) => (isRead(method) ? forbidden : makeForbidden()),
  };
}
