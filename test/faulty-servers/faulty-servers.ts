import { addresses } from './addresses.ts';
import { agileRuns } from './agile-runs.ts';
import { bodies } from './bodies.ts';
import { details } from './details.ts';
import { errorResponses } from './error-responses.ts';
import { expansions } from './expansions.ts';
import type { CataloguedServer, FaultyServer } from './faulty-server.ts';
import { filters } from './filters.ts';
import { headers } from './headers.ts';
import { lives } from './life.ts';
import { packages } from './packages.ts';
import { paging } from './paging.ts';
import { projects } from './projects.ts';
import { rejectedChanges } from './rejected-changes.ts';
import { runs } from './runs.ts';
import { scripts } from './scripts.ts';
import { search } from './search.ts';
import { streams } from './streams.ts';
import { tasks } from './tasks.ts';
import { testSchedules } from './test-schedules.ts';
import { tql } from './tql.ts';
import { transport } from './transport.ts';
import { unreadable } from './unreadable.ts';

const kinds: Readonly<Record<string, readonly FaultyServer[]>> = {
  bodies,
  headers,
  addresses,
  expansions,
  filters,
  paging,
  tql,
  search,
  errorResponses,
  'changes refused': rejectedChanges,
  lives,
  packages,
  projects,
  runs,
  'agile runs': agileRuns,
  'test schedules': testSchedules,
  scripts,
  tasks,
  streams,
  transport,
  unreadable,
  details,
};

/** Every faulty server, with its kind. */
export const faultyServers: readonly CataloguedServer[] = Object.entries(kinds).flatMap(([kind, all]) =>
  all.map((server) => ({ kind, ...server })),
);
