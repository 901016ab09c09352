import type { Comparison } from './rounds.ts';

/** What one concern has come to. */
export interface Table {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Writes a table in Markdown; all columns but the first hold figures. */
export function toMarkdown({ head, rows }: Table): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, column) => (column ? '--:' : '---'))), ...rows.map(line)].join('\n');
}

/** A ratio, and in brackets the two medians of it. */
export function asRatio({ ratio, ours, theirs }: Comparison, unit = ''): string {
  return `${short(ratio)} (${short(ours)} to ${short(theirs)}${unit})`;
}

/** A number with as many digits as mean something. */
export function short(value: number): string {
  if (value >= 1000) return Number(value.toPrecision(3)).toLocaleString('en');
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toPrecision(2);
}
