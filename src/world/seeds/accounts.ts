import { isGuid } from '../../contract/text/guid.ts';
import { suggest } from '../../contract/text/nearest.ts';
import { empty } from '../seeds.gen.ts';

/** A permission, application-wide as a text alone; it includes all that begin with it. */
export type Grant = string | { readonly Key: string; readonly ProjectId: string };

/** What no response of the API prints about a user. */
export interface Account {
  /** That of the user. */
  readonly Id: string;
  /** What the user logs in with; `password` when absent. */
  readonly Password?: string;
  /** Those of the user alone; every permission when they are not said. */
  readonly Permissions?: readonly Grant[];
}

/** What a group allows its members. */
export interface AccountGroup {
  /** That of the group. */
  readonly Id: string;
  /** The permissions that its members have. */
  readonly Permissions: readonly Grant[];
}

/** That a user is in a group. */
export interface Membership {
  readonly Id: string;
  readonly UserId: string;
  readonly GroupId: string;
}

/** A program that asks users for access to what they may see and do. */
export interface Consumer {
  /** Its key. */
  readonly Id: string;
  /** The secret that it signs with. */
  readonly Secret: string;
  /** In PEM, for requests that are signed by RSA. */
  readonly PublicKey?: string;
}

/** What stands for a user: a token of OAuth, or the session of a browser. */
export interface Token {
  readonly Id: string;
  readonly Kind: 'request' | 'access' | 'session';
  readonly Secret: string;
  readonly ConsumerId?: string;
  /** Absent from a request token that nobody has authorised. */
  readonly UserId?: string;
  readonly Verifier?: string;
  readonly Callback?: string;
  /** Epoch milliseconds of the world's clock. */
  readonly ExpiresAt: number;
}

/** A signed request that was let in, which is not let in again. */
export interface Nonce {
  /** Timestamp, program, token and nonce, as JSON. */
  readonly Id: string;
  /** Epoch milliseconds, by the clock of the client. */
  readonly At: number;
}

/** The records of a world that no response of the API prints. */
export interface AccountRecords {
  readonly Account: Account;
  readonly AccountGroup: AccountGroup;
  readonly Membership: Membership;
  readonly Consumer: Consumer;
  readonly Token: Token;
  readonly Nonce: Nonce;
}

const isText = (value: unknown) => typeof value === 'string' && value !== '';
const isGrants = (value: unknown) =>
  Array.isArray(value) && value.every((it) => flawOfGrant(it) === undefined);

type Field = readonly [fits: (value: unknown) => boolean, need?: 'required'];
const fields: { readonly [N in keyof AccountRecords]: { readonly [F in keyof AccountRecords[N]]-?: Field } } =
  {
    Account: { Id: [isText, 'required'], Password: [isText], Permissions: [isGrants] },
    AccountGroup: { Id: [isText, 'required'], Permissions: [isGrants, 'required'] },
    Membership: { Id: [isText, 'required'], UserId: [isText, 'required'], GroupId: [isText, 'required'] },
    Consumer: { Id: [isText, 'required'], Secret: [isText, 'required'], PublicKey: [isText] },
    Token: {
      Id: [isText, 'required'],
      Kind: [(value) => ['request', 'access', 'session'].includes(value as string), 'required'],
      Secret: [isText, 'required'],
      ConsumerId: [isText],
      UserId: [isText],
      Verifier: [isText],
      Callback: [isText],
      ExpiresAt: [(value) => Number.isFinite(value), 'required'],
    },
    Nonce: { Id: [isText, 'required'], At: [(value) => Number.isFinite(value), 'required'] },
  };

/** The shapes of these records in a store. */
export const accountShapes = {
  Account: { belongsTo: { Id: 'User' } },
  AccountGroup: { belongsTo: { Id: 'Group' } },
  Membership: { belongsTo: { UserId: 'User', GroupId: 'Group' } },
  Consumer: { belongsTo: {} },
  Token: { belongsTo: { UserId: 'User' } },
  Nonce: { belongsTo: {} },
} as const;

/** Whether an entity of a seed is one of these. */
export const isAccountEntity = (entity: string): entity is keyof AccountRecords =>
  Object.hasOwn(fields, entity);

/**
 * What is wrong with a record, as the end of a sentence; no value is repeated, as it may be a secret.
 * @example
 * flawOfAccount('Consumer', { Id: 'ci' }); // '/Secret is missing'
 */
export function flawOfAccount(entity: keyof AccountRecords, record: unknown): string | undefined {
  if (typeof record !== 'object' || record === null) return ' must be an object';
  const known: Readonly<Record<string, Field>> = fields[entity];
  const given = record as Readonly<Record<string, unknown>>;
  for (const [name, value] of Object.entries(given)) {
    const field = Object.hasOwn(known, name) ? known[name] : undefined;
    if (!field) return `/${name} is not known; known are ${Object.keys(known).join(', ')}`;
    if (value === undefined || field[0](value)) continue;
    const flaw = Array.isArray(value) ? value.map(flawOfGrant).find(Boolean) : undefined;
    return `/${name} ${flaw && name === 'Permissions' ? flaw : 'has a wrong value'}`;
  }
  const missing = Object.entries(known).find(([name, [, need]]) => need && given[name] === undefined);
  return missing && `/${missing[0]} is missing`;
}

/** Those that the document names, and what stands above them. */
const keys = new Set(empty.Permission?.map(({ Key }) => Key.slice(1)));

/** The key of a permission without the slash that the API writes before it. */
export const keyOf = (grant: Grant): string =>
  (typeof grant === 'string' ? grant : grant.Key).replace(/^\//, '');

/**
 * What is wrong with a permission, as the end of a sentence.
 * @example
 * flawOfGrant('TestManagement/ManageScript'); // 'names no permission, got …; did you mean …?'
 */
export function flawOfGrant(grant: unknown): string | undefined {
  const isScoped = typeof grant === 'object' && grant !== null;
  const { Key, ProjectId, ...others } = isScoped ? (grant as Record<string, unknown>) : {};
  if (isScoped && !isText(ProjectId)) return 'needs a ProjectId where it is not a text';
  if (isScoped && !isGuid(ProjectId)) return `needs the Id of a project as its ProjectId, got ${ProjectId}`;
  const [other] = Object.keys(others);
  if (other !== undefined) return `has only a Key and a ProjectId, got ${other}, too`;
  const said = isScoped ? Key : grant;
  if (!isText(said)) return 'needs the Key of a permission';
  const key = keyOf(said as string);
  return keys.has(key) ? undefined : `names no permission, got ${key}${suggest(key, [...keys])}`;
}
