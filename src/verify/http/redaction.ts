import type { ClientOptions } from './client.ts';

/** Takes what is secret out of a value and everything in it; what has nothing secret in it stays the same object. */
export type Mask = <T>(value: T) => T;

const hidden = '•••';
/** Shorter passwords are hidden as they are alone: in another form they would be parts of everything. */
const minLength = 4;
const encodings = ['utf8', 'latin1'] as const;

/**
 * Makes a mask for the credentials of a run: a server may print in its answers what it was sent. Cookies of a session
 * are secret as well.
 */
export function createMask(credentials: ClientOptions['credentials']): Mask {
  const secrets = credentials ? formsOf(credentials) : [];
  const inText = patternOf(secrets);
  // Each byte is a character while secrets are looked for.
  const inBytes = patternOf(secrets.flatMap((it) => [it, Buffer.from(it).toString('latin1')]));
  const maskText = (text: string) => (inText ? text.replace(inText, hidden) : text);
  const maskBytes = (bytes: Uint8Array) => {
    const text = Buffer.from(bytes).toString('latin1');
    const masked = inBytes ? text.replace(inBytes, '***') : text;
    return masked === text ? bytes : new Uint8Array(Buffer.from(masked, 'latin1'));
  };
  const maskIn = (value: unknown, key = ''): unknown => {
    if (typeof value === 'string') {
      return maskText(key === 'set-cookie' ? value.replace(/=[^;,]*/, `=${hidden}`) : value);
    }
    if (value instanceof Uint8Array) return maskBytes(value);
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value);
    const masked = entries.map(([name, it]) => [maskText(name), maskIn(it, name)] as const);
    if (masked.every(([name, it], index) => name === entries[index]?.[0] && it === entries[index]?.[1])) {
      return value;
    }
    return Array.isArray(value) ? masked.map(([, it]) => it) : Object.fromEntries(masked);
  };
  return (value) => maskIn(value) as typeof value;
}

/** The user and the password that were sent with Basic authentication. */
export function credentialsIn(authorization: string | undefined): ClientOptions['credentials'] {
  const [, token] = /^Basic\s+([\w+/=-]+)$/i.exec(authorization ?? '') ?? [];
  if (token === undefined) return undefined;
  const [, user = '', password = ''] = /^([^:]*):(.*)$/s.exec(Buffer.from(token, 'base64').toString()) ?? [];
  return { user, password };
}

/** Finds any of the forms, in any letter case; the longest first, because it has others in it. */
function patternOf(forms: readonly string[]): RegExp | undefined {
  if (forms.length === 0) return undefined;
  const longestFirst = [...new Set(forms)].sort((a, b) => b.length - a.length);
  const isShort = longestFirst.some(({ length }) => length < minLength);
  return new RegExp(longestFirst.map(escaped).join('|'), isShort ? 'g' : 'gi');
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** What credentials look like in headers, addresses, JSON, HTML and dumps. */
function formsOf({ user, password }: NonNullable<ClientOptions['credentials']>): string[] {
  if (password === '') return [];
  const tokens = encodings.flatMap((encoding) => base64Of(Buffer.from(`${user}:${password}`, encoding)));
  return [...tokens, ...textsOf(password), ...(password.length < minLength ? [] : dumpsOf(password))];
}

function textsOf(password: string): string[] {
  // A pointer to a property, as messages have it.
  const pointer = password.replaceAll('~', '~0').replaceAll('/', '~1');
  const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' } as const;
  const inJson = [password, pointer].flatMap((it) => [it, JSON.stringify(it).slice(1, -1)]);
  const percent = encodings.map((it) => percentOf(Buffer.from(password, it), /[\w.!~*'()-]/));
  return [
    ...inJson,
    ...inJson.map((it) => it.replace(/[^ -~]/g, (unit) => `\\u${hexOf(unit.charCodeAt(0), 4)}`)),
    encodeURIComponent(password),
    ...percent,
    ...percent.map((it) => it.replaceAll('%20', '+')),
    password.replace(/[&<>"']/g, (it) => `&#${it.charCodeAt(0)};`),
    password.replace(/[&<>"']|[^ -~]/gu, (it) => `&#${it.codePointAt(0)};`),
    password.replace(/[&<>"']|[^ -~]/gu, (it) => `&#x${it.codePointAt(0)?.toString(16)};`),
    password.replace(/[&<>"]/g, (it) => entities[it as keyof typeof entities]),
    // Read in another encoding than it was written in.
    Buffer.from(password).toString('latin1'),
    Buffer.from(password, 'latin1').toString(),
  ];
}

/** The bytes of a password, alone or as part of more. */
function dumpsOf(password: string): string[] {
  return encodings.flatMap((encoding) => {
    const bytes = Buffer.from(password, encoding);
    const pairs = [...bytes].map((it) => hexOf(it, 2));
    return [
      ...base64Of(bytes),
      ...base64Within(bytes),
      pairs.join(''),
      pairs.join(' '),
      pairs.join(':'),
      pairs.join('-'),
    ];
  });
}

const hexOf = (value: number, digits: number) => value.toString(16).padStart(digits, '0');

const percentOf = (bytes: Buffer, plain: RegExp) =>
  Array.from(bytes, (it) => {
    const character = String.fromCharCode(it);
    return plain.test(character) ? character : `%${hexOf(it, 2)}`;
  }).join('');

function base64Of(bytes: Buffer): string[] {
  const usual = bytes.toString('base64');
  return [usual, usual.replace(/=+$/, ''), bytes.toString('base64url')];
}

/** The characters that are the same whatever stands before and behind the bytes, where that is enough to tell something. */
function base64Within(bytes: Buffer): string[] {
  return [0, 1, 2].flatMap((before) => {
    const padded = Buffer.concat([Buffer.alloc(before), bytes]);
    const from = Math.ceil((before * 8) / 6);
    const to = Math.floor((padded.length * 8) / 6);
    return (['base64', 'base64url'] as const)
      .map((it) => padded.toString(it).slice(from, to))
      .filter(({ length }) => length >= 8);
  });
}
