/**
 * A number of things.
 * @example
 * counted(1, 'request'); // '1 request'
 */
export function counted(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 || noun === 'information' ? '' : 's'}`;
}

/**
 * The first of some names, and how many others there are.
 * @param max how many are named
 * @example
 * listed(['Id', 'Name', 'Self'], 2); // 'Id, Name and 1 other'
 */
export function listed(names: readonly string[], max: number): string {
  const rest = names.length - max;
  return names.slice(0, max).join(', ') + (rest > 0 ? ` and ${counted(rest, 'other')}` : '');
}
