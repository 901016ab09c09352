import { QueryError } from './ast.ts';

/** The name of the option that carried the text, as the user wrote it. */
export type Option = '$filter' | '$orderby' | 'tql';

const maxQueryLength = 8192;
export const maxDepth = 100;

export function failure(option: Option, problem: string, position: number, hint?: string): QueryError {
  const tail = hint === undefined ? '' : `; ${hint}`;
  return new QueryError(`Failed to read ${option}: ${problem} at position ${position}${tail}`, position);
}

/** Checked before anything is read: a long text must cost nothing. */
export function rejectLong(option: Option, text: string): void {
  if (text.length <= maxQueryLength) return;
  throw failure(option, `the text goes on`, maxQueryLength, `at most ${maxQueryLength} characters are read`);
}

export function tooDeep(option: Option, position: number): QueryError {
  return failure(option, 'nested too deeply', position, `at most ${maxDepth} levels are read`);
}

export function unknownName(
  option: Option,
  what: string,
  name: string,
  position: number,
  known: readonly string[],
): QueryError {
  const folded = name.toLowerCase();
  const near = known.find((candidate) => candidate.toLowerCase() === folded);
  const hint = near === undefined ? `known: ${list(known)}` : `did you mean ${near}?`;
  return failure(option, `unknown ${what} ${quote(name)}`, position, hint);
}

/** The text in double quotes, cut when it would flood the message. */
export function quote(text: string): string {
  return JSON.stringify(text.length > 40 ? `${text.slice(0, 40)}…` : text);
}

export function list(names: readonly string[]): string {
  return names.length > 30 ? `${names.slice(0, 30).join(', ')}, …` : names.join(', ');
}
