/** Texts that are known to cost somebody's parser a lot, of about a length. */
export const texts: Readonly<Record<string, (length: number) => string>> = {
  letters: (length) => 'a'.repeat(length),
  spaces: (length) => ' '.repeat(length),
  digits: (length) => '9'.repeat(length),
  commas: (length) => 'a,'.repeat(length / 2),
  dots: (length) => 'a.'.repeat(length / 2),
  slashes: (length) => '/a'.repeat(length / 2),
  brackets: (length) => '('.repeat(length),
  quotes: (length) => "'".repeat(length),
  backslashes: (length) => '\\'.repeat(length),
  ampersands: (length) => 'a=b&'.repeat(length / 4),
  stars: (length) => '*a'.repeat(length / 2),
  marks: (length) => 'e\u0301'.repeat(length / 2),
  surrogates: (length) => '\u{1f600}'.repeat(length / 2),
  words: (length) => 'ab '.repeat(length / 3),
};

/** Nested calls, as many as fit. */
function nested(open: string, middle: string, close: string, length: number): string {
  const depth = Math.floor((length - middle.length) / (open.length + close.length));
  return open.repeat(depth) + middle + close.repeat(depth);
}

function joined(part: string, by: string, length: number): string {
  const count = Math.floor(length / (part.length + by.length));
  return Array.from({ length: Math.max(1, count) }, () => part).join(by);
}

/** Expressions of the query languages, of about a length; each is valid, or nearly so. */
export const expressions: Readonly<Record<string, Readonly<Record<string, (length: number) => string>>>> = {
  $filter: {
    'nested replace': (n) => `${nested('replace(', 'Name', ",'a','aaaaaaaaaaaaaaaaaaaa')", n)} eq 'x'`,
    'nested concat': (n) => `${nested('concat(Name,', 'Name', ')', n)} eq 'x'`,
    'doubling concat': () => {
      let text = 'Name';
      for (let depth = 0; depth < 8; depth++) text = `concat(${text},${text})`;
      return `${text} eq 'x'`;
    },
    'nested brackets': (n) => nested('(', "Name eq 'x'", ')', n),
    'many or': (n) => joined("Name eq 'x'", ' or ', n),
    'many substringof': (n) => joined("substringof('e',Name)", ' or ', n),
    'many not': (n) => `${'not '.repeat(n / 4)}true`,
    'long text': (n) => `Name eq '${'a'.repeat(n)}'`,
    'long find': (n) => `indexof(concat(Name,'${'a'.repeat(n / 2)}'),'${'a'.repeat(n / 2)}b') gt 0`,
    'many sums': (n) => `${joined('1', ' add ', n)} gt 0`,
    'long number': (n) => `OrderNumber gt ${'9'.repeat(n)}`,
    'many paths': (n) => `${joined('Project', '/', n)} eq 'x'`,
    'nested any': (n) => nested('not (', "Name eq 'x' and ", ')', n),
  },
  tql: {
    'nested brackets': (n) => nested('(', "Name = 'x'", ')', n),
    'many or': (n) => joined("Name ~ 'x'", ' OR ', n),
    'many and': (n) => joined("Text ~ 'a b c d e f g h'", ' AND ', n),
    'many words': (n) => `Text ~ '${'ab '.repeat(n / 3)}'`,
    'many stars': (n) => `Name ~ '${'*a'.repeat(n / 2)}'`,
    'many questions': (n) => `Name ~ '${'?*'.repeat(n / 2)}z'`,
    'long list': (n) => `Name IN (${joined("'x'", ',', n)})`,
    'many packages': (n) => joined("Id IN Packages('Regression')", ' OR ', n),
    'many orders': (n) => `Name ~ 'x' ORDER BY ${joined('Name', ',', n)}`,
    'nested related': (n) => nested('Relationships IN { ', 'RelatedToEntityType = Script', ' }', n),
    'long date': (n) => `CreatedAt > '${'2'.repeat(n)}'`,
    'many not': (n) => `${'NOT '.repeat(n / 4)}Name = 'x'`,
  },
  $orderby: {
    'many names': (n) => joined('Name', ',', n),
    'many directions': (n) => joined('Name desc', ',', n),
    'many paths': (n) => joined('Name', '/', n),
  },
  $expand: {
    'many names': (n) => joined('All', ',', n),
    'many unknown': (n) => joined('Childern', ',', n),
    'many paths': (n) => joined('Children', '/', n),
  },
};

/** Properties whose names are nearly those of fields: who sends one is told which one was meant. */
export const nearNames = (count: number): Readonly<Record<string, number>> =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`LastUpdatedA${at.toString(36)}`, 1]));

const levels = (length: number, open: string, close: string) => open.repeat(length) + close.repeat(length);

/** Bodies of JSON that nobody's schema asks for, of about a length. */
export const bodies: Readonly<Record<string, (length: number) => string>> = {
  'deep lists': (n) => levels(n / 2, '[', ']'),
  'deep objects': (n) => `${'{"a":'.repeat(n / 6)}1${'}'.repeat(n / 6)}`,
  'many numbers': (n) => `[${'1,'.repeat(n / 2 - 2)}1]`,
  'many objects': (n) => `[${'{},'.repeat(n / 3 - 2)}{}]`,
  'many properties': (n) =>
    `{${Array.from({ length: n / 12 }, (_, at) => `"p${at.toString(36).padStart(5, '0')}":1`).join(',')}}`,
  'many near names': () => JSON.stringify(nearNames(9500)),
  'one property again': (n) => `{${'"Name":1,'.repeat(n / 9 - 2)}"Name":1}`,
  'long property': (n) => `{"${'p'.repeat(n - 8)}":1}`,
  'long text': (n) => `"${'a'.repeat(n - 2)}"`,
  'many escapes': (n) => `"${'\\u0061'.repeat(n / 6 - 1)}"`,
  'long number': (n) => '9'.repeat(n),
  'no JSON': (n) => '{'.repeat(n),
  spaces: (n) => ' '.repeat(n),
  prototypes: (n) => `{${'"__proto__":{"a":1},'.repeat(n / 21 - 2)}"constructor":{"prototype":1}}`,
};
