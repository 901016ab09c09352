import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rows } from './rows.ts';

/** What a server answered to expressions: the rows by their numbers, in its order; undefined where it refused. */
export interface Answers {
  readonly versions: Readonly<Record<string, string>>;
  readonly filters: ReadonlyMap<string, Answer>;
  readonly orders: ReadonlyMap<string, Answer>;
}
export type Answer = readonly number[] | undefined;

export const answersFile = join(import.meta.dirname, 'answers.tsv');

/** Rows by their ids as numbers. */
export function numbersOf(ids: readonly string[]): readonly number[] {
  return ids.map((id) => rows.findIndex(({ Id }) => Id === id));
}

/** One line for each expression, so that a difference between two runs can be read. */
export function writeAnswers({ versions, filters, orders }: Answers): string {
  const lines = [
    ...Object.entries(versions).map((entry) => ['server', ...entry]),
    ...[...filters].map(([text, answer]) => ['$filter', text, answer?.join(' ') ?? 'refused']),
    ...[...orders].map(([text, answer]) => ['$orderby', text, answer?.join(' ') ?? 'refused']),
  ];
  return lines.map((line) => `${line.join('\t')}\n`).join('');
}

/** Reads what was written. */
export function readAnswers(): Answers {
  const lines = readFileSync(answersFile, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split('\t') as [string, string, string]);
  const of = (kind: string) => lines.filter(([it]) => it === kind);
  const answers = (kind: string) =>
    new Map(of(kind).map(([, text, answer]) => [text, answer === 'refused' ? undefined : numbersIn(answer)]));
  return {
    versions: Object.fromEntries(of('server').map(([, name, version]) => [name, version])),
    filters: answers('$filter'),
    orders: answers('$orderby'),
  };
}

const numbersIn = (text: string) => text.split(' ').filter(Boolean).map(Number);
