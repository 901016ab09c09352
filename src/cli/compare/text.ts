import type { Comparison, ServerDifference } from '../../compare.ts';
import { counted, listed } from '../../contract/text/counted.ts';
import { visible } from '../report/visible.ts';
import { blamedOn, blames, type CompareReport, deedOf, placeOf, titles, verdictOf } from './report.ts';

/** How many differences of each blame are described. */
const maxDescribed = 8;
/** How many others are named, each in a line. */
const maxNamed = 20;
/** How many remarks are told. */
const maxRemarks = 10;
/** How many things that are no fault of either server are named for one reason. */
const maxNames = 3;

/** The report for a terminal: the verdict, the differences by whose fault they are, what was not compared, the verdict again. */
export function toText(report: CompareReport): string {
  const { comparison } = report;
  const { remarks, leftovers } = comparison;
  const left = [...leftovers.real, ...leftovers.fake];
  const reasons = reasonsOf(remarks);
  const more = reasons.length - maxRemarks;
  return visible(
    [
      verdictOf(report),
      '',
      ...blames.flatMap((blame) => {
        const found = blamedOn(comparison, blame);
        if (found.length === 0) return [];
        return [
          `${titles[blame]}:`,
          '',
          ...found.slice(0, maxDescribed).flatMap(describe),
          ...restOf(found.slice(maxDescribed)),
        ];
      }),
      ...(remarks.length > 0
        ? [
            'Not judged:',
            ...reasons.slice(0, maxRemarks).map(([why, what]) => `  ${listed(what, maxNames)}: ${why}`),
            ...(more > 0 ? [`  and for ${counted(more, 'other reason')}`] : []),
            '',
          ]
        : []),
      ...(left.length > 0 ? [`Made and not deleted: ${left.join(', ')}`, ''] : []),
      verdictOf(report),
      '',
    ].join('\n'),
  );
}

/** What is not described: where it is, in a line each. */
function restOf(rest: readonly ServerDifference[]): string[] {
  if (rest.length === 0) return [];
  const unnamed = rest.length - maxNamed;
  return [
    `  And ${counted(rest.length, 'other')}; --report html or json has all of them:`,
    ...rest.slice(0, maxNamed).map((it) => `    ${placeOf(it)}`),
    ...(unnamed > 0 ? [`    and ${unnamed} more`] : []),
    '',
  ];
}

/** What is no fault of either server, by the reason. */
function reasonsOf(remarks: Comparison['remarks']): [why: string, what: string[]][] {
  const reasons = new Map<string, string[]>();
  for (const { what, why } of remarks) reasons.set(why, [...(reasons.get(why) ?? []), what]);
  return [...reasons];
}

/** A difference in a few lines: what it is, what both do, and how to see it. */
export function describe(difference: ServerDifference): string[] {
  const { message, because, count, clause, reproduce } = difference;
  return [
    `✗ ${placeOf(difference)}${count > 1 ? `, seen in ${count} requests` : ''}`,
    `    ${message}`,
    `    because ${because}`,
    `    real: ${deedOf(difference, 'real')}`,
    `    fake: ${deedOf(difference, 'fake')}`,
    ...(clause ? [`    ${clause.source} (${clause.pointer})`] : []),
    ...(reproduce === undefined ? [] : [`    ${reproduce}`]),
    '',
  ];
}
