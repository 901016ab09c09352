/**
 * Writes an instant as the API prints it: UTC, without fractions of a second.
 * @param at epoch milliseconds
 * @example
 * formatInstant(Date.UTC(2011, 11, 31, 21, 50)); // '2011-12-31T21:50:00Z'
 */
export function formatInstant(at: number): string {
  return `${new Date(at).toISOString().slice(0, 19)}Z`;
}
