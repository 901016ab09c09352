import type { Multipart } from '../../../contract/body/body.ts';
import type { Entities } from '../../../contract/entities.gen.ts';
import type { ResultNode as ReadNode } from '../../../results/node.ts';
import type { Results } from '../../../results/read.ts';
import { nextTurn } from '../../../results/turns.ts';
import { formatInstant } from '../../../world/time/instant.ts';
import type { World, WorldStore } from '../../../world/world.ts';
import { nodeRecord, runStatus, totalsOf } from './result-nodes.ts';

type AutomatedTestRun = Entities['AutomatedTestRun'];
type ResultNode = Entities['ResultNode'];

/** What an import makes when its task ends: a run that is there already and that nobody sees, or an error. */
export interface ImportParameters {
  readonly RunId?: string;
  readonly Error?: string;
  /** How many results it has. */
  readonly Results?: number;
}

/** By the body of an upload, what was read of it. */
const imports = new WeakMap<Multipart, ImportParameters>();

/** Nodes that are stored in one turn. */
const step = 500;
const maxWarnings = 100;

/**
 * Reads uploaded result files, and stores what is in them as a run that nobody sees until its task ends. In turns: files may
 * have many thousand results.
 */
export async function prepareImport({
  world,
  store,
  path,
  body,
}: {
  readonly world: World;
  readonly store: WorldStore;
  readonly path: { readonly id: string };
  readonly body: Multipart;
}): Promise<void> {
  if (!store.AutomatedTestAssignment.has(path.id)) return;
  const { readResults } = await import('../../../results/read.ts');
  const sent = body.files.map(({ name, filename, bytes }) => ({ name: filename ?? name, bytes }));
  // As for all times of the API without a time zone.
  const results = await readResults(sent, { zone: 'Z' });
  if (results.files.length === 0) {
    imports.set(body, { Error: `Failed to import the results: ${reasonsOf(results).join('; ')}.` });
    return;
  }
  if (!store.AutomatedTestAssignment.has(path.id)) return;
  const run = store.AutomatedTestRun.insert(unseenRun(world, path.id, results));
  if (await storeNodes(world, run.Id, results))
    imports.set(body, { RunId: run.Id, Results: results.counts.total });
}

/** What was read of an upload; undefined when it was for nothing that is there. */
export const importOf = (body: Multipart): ImportParameters | undefined => imports.get(body);

/** Whether a run is there for clients: its import has ended. */
export const isImported = ({ IsImporting }: AutomatedTestRun): boolean => !IsImporting;

function reasonsOf({ refused, warnings }: Results): readonly string[] {
  if (refused.length === 0) return warnings.map((it) => it.replace(/\.$/, ''));
  return refused.slice(0, maxWarnings).map(({ name, error }) => `${name}: ${error.message}`);
}

function unseenRun({ ids, now }: World, AssignmentId: string, results: Results): AutomatedTestRun {
  const { counts, refused, warnings } = results;
  const all = [...refused.map(({ name, error }) => `${name} is left out: ${error.message}.`), ...warnings];
  return {
    AssignmentId,
    Id: ids.next(),
    Status: runStatus(counts),
    ImportedAt: now(),
    ...(all.length === 0 ? {} : { Warnings: all.slice(0, maxWarnings) }),
    Totals: totalsOf(counts, 0, 0),
    IsImporting: true,
  };
}

/** @returns false when the run is gone meanwhile, with its assignment or its whole world */
async function storeNodes({ store, ids }: World, runId: string, results: Results): Promise<boolean> {
  let nodes = 0;
  let iterations = 0;
  const times: string[] = [];
  const waiting: ResultNode[] = [];
  const insert = () => {
    if (!store.AutomatedTestRun.has(runId)) return false;
    store.transaction(() => {
      for (const record of waiting) store.ResultNode.insert(record);
    });
    waiting.length = 0;
    return true;
  };
  for (const record of recordsOf(results, runId, () => ids.next())) {
    nodes++;
    if (record.Iteration !== null) iterations++;
    for (const time of [record.StartedAt, record.FinishedAt]) if (time) times.push(time);
    if (waiting.push(record) < step) continue;
    if (!insert()) return false;
    await nextTurn();
  }
  if (!insert()) return false;
  // Some tools say it of the whole alone.
  if (times.length === 0)
    for (const { startedAt, endedAt } of results.files)
      for (const time of [startedAt, endedAt]) if (time) times.push(formatInstant(Date.parse(time)));
  const [first, last] = [times.reduce(earlier, times[0] ?? ''), times.reduce(later, '')];
  store.AutomatedTestRun.update(runId, {
    ...(first === '' ? {} : { StartedAt: first, FinishedAt: last }),
    Totals: totalsOf(results.counts, nodes, iterations),
  });
  return true;
}

const earlier = (one: string, other: string) => (other < one ? other : one);
const later = (one: string, other: string) => (other > one ? other : one);

/** The record of each node, those above before those below. */
function* recordsOf({ files }: Results, runId: string, nextId: () => string): Generator<ResultNode> {
  function* below(
    nodes: readonly ReadNode[],
    ParentId: string | null,
    source?: string,
  ): Generator<ResultNode> {
    for (const node of nodes) {
      const record = nodeRecord(node, { Id: nextId(), ParentId, AutomatedTestRunId: runId }, source);
      yield record;
      if (node.kind === 'suite') yield* below(node.children, record.Id);
    }
  }
  for (const { name, nodes } of files) yield* below(nodes, null, name);
}
