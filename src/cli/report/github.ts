import { counted } from '../../contract/text/counted.ts';
import type { Severity } from '../../verify/findings/finding.ts';
import { causesWith, seenAt } from './grouped.ts';
import { isKept, type Report, verdictOf } from './report.ts';
import { visible } from './visible.ts';

/** How many annotations of a kind GitHub shows for each step; it drops the others without a word. */
const maxShown = 10;

const kinds: readonly (readonly [Severity, 'error' | 'warning'])[] = [
  ['violation', 'error'],
  ['warning', 'warning'],
];

/** The report as annotations of a job on GitHub: the verdict, and each cause that breaks the contract or needs attention. */
export function toGithub(report: Report): string {
  const verdict = command(isKept(report) ? 'notice' : 'error', 'et-mock verify', verdictOf(report));
  const lines = kinds.flatMap(([severity, kind]) => {
    const causes = causesWith(report, severity);
    // The verdict, where it is an error, and what is left out are annotations, too.
    const room = maxShown - (kind === 'error' && !isKept(report) ? 1 : 0);
    const shown = causes.length > room ? causes.slice(0, room - 1) : causes;
    const rest = causes.length - shown.length;
    return [
      ...shown.map((cause) => {
        const { check, example } = cause;
        const seen = seenAt(cause);
        const title = [check, example.operation].filter(Boolean).join(' at ');
        return command(kind, title, example.message + (seen ? ` (seen in ${seen})` : ''));
      }),
      ...(rest > 0 ? [command(kind, 'et-mock verify', `And ${counted(rest, `other ${severity}`)}.`)] : []),
    ];
  });
  return `${[verdict, ...lines].join('\n')}\n`;
}

function command(kind: string, title: string, message: string): string {
  return `::${kind} title=${property(title)}::${data(short(message))}`;
}

const short = (text: string) => (text.length > 1000 ? `${text.slice(0, 1000)}…` : text);

/** A line break would begin another command. */
const data = (text: string) =>
  visible(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
