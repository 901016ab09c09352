/** Numbers that look random and are the same for the same seed. */
export function createPrng(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    // mulberry32: small, and good enough for ids that nobody has.
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A GUID that nothing on the server has: there are too many to meet one. */
export function unknownGuid(random: () => number): string {
  const digits = Array.from({ length: 30 }, () => Math.floor(random() * 16).toString(16)).join('');
  const groups = [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `4${digits.slice(12, 15)}`,
    `8${digits.slice(15, 18)}`,
  ];
  return [...groups, digits.slice(18)].join('-');
}
