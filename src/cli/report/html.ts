import { html, raw } from 'hono/html';
import { counted } from '../../contract/text/counted.ts';
import type { CheckRun } from '../../verify/engine/selection.ts';
import type { Cause } from '../../verify/findings/cause.ts';
import type { Severity } from '../../verify/findings/finding.ts';
import { curlOf, type Exchange } from '../../verify/http/exchange.ts';
import { wordChanges } from './changes.ts';
import { causesWith, seenAt, severities } from './grouped.ts';
import { coverageSection } from './html-coverage.ts';
import { command, factList, htmlPage, responseBlock, section } from './html-page.ts';
import { isKept, type Report, verdictOf } from './report.ts';
import { visible } from './visible.ts';

const headings: Readonly<Record<Severity, string>> = {
  violation: 'What breaks the contract',
  warning: 'Where the documentation is in doubt, or a known difference needs attention',
  information: 'Good to know',
};

const verdicts = {
  true: { title: 'Kept', style: 'kept', heading: 'The contract is kept' },
  false: { title: 'Broken', style: 'broken', heading: 'The contract is broken' },
  undefined: { title: 'No verdict', style: 'broken', heading: 'No verdict: a check has failed itself' },
} as const;

const unlike = {
  title: 'Something else',
  style: 'broken',
  heading: 'This does not look like Enterprise Tester',
} as const;

/** A report as a page. */
export function toHtml(report: Report): string {
  const { title, style: look, heading } = report.summary.unlike ? unlike : verdicts[`${isKept(report)}`];
  const { summary, startedAt, url } = report;
  return htmlPage({
    title: `${title}: the contract of ${url}`,
    look,
    heading,
    verdict: verdictOf(report),
    startedAt,
    elapsed: summary.elapsed,
    links: [
      ...severities.map((severity) => link(severity, counted(causesWith(report, severity).length, severity))),
      link('coverage', 'what was exercised'),
      link('checks', counted(summary.checks.length, 'check')),
    ],
    main: [
      ...severities.map((severity) => findings(report, severity)),
      changesSection(report),
      coverageSection(report),
      checksSection(report),
    ],
  });
}

const link = (to: string, text: string) => html`<li><a href="#${to}" class="${to}">${text}</a></li>`;

const findings = (report: Report, severity: Severity) =>
  section(
    severity,
    headings[severity],
    causesWith(report, severity).map((cause) => describe(cause, report.isAuthenticated)),
  );

/** What is wrong in one way: the clearest example of it, and where it was seen. */
function describe(cause: Cause, isAuthenticated: boolean) {
  const { example: finding, operations } = cause;
  const {
    check,
    severity,
    operation,
    example,
    message,
    where,
    expected,
    actual,
    clause,
    discrepancies,
    seed,
  } = finding;
  const facts: [string, string | undefined][] = [
    ['Severity', severity],
    ['Check', check],
    ['Operation', operation],
    ['Example', example],
    ['Where', where],
    ['Documented', expected === undefined ? undefined : JSON.stringify(expected)],
    ['Answered', actual === undefined ? undefined : JSON.stringify(actual)],
    ['Clause', clause?.pointer],
    ['Source', clause?.source],
    ['In doubt', discrepancies.length > 0 ? discrepancies.join('; ') : undefined],
    ['Seed', seed?.toString()],
    ['Seen in', seenAt(cause)],
  ];
  const shown = finding.exchanges.slice(-3);
  return html`<article class="${severity}">
<h3>${visible(message)}</h3>
${factList(facts)}
${operations.length > 1 ? html`<details><summary>all ${operations.length} operations</summary><p>${operations.join(', ')}</p></details>` : ''}
${shown.map((exchange, index) => show(exchange, isAuthenticated, severity === 'violation' && index === shown.length - 1))}
</article>`;
}

function show(exchange: Exchange, isAuthenticated: boolean, isOpen: boolean) {
  const { request, response } = exchange;
  return html`<details${isOpen ? raw(' open') : ''}>
<summary>${request.method} ${visible(request.url)} → ${response.status}</summary>
<h4>Request</h4>
${command('Request as a command', curlOf(exchange, isAuthenticated))}
<h4>Response</h4>
${responseBlock(exchange)}
</details>`;
}

/** What is other than in an earlier report. */
function changesSection({ changes }: Report) {
  if (!changes) return '';
  const [first, ...others] = wordChanges(changes, Number.POSITIVE_INFINITY);
  return html`<section id="changes">
<h2>What has changed</h2>
<p>${first}</p>
<ul>${others.map((line) => html`<li>${visible(line)}</li>`)}</ul>
</section>`;
}

function checksSection({ summary }: Report) {
  const isClean = ({ name }: CheckRun) =>
    !summary.causes.some(({ check, severity }) => check === name && severity === 'violation');
  const stateOf = (check: CheckRun) => {
    if (check.skipped !== undefined) return html`<em>not run: ${check.skipped}</em>`;
    if (check.failure !== undefined)
      return html`<strong class="failed">✗ has failed itself: ${check.failure}</strong>`;
    return isClean(check)
      ? html`<strong class="passed">✓ passed</strong>`
      : html`<strong class="failed">✗ failed</strong>`;
  };
  return html`<section id="checks">
<h2>What was checked</h2>
<dl class="checks">
${summary.checks.map(
  (check) => html`<div><dt>${check.name}</dt>
<dd>${check.description} ${stateOf(check)}</dd></div>`,
)}
</dl>
</section>`;
}
