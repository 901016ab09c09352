import type { Mock } from '../mock.ts';
import { policy } from './assets.gen.ts';
import { pageOf } from './document.ts';

/** Answers with the page of a world. It holds no secret and no state: its script asks the control API for both. */
export function servePage({ name, baseUrl }: Mock, { origin }: URL): Response {
  const { pathname } = new URL(baseUrl);
  const api = pathname.replace(/\/$/, '');
  const root = /^\/@[^/]+/.exec(api)?.[0] ?? '';
  return new Response(pageOf({ world: name, root, api, address: origin + api }), {
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': policy,
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'no-store',
    },
  });
}
