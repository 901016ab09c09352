import type { RawResponse } from '../../fake/http/response.ts';
import type { Mock } from '../mock.ts';
import { policy } from './assets.gen.ts';
import { pageOf } from './document.ts';

/** Answers with the page of a world. It holds no secret and no state: its script asks the control API for both. */
export function servePage({ name, baseUrl }: Mock, { origin }: URL, mount: string): RawResponse {
  const path = new URL(baseUrl).pathname.replace(/\/$/, '');
  const root = mount + (/^\/@[^/]+/.exec(path)?.[0] ?? '');
  const api = mount + path;
  return {
    status: 200,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': policy,
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'no-store',
    },
    content: pageOf({ world: name, mount, root, api, address: origin + api }),
  };
}
