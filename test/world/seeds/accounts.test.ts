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
  {
    Account: [{ Id, Groups: ['none'] }],
    problem: 'Account[0]/Groups names no AccountGroup of the seed, got none',
  },
  { Account: {}, problem: 'Account must be an array' },
  { Consumer: [{ Id: 'ci' }], problem: 'Consumer[0]/Secret is missing' },
])('a seed with an account that is none is refused: $problem', ({ problem, ...seed }) => {
  expect(() => checkSeed({ ...documented, ...seed })).toThrow(problem);
});
