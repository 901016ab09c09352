import { expect, it } from 'vitest';
import { isSecret, mentionsSecret } from '../../src/contract/text/secrets.ts';
import { shown } from '../../src/contract/validation/schema-error.ts';
import { leastProcessorTime } from '../support/processor-time.ts';

it.each([
  'Password',
  'Pasword',
  'passwrod',
  'Passwort',
  'UserPasword',
  'user_pasword',
  'Tokn',
  'Secrt',
  'ApiKye',
])('what is called %s is not repeated', (name) => {
  expect(isSecret(name)).toBe(true);
  expect(shown({ [name]: 'geheim' })).toBe(`{"${name}":"***"}`);
  expect(mentionsSecret(`{"${name}":"geheim" x`)).toBe(true);
  expect(mentionsSecret(`${name}=geheim`)).toBe(true);
});

it.each([
  'Name',
  'Passed',
  'Script',
  'Section',
  'Select',
  'Description',
  'Steps',
  'ProjectId',
  'Author',
  'Notes',
])('what is called %s is', (name) => {
  expect(isSecret(name)).toBe(false);
  expect(mentionsSecret(`{"${name}":"text"}`)).toBe(false);
});

it('a name of any length is looked at quickly', async () => {
  const spent = await leastProcessorTime(200, () => {
    for (const part of ['aA', 'a', 'Token_', ' :']) {
      isSecret(part.repeat(500_000));
      mentionsSecret(part.repeat(500_000));
    }
  });
  expect(spent).toBeLessThan(200);
});
