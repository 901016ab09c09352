import type { Schemas } from '../../../contract/operations.ts';
import { lineOf } from '../../../world/store/trees.ts';
import type { WorldStore } from '../../../world/world.ts';
import { isImported } from '../testing/result-import.ts';

/** A run of any kind, as far as widgets count it. */
interface CountedRun {
  readonly kind: string;
  readonly status: string;
  readonly at: string;
  readonly packageId: string;
  readonly record: Readonly<Record<string, unknown>>;
}

/** What a type of widget counts. */
interface Counting {
  /** The one kind of run that it counts; every kind when absent. */
  readonly kind?: string;
  groupOf(run: CountedRun, parameters: Readonly<Record<string, unknown>>): string;
}

/** The types of widget, and by what each groups the runs that it counts. */
const groupings: Readonly<Record<string, Counting>> = {
  runstatusovertime: { groupOf: ({ at }) => at.slice(0, 10) },
  runstatusesgroupedbyfieldforautomatedruns: {
    kind: 'AutomatedTestRun',
    groupOf({ record }, { groupingField = 'Name' }) {
      const field = String(groupingField);
      return Object.hasOwn(record, field) ? String(record[field] ?? '') : '';
    },
  },
};

/** Whether there is a type of widget of this name. */
export const isWidgetType = (name: string) => Object.hasOwn(groupings, name.toLowerCase());

/** How many runs have each status, by group, in the order of the groups. */
export function countRuns(
  store: WorldStore,
  widgetType: string,
  { ProjectId, PackageId, AllowableTypes, Parameters }: Schemas['GridWidgetContext'],
): Record<string, Record<string, number>> {
  const counting = groupings[widgetType.toLowerCase()];
  const counts = new Map<string, Map<string, number>>();
  const kinds = AllowableTypes?.map((it) => it.toLowerCase());
  const project = ProjectId?.toLowerCase();
  const inside = PackageId?.toLowerCase();
  for (const run of runsOf(store)) {
    if (counting?.kind !== undefined && run.kind !== counting.kind) continue;
    if (kinds?.length && !kinds.includes(run.kind.toLowerCase())) continue;
    const line = [...lineOf(store.ExecutionPackage, store.ExecutionPackage.getOrThrow(run.packageId))];
    if (project !== undefined && line.at(-1)?.ProjectId !== project) continue;
    if (inside !== undefined && line.every(({ Id }) => Id !== inside)) continue;
    const group = counting?.groupOf(run, Parameters ?? {}) ?? '';
    const known = counts.get(group) ?? new Map<string, number>();
    counts.set(group, known.set(run.status, (known.get(run.status) ?? 0) + 1));
  }
  return Object.fromEntries(
    [...counts]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([group, known]) => [group, Object.fromEntries(known)]),
  );
}

/** The runs of each kind; those of assignments are where they were run. */
function* runsOf(store: WorldStore): Generator<CountedRun> {
  for (const run of store.ScriptRun) {
    const { PackageId: packageId } = store.ScriptAssignment.getOrThrow(run.AssignmentId);
    yield { kind: 'ScriptRun', status: run.Status, at: run.CreatedAt, packageId, record: run };
  }
  for (const run of store.AgileRun) {
    const { ExecutionStatus: status, CreatedAt: at, PackageId: packageId } = run;
    yield { kind: 'AgileRun', status, at, packageId, record: run };
  }
  for (const run of [...store.AutomatedTestRun].filter(isImported)) {
    const assignment = store.AutomatedTestAssignment.getOrThrow(run.AssignmentId);
    const { Name } = store.AutomatedTest.getOrThrow(assignment.AutomatedTestId);
    yield {
      kind: 'AutomatedTestRun',
      status: run.Status,
      at: run.StartedAt ?? run.ImportedAt ?? '',
      packageId: assignment.PackageId,
      record: { ...run, Name },
    };
  }
}

const entities: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;' };
const escaped = (text: string) => text.replace(/[<>&"]/g, (it) => entities[it] ?? it);

/** Something that a feed tells of. */
export interface FeedEntry {
  readonly title: string;
  readonly address: string;
}

/** An Atom feed. */
export function atomFeed(
  title: string,
  address: string,
  updated: string,
  entries: readonly FeedEntry[],
): string {
  const shown = entries.map(
    (it) =>
      `<entry><title>${escaped(it.title)}</title><id>${escaped(it.address)}</id><updated>${updated}</updated><link rel="alternate" href="${escaped(it.address)}"/></entry>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom"><title>${escaped(title)}</title><id>${escaped(address)}</id><updated>${updated}</updated><author><name>${escaped(title)}</name></author>${shown.join('')}</feed>
`;
}
