import { expect, it } from 'vitest';
import { checkSeed, documented } from '../../../src/index.ts';

const [{ Id = '' } = {}] = documented.User ?? [];

it.each([
  { Account: [{ Id, Password: '' }], problem: 'Account[0]/Password has a wrong value' },
  {
    Account: [{ Id, Permissions: ['Sing'] }],
    problem: 'Account[0]/Permissions names no permission, got Sing',
  },
  { Account: [{ Id, password: 'x' }], problem: 'Account[0]/password is not known' },
  { Account: [{ Id: 'nobody' }], problem: 'Account[0] is of no User of the seed' },
  { AccountGroup: [{ Id, Permissions: [] }], problem: 'AccountGroup[0] is of no Group of the seed' },
  {
    Membership: [{ Id: 'x', UserId: Id, GroupId: 'none' }],
    problem: 'Membership[0] is of no Group of the seed',
  },
  { Account: {}, problem: 'Account must be an array' },
  { Consumer: [{ Id: 'ci' }], problem: 'Consumer[0]/Secret is missing' },
])('a seed with an account that is none is refused: $problem', ({ problem, ...seed }) => {
  expect(() => checkSeed({ ...documented, ...seed })).toThrow(problem);
});
