import type { Token } from '../world/seeds/accounts.ts';
import type { World } from '../world/world.ts';

/** For how long tokens are good, in milliseconds of the world's clock. */
export interface Lifetimes {
  readonly request: number;
  readonly access: number;
  readonly session: number;
}

/** The tokens of OAuth and the sessions of a world. */
export interface Tokens {
  issue(token: Omit<Token, 'Id' | 'Secret' | 'ExpiresAt'>): Token;
  /** A token that is there and has not expired. */
  find(kind: Token['Kind'], id: string): Token | undefined;
  authorise(id: string, user: { readonly Id: string }): Token;
  end(id: string): void;
  /** Ends those of a user, or all; says how many. */
  revoke(userId: string | undefined): number;
}

/**
 * Keeps tokens among the records of the world: they go back and forth with it.
 * @param newId gives the GUIDs of which tokens and secrets are made
 */
export function createTokens({ store, clock }: World, lifetimes: Lifetimes, newId: () => string): Tokens {
  const next = () => newId().split('-').join('');
  const isOver = ({ ExpiresAt }: Token) => ExpiresAt <= clock.now();
  return {
    issue(token) {
      for (const old of store.Token) if (isOver(old)) store.Token.remove(old.Id);
      const ExpiresAt = clock.now() + lifetimes[token.Kind];
      return store.Token.insert({ Id: next(), Secret: next(), ExpiresAt, ...token });
    },
    find(kind, id) {
      const token = store.Token.get(id);
      return token?.Kind === kind && !isOver(token) ? token : undefined;
    },
    authorise: (id, { Id }) => store.Token.update(id, { UserId: Id, Verifier: next() }),
    end(id) {
      store.Token.remove(id);
    },
    revoke(userId) {
      const ended = [...store.Token].filter((it) => userId === undefined || it.UserId === userId);
      for (const { Id } of ended) store.Token.remove(Id);
      return ended.length;
    },
  };
}
