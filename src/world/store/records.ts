import type { Entities } from '../../contract/entities.gen.ts';
import type { AccountRecords } from '../seeds/accounts.ts';
import type { TaskRecord } from '../tasks/record.ts';
import type { Store } from './store.ts';

/** Everything that a world keeps: the entities of the document, background tasks, and what users have in private. */
export type Records = Entities & AccountRecords & { readonly Task: TaskRecord };

/** The records of a world, by entity. */
export type WorldStore = Store<Records>;

/**
 * The records of a world as its owner sees them: background tasks are moved by `mock.tasks`, and the world goes to another
 * moment by `mock.reset()` and snapshots.
 */
export type RecordStore = Omit<
  WorldStore,
  'Task' | 'reset' | 'snapshot' | 'restore' | 'watch' | 'isUsed' | 'footing' | 'weight'
>;
