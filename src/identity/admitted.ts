import { type IncomingRequest, userHeader } from '../control/identity.ts';
import type { Authorization } from '../fake/http/authorization.ts';
import type { WorldStore } from '../world/world.ts';

/** Who has come in with Basic credentials: a client sends the same ones with each request, and to check them takes as long as a response. */
export interface Admitted {
  /** What credentials have let in before, and still do. */
  get(credentials: string): Authorization | undefined;
  add(credentials: string, authorization: Authorization): void;
}

/** How many credentials are remembered. */
const most = 100;

/** Remembers who has come in, as long as nothing is written: users, passwords and permissions are records. */
export function createAdmitted(store: Pick<WorldStore, 'writes'>): Admitted {
  const known = new Map<string, Authorization>();
  let { writes } = store;
  return {
    get(credentials) {
      if (store.writes !== writes) known.clear();
      writes = store.writes;
      return known.get(credentials);
    },
    add(credentials, authorization) {
      if (known.size >= most) known.clear();
      known.set(credentials, authorization);
    },
  };
}

/** The Basic credentials of a request; undefined where something else may say who sends it, such as parameters of OAuth. */
export function onlyBasic(
  header: (name: string) => string | undefined,
  { query }: IncomingRequest['address'],
): string | undefined {
  const authorization = header('authorization');
  if (authorization === undefined || !/^basic /i.test(authorization)) return undefined;
  return header(userHeader) === undefined && !/oauth|%/i.test(query) ? authorization : undefined;
}
