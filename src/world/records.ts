import type { Entities } from '../contract/entities.gen.ts';
import type { Store } from './store.ts';
import type { TaskRecord } from './task-record.ts';

/** Everything that a world keeps: the entities of the document, and background tasks. */
export type Records = Entities & { readonly Task: TaskRecord };

/** The records of a world, by entity. */
export type WorldStore = Store<Records>;
