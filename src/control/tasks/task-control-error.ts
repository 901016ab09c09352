import { UsageError } from '../../contract/usage-error.ts';

/**
 * Why a command to a background task was not obeyed; nothing has changed.
 * @example
 * try {
 *   createMock().tasks.finish('no-such-task');
 * } catch (error) {
 *   if (error instanceof TaskControlError) error.reason; // 'unknown'
 * }
 */
export class TaskControlError extends UsageError {
  override readonly name = 'TaskControlError';
  /** There is no such task, it has ended already, or the command itself is impossible. */
  readonly reason: 'unknown' | 'ended' | 'impossible';

  constructor(reason: TaskControlError['reason'], message: string) {
    super(message);
    this.reason = reason;
  }
}
