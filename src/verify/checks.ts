import type { Check } from './check.ts';
import { paging } from './checks/paging.ts';

/** Every check that makes requests of its own, in the order in which they run. */
export const checks: readonly Check[] = [paging];
