/**
 * A state cannot be used. The message names its folder, the reason, and what to do.
 * @example
 * const error = await openState('package.json').catch((reason) => reason);
 * error instanceof StateError; // true: a state is a folder
 */
export class StateError extends Error {
  override readonly name = 'StateError';

  constructor(folder: string, reason: string, options?: ErrorOptions) {
    super(`Failed to open the state ${folder}: ${reason}.`, options);
  }
}
