import { addresses } from './faults/addresses.ts';
import { bodies } from './faults/bodies.ts';
import { details } from './faults/details.ts';
import { errorResponses } from './faults/error-responses.ts';
import { expansions } from './faults/expansions.ts';
import { filters } from './faults/filters.ts';
import { headers } from './faults/headers.ts';
import { lives } from './faults/life.ts';
import { lostProperties } from './faults/lost-properties.ts';
import { narrowedLists } from './faults/narrowed.ts';
import { paging } from './faults/paging.ts';
import { rejectedChanges } from './faults/rejected-changes.ts';
import { accounts } from './faults/resources/accounts.ts';
import { agileRuns } from './faults/resources/agile-runs.ts';
import { attachments } from './faults/resources/attachments.ts';
import { comments } from './faults/resources/comments.ts';
import { addedFields } from './faults/resources/custom-fields.ts';
import { expandedLists } from './faults/resources/expanded-lists.ts';
import { uploads } from './faults/resources/imports.ts';
import { linkedRecords } from './faults/resources/linked-records.ts';
import { notifications } from './faults/resources/notifications.ts';
import { organisations } from './faults/resources/organisations.ts';
import { packages } from './faults/resources/packages.ts';
import { projects } from './faults/resources/projects.ts';
import { related } from './faults/resources/relationships.ts';
import { requirements } from './faults/resources/requirements.ts';
import { runs } from './faults/resources/runs.ts';
import { scripts } from './faults/resources/scripts.ts';
import { tasks } from './faults/resources/tasks.ts';
import { testSchedules } from './faults/resources/test-schedules.ts';
import { toldContents } from './faults/resources/told-contents.ts';
import { search } from './faults/search.ts';
import { streams } from './faults/streams.ts';
import { tql } from './faults/tql.ts';
import { transport } from './faults/transport.ts';
import { unreadable } from './faults/unreadable.ts';
import { writtenValues } from './faults/written-values.ts';
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
  'narrowed lists': narrowedLists,
  errorResponses,
  'changes refused': rejectedChanges,
  lives,
  'written values': writtenValues,
  'lost properties': lostProperties,
  attachments,
  comments,
  relationships: related,
  organisations,
  packages,
  projects,
  runs,
  'agile runs': agileRuns,
  'test schedules': testSchedules,
  scripts,
  'linked records': linkedRecords,
  'told contents': toldContents,
  uploads,
  'custom fields': addedFields,
  accounts,
  'expanded lists': expandedLists,
  notifications,
  requirements,
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
