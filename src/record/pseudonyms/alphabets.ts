/** Letters, or digits, that may stand for each other. */
export interface Alphabet {
  readonly id: number;
  readonly symbols: readonly string[];
}

/** A character as a place in its alphabet. */
export interface LetterPlace {
  readonly alphabet: Alphabet;
  readonly index: number;
  readonly isUpper: boolean;
}

const latin = 'abcdefghijklmnopqrstuvwxyz';
/** Small letters whose capitals are one character each, too; then scripts without letter case. */
const alphabets: readonly Alphabet[] = [
  latin,
  '0123456789',
  'àáâãäåæçèéêëìíîïðñòóôõöøùúûüýþ',
  'āăąćĉċčďđēĕėęěĝğġģĥħĩīĭįĵķĺļľłńņňōŏőœŕŗřśŝşšţťŧũūŭůűųŵŷźżž',
  'αβγδεζηθικλμνξοπρστυφχψω',
  'абвгдежзийклмнопрстуфхцчшщъыьэюя',
  rangeOf(0x05d0, 0x05ea),
  rangeOf(0x0621, 0x063a),
  rangeOf(0x3041, 0x3096),
  rangeOf(0x30a1, 0x30fa),
  rangeOf(0x4e00, 0x9fff),
  rangeOf(0xac00, 0xd7a3),
].map((symbols, id) => ({ id, symbols: [...symbols] }));

/** What else is a letter or a digit, by how many UTF-16 code units it takes. */
const others: readonly Alphabet[] = [latin, rangeOf(0x10450, 0x1047f)].map((symbols, index) => ({
  id: alphabets.length + index,
  symbols: [...symbols],
}));

const places = new Map(
  alphabets.flatMap((alphabet) =>
    alphabet.symbols.map((symbol, index) => [symbol, { alphabet, index }] as const),
  ),
);

/**
 * A letter or digit as a place in its alphabet; undefined for what separates words.
 * @param character one code point
 */
export function symbolOf(character: string): LetterPlace | undefined {
  if (!/[\p{L}\p{N}]/u.test(character)) return undefined;
  const lower = character.toLowerCase();
  const place = places.get(lower);
  if (place) return { ...place, isUpper: lower !== character };
  const alphabet = others[character.length - 1] ?? (others[0] as Alphabet);
  const index = (character.codePointAt(0) ?? 0) % alphabet.symbols.length;
  return { alphabet, index, isUpper: /\p{Lu}/u.test(character) };
}

/** The character at a place of an alphabet. */
export function characterAt({ symbols }: Alphabet, index: number, isUpper: boolean): string {
  const symbol = symbols[index] ?? '';
  return isUpper ? symbol.toUpperCase() : symbol;
}

function rangeOf(first: number, last: number): string {
  return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join('');
}
