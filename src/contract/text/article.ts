/** A noun with its article, as sentences have it: a user, an incident. */
export const withArticle = (noun: string): string =>
  `${/^(?!us|un[ib])[aeiou]/i.test(noun) ? 'an' : 'a'} ${noun}`;
