import type { ClientOptions } from './client.ts';

/** Takes what is secret out of a value and everything in it; what has nothing secret in it stays the same object. */
export type Mask = <T>(value: T) => T;

const hidden = '•••';

/**
 * Makes a mask for the credentials of a run: a server may print in its answers what it was sent. Cookies of a session
 * are secret as well.
 */
export function createMask(credentials: ClientOptions['credentials']): Mask {
  const secrets = credentials ? formsOf(credentials) : [];
  const maskText = (text: string) =>
    secrets.reduce((masked, secret) => masked.replaceAll(secret, hidden), text);
  /** Each byte is a character while secrets are looked for. */
  const maskBytes = (bytes: Uint8Array) => {
    const text = Buffer.from(bytes).toString('latin1');
    const masked = secrets.reduce(
      (rest, it) => rest.replaceAll(Buffer.from(it).toString('latin1'), '***'),
      text,
    );
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

/** What credentials look like in headers, addresses, JSON and HTML; the longest first, because it has others in it. */
function formsOf({ user, password }: NonNullable<ClientOptions['credentials']>): string[] {
  if (password === '') return [];
  const token = Buffer.from(`${user}:${password}`).toString('base64');
  // A pointer to a property, as messages have it.
  const pointer = password.replaceAll('~', '~0').replaceAll('/', '~1');
  const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' } as const;
  const forms = [
    token,
    token.replace(/=+$/, ''),
    ...[password, pointer].flatMap((it) => [it, JSON.stringify(it).slice(1, -1)]),
    encodeURIComponent(password),
    password.replace(/[&<>"']/g, (it) => `&#${it.charCodeAt(0)};`),
    password.replace(/[&<>"]/g, (it) => entities[it as keyof typeof entities]),
  ];
  return [...new Set(forms)].sort((a, b) => b.length - a.length);
}
