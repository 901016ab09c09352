import type { Answered } from '../control.ts';

/** A request and its response, as the journal has them. */
export type Entry = Answered<'getJournal'>[number];
