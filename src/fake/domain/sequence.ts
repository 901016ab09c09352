/**
 * The number after the highest.
 * @param first what it is when there is none yet
 */
export function nextAfter(numbers: readonly (number | undefined)[], first: number): number {
  return numbers.reduce<number>((next, number = 0) => Math.max(next, number + 1), first);
}
