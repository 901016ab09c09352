import type { Result, Router } from 'hono/router';
import { RegExpRouter } from 'hono/router/reg-exp-router';
import { SmartRouter } from 'hono/router/smart-router';
import { TrieRouter } from 'hono/router/trie-router';

type Route<T> = readonly [method: string, path: string, handler: T];

/** The routes that begin with the same word. */
interface Group<T> {
  readonly routes: Route<T>[];
  router?: Router<T>;
}

/**
 * Hono's usual router, one for each word that follows the first one of a path, as in `/api/project/:id`: its routes are
 * compiled when a request first comes to it, so that a start does not take longer with each route there is.
 */
export class LazyRouter<T> implements Router<T> {
  readonly name = 'LazyRouter';
  readonly #groups = new Map<string, Group<T>>();

  add(method: string, path: string, handler: T): void {
    const word = wordOf(path);
    const group = this.#groups.get(word) ?? { routes: [] };
    this.#groups.set(word, group);
    group.routes.push([method, path, handler]);
  }

  match(method: string, path: string): Result<T> {
    const group = this.#groups.get(wordOf(path));
    if (!group) return [[], []];
    group.router ??= compile(group.routes);
    return group.router.match(method, path);
  }
}

function compile<T>(routes: readonly Route<T>[]): Router<T> {
  const router = new SmartRouter<T>({ routers: [new RegExpRouter(), new TrieRouter()] });
  for (const route of routes) router.add(...route);
  return router;
}

/** The second word of a path, or all of a path that has but one. No route of the document has a parameter there. */
function wordOf(path: string): string {
  const start = path.indexOf('/', 1) + 1;
  if (start === 0) return path;
  const end = path.indexOf('/', start);
  return end === -1 ? path.slice(start) : path.slice(start, end);
}
