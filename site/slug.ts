/**
 * The anchor of a heading, as GitHub makes it: links then lead to the same place there and on the site.
 * @example
 * slug('From `TypeScript`, step by step'); // 'from-typescript-step-by-step'
 */
export const slug = (heading: string): string =>
  heading
    .trim()
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-');
