import { compile } from '../../../src/query/evaluate.ts';
import { parseFilter, parseOrderBy } from '../../../src/query/odata.ts';
import { page } from '../../../src/query/page.ts';
import type { Answer, Answers } from './answers.ts';
import { type Difference, differences } from './differences.ts';
import { rowFields } from './expressions.ts';
import { rows } from './rows.ts';

/** An expression that two servers answer differently, and the reason that is given for it. */
export interface Compared {
  readonly text: string;
  readonly theirs: readonly number[];
  readonly ours: readonly number[];
  readonly reason: Difference | undefined;
}

/** Asks our evaluator what another server was asked. */
export function compareAnswers({ filters, orders }: Pick<Answers, 'filters' | 'orders'>) {
  const differing: Compared[] = [];
  const refused: string[] = [];
  let equal = 0;
  const compare = (
    answers: ReadonlyMap<string, Answer>,
    answer: (text: string) => readonly object[],
    isSorted: boolean,
  ) => {
    for (const [text, given] of answers) {
      const ours = answer(text).map((row) => rows.indexOf(row as (typeof rows)[number]));
      if (given === undefined) {
        refused.push(text);
        continue;
      }
      const theirs = isSorted ? given : given.toSorted((a, b) => a - b);
      if (theirs.join() === ours.join()) equal++;
      else
        differing.push({
          text,
          theirs,
          ours,
          reason: isSorted ? undefined : differences.find((it) => it.explains(text, theirs)),
        });
    }
  };
  compare(filters, (text) => rows.filter(compile(parseFilter(text, rowFields))), false);
  compare(orders, (text) => page(rows, { orderBy: parseOrderBy(text, rowFields) }).items, true);
  return { equal, differing, refused };
}
