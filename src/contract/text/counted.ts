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
 * @param most so many are named
 * @example
 * listed(['Id', 'Name', 'Self'], 2); // 'Id, Name and 1 other'
 */
export function listed(names: readonly string[], most: number): string {
  const rest = names.length - most;
  return names.slice(0, most).join(', ') + (rest > 0 ? ` and ${counted(rest, 'other')}` : '');
}
