/** A state cannot be used. The message names its folder, the reason, and what to do. */
export class StateError extends Error {
  override readonly name = 'StateError';

  constructor(folder: string, reason: string, options?: ErrorOptions) {
    super(`Failed to open the state ${folder}: ${reason}.`, options);
  }
}
