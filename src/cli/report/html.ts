import { html, raw } from 'hono/html';
import type { CheckRun } from '../../verify/engine/selection.ts';
import type { Cause } from '../../verify/findings/cause.ts';
import type { Severity } from '../../verify/findings/finding.ts';
import { curlOf, type Exchange } from '../../verify/http/exchange.ts';
import { wordChanges } from './changes.ts';
import { counted } from './counted.ts';
import { causesWith, seenAt, severities } from './grouped.ts';
import { coverageSection } from './html-coverage.ts';
import { isKept, type Report, verdictOf } from './report.ts';
import { style } from './style.ts';
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

/** The longest answer that is shown, in characters. */
const maxLength = 5000;

/** The report as one page that needs nothing else: no script, no font, no picture. */
export function toHtml(report: Report): string {
  const { title, style: look, heading } = report.summary.unlike ? unlike : verdicts[`${isKept(report)}`];
  const { summary } = report;
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<link rel="icon" href="data:,">
<title>${title}: the contract of ${report.url}</title>
<style>${raw(style)}</style>
</head>
<body>
<header class="${look}">
<h1>${heading}</h1>
<p>${verdictOf(report)}</p>
<p class="quiet"><time datetime="${report.startedAt}">${report.startedAt.replace('T', ' ').slice(0, 16)} UTC</time> · ${(summary.elapsed / 1000).toFixed(1)} seconds</p>
<nav aria-label="Parts of the report"><ul>
${severities.map((severity) => link(severity, counted(causesWith(report, severity).length, severity)))}
${link('coverage', 'what was exercised')}
${link('checks', `${summary.checks.length} checks`)}
</ul></nav>
</header>
<main>
${severities.map((severity) => section(report, severity))}
${changesSection(report)}
${coverageSection(report)}
${checksSection(report)}
</main>
<footer><p>${verdictOf(report)}</p></footer>
</body>
</html>
`;
  return String(page);
}

const link = (to: string, text: string) => html`<li><a href="#${to}" class="${to}">${text}</a></li>`;

function section(report: Report, severity: Severity) {
  const found = causesWith(report, severity);
  return html`<section id="${severity}">
<h2>${headings[severity]}</h2>
${found.length === 0 ? html`<p class="quiet">Nothing.</p>` : found.map((cause) => describe(cause, report.isAuthenticated))}
</section>`;
}

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
<dl>${facts.map(([name, value]) => (value ? html`<div><dt>${name}</dt><dd>${visible(value)}</dd></div>` : ''))}</dl>
${operations.length > 1 ? html`<details><summary>all ${operations.length} operations</summary><p>${operations.join(', ')}</p></details>` : ''}
${shown.map((exchange, index) => show(exchange, isAuthenticated, severity === 'violation' && index === shown.length - 1))}
</article>`;
}

function show(exchange: Exchange, isAuthenticated: boolean, isOpen: boolean) {
  const { request, response } = exchange;
  const { body, text } = response;
  const whole = wholeOf(body, text);
  const rest = whole.length - maxLength;
  const shown = rest > 0 ? `${whole.slice(0, maxLength)}\n… and ${rest} characters more` : whole;
  const headers = Object.entries(response.headers).map(([name, value]) => `${name}: ${value}`);
  return html`<details${isOpen ? raw(' open') : ''}>
<summary>${request.method} ${visible(request.url)} → ${response.status}</summary>
<h4>Request</h4>
<pre class="command" tabindex="0" role="group" aria-label="Request as a command">${visible(curlOf(exchange, isAuthenticated))}</pre>
<h4>Response</h4>
<pre tabindex="0" role="group" aria-label="Response">${visible([`HTTP ${response.status}`, ...headers, '', shown].join('\n').trimEnd())}</pre>
</details>`;
}

/** Bytes are told by how many they are; the headers say of what kind. */
function wholeOf(body: unknown, text: string): string {
  if (body instanceof Uint8Array) return `${body.length} bytes`;
  return body === undefined ? text : JSON.stringify(body, null, 2);
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
