/** Where a source of identifiers stands; plain JSON, to be kept and given back with {@link Ids.restore}. */
export interface IdsState {
  readonly words: readonly [number, number, number, number];
  readonly preset: readonly string[];
}

/** A source of identifiers: the same seed gives the same identifiers, in the same order, on every machine. */
export interface Ids {
  /** The next identifier: lower case, in the form of a version 4 GUID unless it was preset. */
  next(): string;
  /**
   * Chooses the next identifiers, for a test that wants to know them; they come before the seeded ones and after
   * those that are already preset.
   * @param ids handed out in this order, in lower case as all identifiers of the store are
   */
  preset(...ids: string[]): void;
  /** Where it stands now. */
  save(): IdsState;
  /** Goes back, or forward, to where {@link Ids.save} was called. */
  restore(state: IdsState): void;
}

/**
 * Makes a source of identifiers without any randomness from outside.
 * @param seed any text or number; 1 and '1' are the same seed
 * @example
 * createIds('demo').next() === createIds('demo').next(); // true
 */
export function createIds(seed: string | number = 'enterprise-tester-mock'): Ids {
  let words = hash(String(seed));
  let preset: string[] = [];

  /** sfc32: small, quick, and its counter keeps it from short cycles. */
  function draw(): number {
    let [a, b, c, count] = words;
    const drawn = (a + b + count) | 0;
    count = (count + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + drawn) | 0;
    words = [a, b, c, count];
    return drawn >>> 0;
  }

  // Neighbouring seeds begin alike; a few rounds drive them apart.
  for (let round = 0; round < 12; round++) draw();

  return {
    next: () => preset.shift() ?? guid(draw(), draw(), draw(), draw()),
    preset(...ids) {
      preset.push(...ids.map((id) => id.toLowerCase()));
    },
    save: () => ({ words, preset: [...preset] }),
    restore(state) {
      words = state.words;
      preset = [...state.preset];
    },
  };
}

function guid(a: number, b: number, c: number, d: number): string {
  const version = (b & 0xffff0fff) | 0x00004000;
  const variant = (c & 0x3fffffff) | 0x80000000;
  // Joined, because a text that is put together by adding is slow to be looked up.
  return [high(a) + low(a), high(version), low(version), high(variant), low(variant) + high(d) + low(d)].join(
    '-',
  );
}

const bytes = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));
const low = (word: number) => `${bytes[(word >>> 8) & 0xff]}${bytes[word & 0xff]}`;
const high = (word: number) => low(word >>> 16);

/** Four mixes of the text (the loop of xmur3), each from its own start. */
function hash(text: string): IdsState['words'] {
  const from = (start: number) => {
    let mixed = start ^ text.length;
    for (let at = 0; at < text.length; at++) {
      mixed = Math.imul(mixed ^ text.charCodeAt(at), 0xcc9e2d51);
      mixed = (mixed << 13) | (mixed >>> 19);
    }
    return mixed;
  };
  return [from(0x811c9dc5), from(0x9e3779b9), from(0x243f6a88), from(0xb7e15162)];
}
