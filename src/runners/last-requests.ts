import { describeEntry } from '../control/journal/entry.ts';
import type { Mock } from '../control/mock.ts';

const maxShown = 10;

/**
 * What the world of a failed test was asked last, and what was probably meant where nothing answered; undefined when it
 * was asked nothing.
 */
export async function lastRequests({ journal }: Pick<Mock, 'journal'>): Promise<string | undefined> {
  const entries = await journal.entries({ last: maxShown });
  if (entries.length === 0) return undefined;
  const title = journal.latest > entries.length ? `The last ${maxShown} requests` : 'The requests';
  return [`${title} of the failed test:`, ...entries.map(describeEntry)].join('\n');
}
