import type { JournalQuery } from '../../journal/journal-query.ts';
import { defineControlResource } from '../operations.ts';

/** A number is that of a request. A name that no operation has is refused by the journal itself. */
function asQuery({
  since,
  ...query
}: {
  readonly operation?: string;
  readonly since?: string;
}): JournalQuery {
  return { ...(query as JournalQuery), since: since && /^\d+$/.test(since) ? Number(since) : since };
}

export default defineControlResource('journal', {
  getJournal: async ({ mock, query }) => ({ status: 200, body: await mock.journal.entries(asQuery(query)) }),
  clearJournal({ mock }) {
    mock.journal.clear();
    return { status: 204 };
  },
  async waitForRequests({ mock, query: { count, timeout, ...query }, request: { signal } }) {
    const body = await mock.journal.waitFor(asQuery(query), { count, timeout, signal });
    return { status: 200, body };
  },
  getComparison: ({ mock }) => ({ status: 200, body: mock.comparison() }),
  getCoverage: ({ mock, query }) => ({ status: 200, body: mock.coverage(query) }),
});
