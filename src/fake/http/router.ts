import type { Result, Router } from 'hono/router';
import { RegExpRouter } from 'hono/router/reg-exp-router';
import { SmartRouter } from 'hono/router/smart-router';
import { TrieRouter } from 'hono/router/trie-router';
import { tryDecodeURIComponent } from 'hono/utils/url';

type Route<T> = readonly [method: string, path: string, target: T];

/** The routes that begin with the same word. */
interface Group<T> {
  readonly routes: Route<T>[];
  router?: Router<T>;
}

/** Where a path leads, and what stands in the places of its parameters. */
export interface Match<T> {
  readonly target: T;
  readonly parameters: Readonly<Record<string, string>>;
}

/**
 * Hono's usual router, one for each word that follows the first one of a path, as in `/api/project/:id`: its routes are
 * compiled when a request first comes to it, so that a start does not take longer with each route there is.
 */
export class LazyRouter<T> {
  readonly #groups = new Map<string, Group<T>>();

  add(method: string, path: string, target: T): void {
    const word = wordOf(path);
    const group = this.#groups.get(word) ?? { routes: [] };
    this.#groups.set(word, group);
    group.routes.push([method, path, target]);
  }

  match(method: string, path: string): Match<T> | undefined {
    const group = this.#groups.get(wordOf(path));
    if (!group) return undefined;
    group.router ??= compile(group.routes);
    return firstOf(group.router.match(method, path));
  }
}

function compile<T>(routes: readonly Route<T>[]): Router<T> {
  const router = new SmartRouter<T>({ routers: [new RegExpRouter(), new TrieRouter()] });
  for (const route of routes) router.add(...route);
  return router;
}

/** Of the two forms that Hono's routers answer in, one has places in a list where the other one has texts. */
function firstOf<T>([[first], places]: Result<T>): Match<T> | undefined {
  if (!first) return undefined;
  const [target, found] = first;
  const parameters: Record<string, string> = {};
  for (const name in found) {
    const at = found[name];
    const text = typeof at === 'number' ? places?.[at] : at;
    if (text !== undefined) parameters[name] = text.includes('%') ? tryDecodeURIComponent(text) : text;
  }
  return { target, parameters };
}

/** The second word of a path, or all of a path that has but one. No route of the document has a parameter there. */
function wordOf(path: string): string {
  const start = path.indexOf('/', 1) + 1;
  if (start === 0) return path;
  const end = path.indexOf('/', start);
  return end === -1 ? path.slice(start) : path.slice(start, end);
}
