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
  /** The body, or the fields of a form. */
  readonly content?: string | Uint8Array | Fields | undefined;
}

type Fields = readonly (readonly [name: string, value: string | File])[];

/** The request as a line for a shell. Credentials are hidden in it, and a body that was not kept is left out. */
export function curlOf({ method, url, headers, body }: Entry): Promise<string> {
  const content = body?.text ?? (body?.base64 === undefined ? undefined : bytesOf(body.base64));
  return curlTo({ method, url, headers, content });
}

/** A request as a line for a shell. */
export async function curlTo({ method, url, headers, content }: Sent): Promise<string> {
  const words = ['curl', '-i', ...(method === 'GET' ? [] : ['-X', method]), quote(url)];
  for (const [name, value] of Object.entries(headers))
    if (!usual.test(name)) words.push('-H', quote(`${name}: ${value}`));
  const { before, words: data } = await dataOf(content);
  return before + [...words, ...data].join(' ');
}

interface Data {
  /** What stands in front of the command: a pipe that makes the bytes. */
  readonly before: string;
  readonly words: readonly string[];
}

async function dataOf(content: Sent['content']): Promise<Data> {
  if (content === undefined) return { before: '', words: [] };
  if (typeof content === 'string' || content instanceof Uint8Array) {
    const { before, words } = shellBody(content);
    return { before, words: [words[0], quote(words[1])] };
  }
  const parts = await Promise.all(content.map(([name, value]) => partOf(name, value, content.length === 1)));
  return {
    before: parts.map(({ before }) => before).join(''),
    words: parts.flatMap(({ words }) => words),
  };
}

/** Up to this size a file is written into the command; a larger one is read where the command runs. */
const maxBytes = 1000;

async function partOf(name: string, value: string | File, isAlone: boolean): Promise<Data> {
  if (typeof value === 'string')
    return { before: '', words: ['--data-urlencode', quote(`${name}=${value}`)] };
  const file = /[;,"\\]/.test(value.name) ? `"${value.name.replace(/["\\]/g, '\\$&')}"` : value.name;
  if (!isAlone || value.size > maxBytes) return { before: '', words: ['-F', quote(`${name}=@${file}`)] };
  const { before } = shellBody(new Uint8Array(await value.arrayBuffer()));
  return { before, words: ['-F', quote(`${name}=@-;filename=${file}`)] };
}
