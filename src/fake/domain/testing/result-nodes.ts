import type { Entities } from '../../../contract/entities.gen.ts';
import type { Schemas } from '../../../contract/operations.ts';
import type { Counts, Outcome, ResultNode as ReadNode } from '../../../results/node.ts';
import { formatInstant } from '../../../world/time/instant.ts';
import type { WorldStore } from '../../../world/world.ts';
import { write } from '../facts.ts';

type ResultNode = Entities['ResultNode'];
export type ResultTotals = Entities['AutomatedTestRun']['Totals'];

/** The id that stands for the root of a run, whose children are its root nodes. */
export const rootNode = '00000000-0000-0000-0000-000000000000';

const statuses: Readonly<Record<Outcome | 'none', ResultNode['Status']>> = {
  passed: 'Passed',
  failed: 'Failed',
  error: 'Error',
  skipped: 'Skipped',
  warning: 'Warning',
  inconclusive: 'Done',
  none: 'NotRun',
};

/** Characters of a text that is kept of a result. */
const maxText = 10_000;
/** Properties of one result that are kept. */
const maxProperties = 100;

/** The record of a suite or a case that was read from a file. */
export function nodeRecord(
  node: ReadNode,
  place: Pick<ResultNode, 'Id' | 'ParentId' | 'AutomatedTestRunId'>,
  source?: string,
): ResultNode {
  const { name, message, seconds, startedAt, warnings, properties } = node;
  const begun = startedAt === undefined ? undefined : Date.parse(startedAt);
  const named = properties ? Object.entries(properties).slice(0, maxProperties) : [];
  const isCase = node.kind === 'case';
  return {
    HasAttachments: false,
    HasIncidents: false,
    HasChildren: !isCase && node.children.length > 0,
    Name: cut(name),
    Description: message === undefined ? null : cut(message),
    Notes: null,
    Status: statuses[node.outcome],
    Iteration: isCase && node.retries > 0 ? node.retries + 1 : null,
    StartedAt: begun === undefined ? null : formatInstant(begun),
    FinishedAt:
      begun === undefined || seconds === undefined ? null : formatInstant(begun + Math.round(seconds * 1000)),
    DurationInSeconds: seconds ?? null,
    ...place,
    Metadata: metadataOf(node, isCase ? [] : named, warnings, source),
    Parameters: isCase ? textsOf(named) : {},
  };
}

/** What a file says of a result that no other field has. The properties of a suite are those of its surroundings. */
function metadataOf(
  { className, type, text, output, errorOutput, file, line }: ReadNode,
  properties: readonly (readonly [string, string])[],
  warnings: readonly string[],
  source: string | undefined,
): ResultNode['Metadata'] {
  return textsOf(properties, {
    ResultFile: source,
    ClassName: className,
    Type: type,
    StackTrace: text,
    Output: output,
    ErrorOutput: errorOutput,
    File: file,
    Line: line,
    Warnings: warnings.length > 0 ? warnings.join('\n') : undefined,
  });
}

/** This runs for every result: going over keys is several times as fast as making entries. */
function textsOf(
  properties: readonly (readonly [string, string])[],
  others: Readonly<Record<string, string | number | undefined>> = {},
): Readonly<Record<string, string>> {
  const texts: Record<string, string> = {};
  for (const [key, value] of properties) if (key !== '__proto__') texts[cut(key)] = cut(value);
  for (const key in others) {
    const value = others[key];
    if (value !== undefined) texts[key] = cut(String(value));
  }
  return texts;
}

const cut = (text: string) => (text.length > maxText ? `${text.slice(0, maxText)}…` : text);

/** The totals of a run in which this was counted. */
export function totalsOf(counts: Counts, nodes: number, iterations: number): ResultTotals {
  return {
    Errors: counts.error,
    Failed: counts.failed,
    Iterations: iterations,
    NotRun: 0,
    Passed: counts.passed,
    Skipped: counts.skipped,
    Warnings: counts.warning,
    Done: counts.inconclusive,
    Infos: 0,
    TotalNodes: nodes,
    TotalResults: counts.total,
  };
}

/** The status of a run in which this was counted. */
export function runStatus({ failed, error, suiteFailures, total, skipped }: Counts): string {
  if (failed + error + suiteFailures > 0) return 'Failed';
  if (total === 0) return 'Not Run';
  return skipped === total ? 'Skipped' : 'Passed';
}

/**
 * The statuses that a filter names, separated by commas; undefined when it names none.
 * @param reject called with a word that is no status
 */
export function statusesIn(
  filter: string | undefined,
  reject: (word: string) => never,
): ReadonlySet<ResultNode['Status']> | undefined {
  const words = (filter ?? '').split(',').flatMap((word) => word.trim() || []);
  if (words.length === 0) return undefined;
  return new Set(
    words.map((word) => known.find((it) => it.toLowerCase() === word.toLowerCase()) ?? reject(word)),
  );
}

const known: readonly ResultNode['Status'][] = [...Object.values(statuses), 'Info'];

/** The parameters of the results of a run: a table for each node that has some directly below it. */
export function testDataOf(store: WorldStore, runId: string): Schemas['TestDataTable'][] {
  const tables = new Map<string | null, ResultNode[]>();
  for (const node of store.ResultNode.where('AutomatedTestRunId', runId)) {
    if (Object.keys(node.Parameters).length === 0) continue;
    const rows = tables.get(node.ParentId) ?? [];
    tables.set(node.ParentId, rows);
    rows.push(node);
  }
  return [...tables].map(([id, nodes]) => ({
    Name: (id === null ? undefined : store.ResultNode.get(id)?.Name) ?? '',
    ColumnNames: [...new Set(['Name', ...nodes.flatMap(({ Parameters }) => Object.keys(Parameters))])],
    // A parameter that is called Name, too, must not hide whose parameters these are.
    Rows: nodes.map(({ Name, Parameters }) => ({ ...Parameters, Name })),
  }));
}

/** A node, where it is still there, says whether others are below it. */
export function noteChildren(store: WorldStore, nodeId: string): void {
  write(store.ResultNode, nodeId, { HasChildren: store.ResultNode.where('ParentId', nodeId).length > 0 });
}

/** The nodes directly below one, in the order of the file. */
export function childrenOf(store: WorldStore, runId: string, nodeId: string): readonly ResultNode[] {
  return nodeId === rootNode
    ? store.ResultNode.where('AutomatedTestRunId', runId).filter(({ ParentId }) => ParentId === null)
    : store.ResultNode.where('ParentId', nodeId);
}
