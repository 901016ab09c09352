import { expect, test } from 'vitest';
import { withArticle } from '../../src/contract/text/article.ts';
import { entityVerification } from '../../src/contract/verification.ts';

test.each([
  ['agile run', 'an agile run'],
  ['user', 'a user'],
  ['script', 'a script'],
  ['incident', 'an incident'],
])('%s is %s', (noun, expected) => expect(withArticle(noun)).toBe(expected));

test('no entity is called by a word whose first letter does not tell', () => {
  const nouns = Object.values(entityVerification).map(({ noun }) => noun);
  expect(nouns.filter((noun) => /^(ho|eu|x)/.test(noun))).toEqual([]);
});
