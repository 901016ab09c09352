export type { AccountChange, AccountFacts, Accounts, Identity } from './control/identity.ts';
export { type IdentityOptions, identity } from './identity/identity.ts';
export type { Account, AccountGroup, Consumer, Grant } from './world/seeds/accounts.ts';
