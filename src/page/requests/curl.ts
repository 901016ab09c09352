import { quote, shellBody } from '../../contract/body/shell.ts';
import { bytesOf } from './bytes.ts';
import type { Entry } from './entry.ts';

/** What curl says by itself. */
const usual = /^(host|connection|content-length|transfer-encoding|accept-encoding|user-agent)$/;

/** A request that is to be made again. */
export interface Sent {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly content?: string | Uint8Array | undefined;
}

/** The request as a line for a shell. Credentials are hidden in it, and a body that was not kept is left out. */
export function curlOf({ method, url, headers, body }: Entry): string {
  const content = body?.text ?? (body?.base64 === undefined ? undefined : bytesOf(body.base64));
  return curlTo({ method, url, headers, content });
}

/** A request as a line for a shell. */
export function curlTo({ method, url, headers, content }: Sent): string {
  const words = ['curl', '-i', ...(method === 'GET' ? [] : ['-X', method]), quote(url)];
  for (const [name, value] of Object.entries(headers))
    if (!usual.test(name)) words.push('-H', quote(`${name}: ${value}`));
  if (content === undefined) return words.join(' ');
  const { before, words: data } = shellBody(content);
  return before + [...words, data[0], quote(data[1])].join(' ');
}
