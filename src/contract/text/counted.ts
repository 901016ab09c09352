/**
 * A number of things.
 * @example
 * counted(1, 'request'); // '1 request'
 */
export function counted(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 || noun === 'information' ? '' : 's'}`;
}
