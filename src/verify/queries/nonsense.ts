/** A name that nothing on any server has, and a word that is in no text. */
export const nonsense = { name: 'nothing has this name 5f2d', word: 'zq5f2dxv' } as const;
