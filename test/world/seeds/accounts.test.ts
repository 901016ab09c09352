import { describe, expect, it } from 'vitest';
import { checkSeed, documented, empty } from '../../../src/index.ts';
import { flawOfAccount, flawOfGrant, keyOf } from '../../../src/world/seeds/accounts.ts';

const [{ Id = '' } = {}] = documented.User ?? [];
const [{ Id: GroupId = '' } = {}] = documented.Group ?? [];
const [{ Id: ProjectId = '' } = {}] = documented.Project ?? [];
const token = { Id: 't', Kind: 'access', Secret: 's', ExpiresAt: 0 };

it.each([
  { Account: [{ Id, Password: '' }], problem: 'Account[0]/Password has a wrong value' },
  {
    Account: [{ Id, Permissions: ['Sing'] }],
    problem: 'Account[0]/Permissions names no permission, got Sing',
  },
  { Account: [{ Id, password: 'x' }], problem: 'Account[0]/password is not known' },
  { Account: [5], problem: 'Account[0] must be an object' },
  { Account: [{ Id }, null], problem: 'Account[1] must be an object' },
  { Account: [{ Id, constructor: 'x' }], problem: 'Account[0]/constructor is not known; known are Id, Pass' },
  { Account: [{ Id, Password: ['Administration'] }], problem: 'Account[0]/Password has a wrong value' },
  { Account: [{ Id, Permissions: 'Administration' }], problem: 'Account[0]/Permissions has a wrong value' },
  { Account: [{ Id: 'nobody' }], problem: 'Account[0] is of no User of the seed' },
  { AccountGroup: [{ Id, Permissions: [] }], problem: 'AccountGroup[0] is of no Group of the seed' },
  {
    Membership: [{ Id: 'x', UserId: Id, GroupId: 'none' }],
    problem: 'Membership[0] is of no Group of the seed',
  },
  {
    Membership: [{ Id: 'x', UserId: 'nobody', GroupId }],
    problem: 'Membership[0] is of no User of the seed',
  },
  { Membership: [{ Id: 'x', UserId: Id }], problem: 'Membership[0]/GroupId is missing' },
  { Account: {}, problem: 'Account must be an array' },
  { AccountGroup: [{ Id: GroupId }], problem: 'AccountGroup[0]/Permissions is missing' },
  { Consumer: [{ Id: 'ci' }], problem: 'Consumer[0]/Secret is missing' },
  { Consumer: [{ Id: 'ci', Secret: 's', PublicKey: 5 }], problem: 'Consumer[0]/PublicKey has a wrong value' },
  { Token: [{ ...token, UserId: 'nobody' }], problem: 'Token[0] is of no User of the seed' },
  { Token: [{ ...token, Kind: 'bearer' }], problem: 'Token[0]/Kind has a wrong value' },
  { Token: [{ ...token, ExpiresAt: 'soon' }], problem: 'Token[0]/ExpiresAt has a wrong value' },
  { Token: [{ ...token, Callback: '' }], problem: 'Token[0]/Callback has a wrong value' },
  { Nonce: [{ Id: 'n', At: null }], problem: 'Nonce[0]/At has a wrong value' },
  { Nonce: [{ Id: 'n' }], problem: 'Nonce[0]/At is missing' },
])('a seed with an account that is none is refused: $problem', ({ problem, ...seed }) => {
  expect(() => checkSeed({ ...documented, ...seed })).toThrow(problem);
});

it('a seed may have accounts of each kind', () => {
  const seed = {
    ...documented,
    Account: [{ Id, Password: 'x', Permissions: ['Administration', { Key: 'Administration', ProjectId }] }],
    AccountGroup: [{ Id: GroupId, Permissions: [] }],
    Membership: [{ Id: 'm', UserId: Id, GroupId }],
    Consumer: [
      { Id: 'c', Secret: 's' },
      { Id: 'd', Secret: 's', PublicKey: 'p' },
    ],
    Token: [
      ...['request', 'access', 'session'].map((Kind) => ({ ...token, Id: Kind, Kind })),
      { ...token, ConsumerId: 'c', UserId: Id, Verifier: 'v', Callback: 'oob' },
      { ...token, Id: 'u', UserId: undefined },
    ],
    Nonce: [{ Id: 'n', At: -5 }],
  };
  expect(checkSeed(seed)).toBe(seed);
});

it('a seed that names no users has those that every server has', () => {
  const [user] = empty.User ?? [];
  expect(() => checkSeed({ Account: [{ Id: user?.Id }] })).not.toThrow();
  expect(() => checkSeed({ User: [], Account: [{ Id: user?.Id }] })).toThrow('Account[0] is of no User');
});

it('what is wrong with an account does not repeat a value, which may be a secret', () => {
  const flaws = [
    { Id, Password: ['secret'] },
    { Id, Permissions: { secret: 'secret' } },
  ];
  for (const account of flaws) expect(flawOfAccount('Account', account)).not.toContain('secret');
});

describe('a permission', () => {
  it.each([
    'Administration',
    '/Administration/Organisation',
    { Key: 'Administration', ProjectId },
    { Key: '/Administration/Organisation/ManageOrganisation', ProjectId },
  ])('may be %j', (grant) => {
    expect(flawOfGrant(grant)).toBeUndefined();
  });

  it.each([
    ['Sing', 'names no permission, got Sing'],
    ['//Administration', 'names no permission, got /Administration; did you mean Administration?'],
    ['Administration/Organisations', '; did you mean Administration/Organisation?'],
    ['', 'needs the Key of a permission'],
    [null, 'needs the Key of a permission'],
    [5, 'needs the Key of a permission'],
    [{ ProjectId }, 'needs the Key of a permission'],
    [{ Key: 'Sing', ProjectId }, 'names no permission, got Sing'],
    [{ Key: 'Administration' }, 'needs a ProjectId where it is not a text'],
    [{ Key: 'Administration', ProjectId: '' }, 'needs a ProjectId where it is not a text'],
    [{ Key: 'Administration', ProjectId: 'x' }, 'needs the Id of a project as its ProjectId, got x'],
    [{ Key: 'Administration', ProjectId, GroupId }, 'has only a Key and a ProjectId, got GroupId, too'],
  ])('is not %j', (grant, flaw) => {
    expect(flawOfGrant(grant)).toContain(flaw);
  });

  it('is known by its key, with a slash before it or without', () => {
    const grants = ['A/B', '/A/B', { Key: '/A/B', ProjectId }, { Key: 'A/B', ProjectId }];
    expect(grants.map(keyOf)).toEqual(['A/B', 'A/B', 'A/B', 'A/B']);
  });
});
