import type { IncomingHttpHeaders } from 'node:http';
import { canonicalHost, isHost } from './host.ts';

/** What a proxy says of the request that it got. */
export interface Forwarded {
  readonly scheme?: string | undefined;
  readonly host?: string | undefined;
  /** The path that it takes off. */
  readonly prefix?: string | undefined;
}

/** What is taken apart, and the most characters of it: a header may be longer than any row of proxies makes it. */
const lists = ['forwarded', 'x-forwarded-for', 'x-forwarded-proto', 'x-forwarded-host', 'x-forwarded-prefix'];
const maxLength = 8192;

/** Whether a proxy says anything that addresses are made of. */
export const isForwarded = (headers: IncomingHttpHeaders): boolean =>
  headers.forwarded !== undefined ||
  headers['x-forwarded-proto'] !== undefined ||
  headers['x-forwarded-host'] !== undefined ||
  headers['x-forwarded-prefix'] !== undefined;

/**
 * Reads what the proxy said that stands at the front: each proxy adds to the end of a list, and what stands before the
 * element of the first one that is trusted comes from anybody.
 * @param isTrusted whether an address is that of a proxy which is believed
 * @throws Error when it cannot be part of an address, or two headers contradict each other
 */
export function readForwarded(
  headers: IncomingHttpHeaders,
  isTrusted: (address: string) => boolean,
): Forwarded {
  for (const name of lists) {
    if (`${headers[name] ?? ''}`.length > maxLength)
      throw new Error(`the proxy forwards more than ${maxLength} characters in ${name}`);
  }
  const list = (name: string) => elementsOf(headers[name]);
  const standard = readStandard(`${headers.forwarded ?? ''}`);
  const said = atFront(
    standard,
    hopsOf(
      standard.map((it) => addressOf(it.get('for') ?? '')),
      isTrusted,
    ),
  );
  const hops = hopsOf(list('x-forwarded-for').map(addressOf), isTrusted);
  const usual = (name: string) => atFront(list(name), hops);
  return {
    scheme: checked('scheme', agreed('scheme', said?.get('proto'), usual('x-forwarded-proto'))),
    host: checked('host', agreed('host', said?.get('host'), usual('x-forwarded-host'))),
    prefix: checked('prefix', usual('x-forwarded-prefix')),
  };
}

const elementsOf = (value: string | string[] | undefined): string[] =>
  value === undefined ? [] : `${value}`.split(',').map((it) => it.trim());

/** Each element of the header of RFC 7239. What is no pair says nothing. */
function readStandard(text: string): Map<string, string>[] {
  return text === '' ? [] : split(text, ',').map((element) => new Map(split(element, ';').flatMap(pairOf)));
}

function pairOf(text: string): [string, string][] {
  const mark = text.indexOf('=');
  if (mark === -1) return [];
  const value = text.slice(mark + 1).trim();
  const isQuoted = value.length > 1 && value.startsWith('"') && value.endsWith('"');
  const name = text.slice(0, mark).trim().toLowerCase();
  return [[name, isQuoted ? value.slice(1, -1).replace(/\\(.)/g, '$1') : value]];
}

/** The parts of a text between separators, of which those in quotes are none; each character is looked at once. */
function split(text: string, separator: string): string[] {
  const parts: string[] = [];
  let isQuoted = false;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (isQuoted && character === '\\') at++;
    else if (character === '"') isQuoted = !isQuoted;
    else if (!isQuoted && character === separator) {
      parts.push(text.slice(start, at));
      start = at + 1;
    }
  }
  return [...parts, text.slice(start)];
}

/** An address without port and brackets. */
const addressOf = (node: string): string =>
  /^\[(.*)\](?::\d+)?$|^([^:]+):\d+$/.exec(node)?.slice(1).find(Boolean) ?? node;

/** How many proxies in a row are believed: the one that has sent the request, and each before it. */
function hopsOf(clients: readonly string[], isTrusted: (address: string) => boolean): number {
  const trusted = [...clients].reverse().findIndex((it) => !isTrusted(it));
  return 1 + (trusted === -1 ? clients.length : trusted);
}

/** Some proxies add to a list, others put their own in the place of it. */
const atFront = <T>(list: readonly T[], hops: number): T | undefined => list[Math.max(0, list.length - hops)];

function agreed(
  what: keyof typeof rules,
  one: string | undefined,
  other: string | undefined,
): string | undefined {
  if (one !== undefined && other !== undefined && one.toLowerCase() !== other.toLowerCase()) {
    throw new Error(`Forwarded and X-Forwarded-* contradict each other: the ${what} is ${one}, or ${other}`);
  }
  return one ?? other;
}

const rules = {
  scheme: { fits: (text: string) => /^https?$/i.test(text), read: (text: string) => text.toLowerCase() },
  host: { fits: isHost, read: canonicalHost },
  prefix: {
    fits: (text: string) => /^(\/[\w.~@-]+)*\/?$/.test(text),
    read: (text: string) => text.replace(/\/$/, ''),
  },
} as const;

function checked(what: keyof typeof rules, text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const { fits, read } = rules[what];
  if (fits(text)) return read(text);
  throw new Error(`the proxy forwards the ${what} ${JSON.stringify(text.slice(0, 60))}, which is none`);
}
