import type { ServiceRequest } from '../../fake/http/request.ts';
import { type RawResponse, withoutBody } from '../../fake/http/response.ts';
import { type Address, readAddress } from '../../fake/http/url.ts';
import type { Mock } from '../mock.ts';

/** Whether a request is for the document: at the root of a server, of a world, or of the application; nothing of the API is there. */
export function isForDocument({ method, url }: ServiceRequest, { path }: Address): boolean {
  if (method !== 'GET' && method !== 'HEAD') return false;
  return path === file || (path === undefined && readAddress(url, '').path === file);
}

const file = '/openapi.json';

/** Answers with the document of the API; its first server is where the request found it. */
export async function serveDocument(
  { method }: ServiceRequest,
  { baseUrl }: Pick<Mock, 'baseUrl'>,
  { origin }: URL,
  mount: string,
): Promise<RawResponse> {
  const { document } = await import('../../contract/document.ts');
  const { pathname } = new URL(baseUrl);
  const server = { url: origin + mount + pathname.replace(/\/$/, ''), description: 'This mock.' };
  const [, ...servers] = document.servers;
  const answer: RawResponse = {
    status: 200,
    headers: { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store' },
    content: JSON.stringify({ ...document, servers: [server, ...servers] }),
  };
  return method === 'HEAD' ? withoutBody(answer) : answer;
}
