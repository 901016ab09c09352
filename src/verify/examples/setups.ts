import type { DocumentedExample } from '../../contract/document.ts';
import type { Context } from '../engine/check.ts';
import type { Records } from '../fixtures/records.ts';
import { ticketAndStep } from '../scenarios/tickets/setup.ts';

/** Finds or makes what an example needs, and says what stands for its values. */
export type Setup = (
  context: Context,
  records: Records,
  example: DocumentedExample,
) => Promise<Readonly<Record<string, string>>>;

/** What records alone do not do, by the names that examples give it in the document. */
export const setups: Readonly<Record<string, Setup>> = { ticketAndStep };
