/**
 * Whether a text can stand in an address as a segment of its path: not what a path takes for a folder, nor half of a
 * surrogate pair, which is no character.
 */
export const isPathSegment = (text: string): boolean => !/^(\.{1,2})?$|\p{Surrogate}/u.test(text);
