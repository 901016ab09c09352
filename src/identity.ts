export type { AccountChange, AccountFacts, Accounts, Identity } from './control/identity.ts';
export { identity } from './identity/identity.ts';
export type { IdentityOptions } from './identity/options.ts';
export type { Account, AccountGroup, Consumer, Grant } from './world/seeds/accounts.ts';
