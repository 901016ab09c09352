import { addresses } from './faults/addresses.ts';
import { agileRuns } from './faults/agile-runs.ts';
import { bodies } from './faults/bodies.ts';
import { comments } from './faults/comments.ts';
import { addedFields } from './faults/custom-fields.ts';
import { details } from './faults/details.ts';
import { errorResponses } from './faults/error-responses.ts';
import { expansions } from './faults/expansions.ts';
import { filters } from './faults/filters.ts';
import { headers } from './faults/headers.ts';
import { uploads } from './faults/imports.ts';
import { lives } from './faults/life.ts';
import { packages } from './faults/packages.ts';
import { paging } from './faults/paging.ts';
import { givenPermissions } from './faults/permissions.ts';
import { projects } from './faults/projects.ts';
import { rejectedChanges } from './faults/rejected-changes.ts';
import { related } from './faults/relationships.ts';
import { runs } from './faults/runs.ts';
import { scripts } from './faults/scripts.ts';
import { search } from './faults/search.ts';
import { streams } from './faults/streams.ts';
import { tasks } from './faults/tasks.ts';
import { testSchedules } from './faults/test-schedules.ts';
import { tql } from './faults/tql.ts';
import { transport } from './faults/transport.ts';
import { unreadable } from './faults/unreadable.ts';
import type { CataloguedServer, FaultyServer } from './faulty-server.ts';

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
  comments,
  relationships: related,
  packages,
  projects,
  runs,
  'agile runs': agileRuns,
  'test schedules': testSchedules,
  scripts,
  uploads,
  'custom fields': addedFields,
  permissions: givenPermissions,
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
