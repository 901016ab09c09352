/** Where a source of numbers stands; plain JSON. */
export type RandomState = readonly [number, number, number, number];

/** Numbers that look random: the same seed gives the same ones, in the same order, on every machine. */
export interface Random {
  /** The next one: a whole number from 0 to 2^32 - 1. */
  next(): number;
  /** Where it stands now. */
  save(): RandomState;
  /** Goes back, or forward, to where {@link Random.save} was called. */
  restore(state: RandomState): void;
}

/**
 * Makes a source of numbers without any randomness from outside.
 * @param seed any text or number; 1 and '1' are the same seed
 * @example
 * createRandom('demo').next() === createRandom('demo').next(); // true
 */
export function createRandom(seed: string | number): Random {
  let [a, b, c, count] = hash(String(seed));

  /** sfc32: small, quick, and its counter keeps it from short cycles. */
  function next(): number {
    const drawn = (a + b + count) | 0;
    count = (count + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + drawn) | 0;
    return drawn >>> 0;
  }

  // Neighbouring seeds begin alike; a few rounds drive them apart.
  for (let round = 0; round < 12; round++) next();

  return {
    next,
    save: () => [a, b, c, count],
    restore(state) {
      [a, b, c, count] = state;
    },
  };
}

/** Four mixes of the text (the loop of xmur3), each from its own start. */
function hash(text: string): RandomState {
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
