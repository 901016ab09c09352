import { counted } from '../../contract/text/counted.ts';
import type { Cause } from '../../verify/findings/cause.ts';
import { wordChanges } from './changes.ts';
import { causesWith, seenAt, severities, unexercisedOf } from './grouped.ts';
import { isKept, type Report, verdictOf } from './report.ts';
import { visible } from './visible.ts';

const titles = {
  true: '✅ The contract is kept',
  false: '❌ The contract is broken',
  undefined: '⚠️ No verdict',
};
const marks = { violation: '❌', warning: '⚠️', information: 'ℹ️' } as const;

/** How many causes are told: a summary of a job may have a megabyte, and nobody reads more. */
const maxCauses = 20;

/** How many differences that are new or gone are named. */
const maxChanges = 20;

/** The report for a pull request, or for the summary of a job on GitHub. */
export function toMarkdown(report: Report): string {
  const causes = severities.flatMap((severity) => causesWith(report, severity));
  const rest = causes.length - maxCauses;
  const missing = unexercisedOf(report);
  return [
    `## ${titles[`${isKept(report)}`]}`,
    '',
    escaped(verdictOf(report)),
    '',
    ...changesOf(report),
    ...(causes.length > 0 ? table(causes.slice(0, maxCauses)) : []),
    ...(rest > 0
      ? [`And ${counted(rest, 'other cause')}: \`--report html\` or \`json\` has all of them.`, '']
      : []),
    ...(missing.length > 0
      ? [
          '<details><summary>Not exercised, and why</summary>',
          '',
          ...missing.map(
            ({ reason, operations }) => `- ${escaped(reason)}: ${counted(operations.length, 'operation')}`,
          ),
          '',
          '</details>',
          '',
        ]
      : []),
    escaped(verdictOf(report)),
    '',
  ].join('\n');
}

function table(causes: readonly Cause[]): string[] {
  return ['| | check | what | seen in |', '| --- | --- | --- | --- |', ...causes.map(row), ''];
}

function row(cause: Cause): string {
  const { check, example, severity } = cause;
  const last = example.exchanges.at(-1);
  const shown = last
    ? `<br>${code(`${last.request.method} ${last.request.url} → ${last.response.status}`)}`
    : '';
  const seen = seenAt(cause) ?? example.operation ?? '';
  return `| ${marks[severity]} | ${escaped(check)} | ${code(short(example.message))}${shown} | ${escaped(seen)} |`;
}

function changesOf({ changes }: Report): string[] {
  if (!changes) return [];
  const [first = '', ...others] = wordChanges(changes, maxChanges);
  return [
    escaped(first),
    '',
    ...others.map((line) => `- ${line[0] === '+' ? 'new' : 'gone'}: ${escaped(line.slice(2))}`),
    '',
  ];
}

/** Cut before it is escaped, so that no entity is cut in two. */
const short = (text: string) => (text.length > 300 ? `${text.slice(0, 300)}…` : text);

/** What a server has sent, as code: GitHub looks for names, numbers and addresses nowhere else than outside of it. */
export const code = (text: string) => `<code>${escaped(text)}</code>`;

/** A text draws nothing, and ends no cell. */
export function escaped(text: string): string {
  return visible(text)
    .replace(/[&<>|\\`*_{}[\]#@~$]|:(?=\/\/)/g, (it) => `&#${it.charCodeAt(0)};`)
    .replace(/\s*\n\s*/g, ' ');
}
