import type { Entities } from '../contract/entities.gen.ts';
import type { AccountRecords } from './account-records.ts';
import type { Store } from './store.ts';
import type { TaskRecord } from './task-record.ts';

/** Everything that a world keeps: the entities of the document, background tasks, and what users have in private. */
export type Records = Entities & AccountRecords & { readonly Task: TaskRecord };

/** The records of a world, by entity. */
export type WorldStore = Store<Records>;
