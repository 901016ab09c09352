import type { Entities } from '../../contract/entities.gen.ts';
import type { WorldStore } from '../store/records.ts';
import type { TaskRecord } from './record.ts';

/** When, by whom and with which ids an effect happens. */
export interface EffectContext {
  newId(): string;
  /** The instant as the API prints it. */
  now(): string;
  readonly author: Entities['User'];
}

/** Why an effect is no longer possible; clients read the message as the `Error` of the task. */
export class EffectError extends Error {
  override readonly name = 'EffectError';
}

/**
 * What changes in a world when a task ends.
 * @throws EffectError when that is no longer possible
 */
export type TaskEffect = (
  store: WorldStore,
  parameters: unknown,
  context: EffectContext,
) => TaskRecord['outcome'];

/** The effects of tasks by their type. Types that are not named change nothing. */
export type TaskEffects = Readonly<Record<string, TaskEffect>>;
