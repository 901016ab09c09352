import type { ServerDifference } from '../../compare.ts';
import { counted } from '../../contract/text/counted.ts';
import { code, escaped } from '../report/markdown.ts';
import { type CompareReport, deedOf, placeOf, titles, verdictOf } from './report.ts';

/** How many differences are told. */
const maxDifferences = 30;

/** The report for a pull request, or for the summary of a job. */
export function toMarkdown(report: CompareReport): string {
  const { differences } = report.comparison;
  const rest = differences.length - maxDifferences;
  const deed = (it: ServerDifference, side: 'real' | 'fake') => code(deedOf(it, side, 200));
  return [
    `## ${differences.length === 0 ? '✅ Both servers do the same' : '❌ The servers differ'}`,
    '',
    escaped(verdictOf(report)),
    '',
    ...(differences.length > 0
      ? [
          '| | where | real | fake |',
          '| --- | --- | --- | --- |',
          ...differences
            .slice(0, maxDifferences)
            .map(
              (it) =>
                `| ${titles[it.blame]} | ${escaped(placeOf(it))}<br>${code(it.message)} | ${deed(it, 'real')} | ${deed(it, 'fake')} |`,
            ),
          '',
        ]
      : []),
    ...(rest > 0
      ? [`And ${counted(rest, 'other')}: \`--report html\` or \`json\` has all of them.`, '']
      : []),
  ].join('\n');
}
