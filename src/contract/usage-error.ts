/**
 * What a caller asked for cannot be done: the message says why and what would be possible, and nothing has changed. Every
 * other error is a fault of this package.
 * @example
 * try {
 *   createMock({ world: { seed: 'emtpy' } });
 * } catch (error) {
 *   error instanceof UsageError; // true
 * }
 */
export class UsageError extends Error {
  override readonly name: string = 'UsageError';
}
