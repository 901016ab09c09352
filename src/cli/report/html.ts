import { html, raw } from 'hono/html';
import { curlOf, type Exchange } from '../../verify/exchange.ts';
import type { Finding, Severity } from '../../verify/finding.ts';
import { coverageOf, type Report, verdictOf, violationsOf } from './report.ts';
import { style } from './style.ts';

const headings: Readonly<Record<Severity, string>> = {
  violation: 'What breaks the contract',
  warning: 'Where the documentation is in doubt',
  information: 'Good to know',
};

/** The report as one page that needs nothing else: no script, no font, no picture. */
export function toHtml(report: Report): string {
  const isKept = violationsOf(report).length === 0;
  const { summary } = report;
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${isKept ? 'Kept' : 'Broken'}: the contract of ${report.url}</title>
<style>${raw(style)}</style>
</head>
<body>
<header class="${isKept ? 'kept' : 'broken'}">
<h1>${isKept ? 'The contract is kept' : 'The contract is broken'}</h1>
<p>${verdictOf(report)}</p>
<p><time datetime="${report.startedAt}">${report.startedAt.replace('T', ' ').slice(0, 16)} UTC</time>, ${(summary.elapsed / 1000).toFixed(1)} seconds</p>
</header>
<main>
${(['violation', 'warning', 'information'] as const).map((severity) => section(report, severity))}
<section>
<h2>What was exercised</h2>
<table>
<thead><tr><th scope="col">Operation</th><th scope="col">Exercised</th><th scope="col">Failed</th><th scope="col">Not exercised</th></tr></thead>
<tbody>
${coverageOf(report).map(
  ({ operation, exercised, all, failed, missing }) => html`<tr>
<th scope="row">${operation}</th>
<td><meter min="0" max="${all}" value="${exercised}" aria-label="${exercised} of ${all}"></meter> ${exercised} of ${all}</td>
<td>${failed}</td>
<td>${missing.length === 0 ? '' : html`<details><summary>${missing.length}</summary><ul>${missing.map((it) => html`<li>${it}</li>`)}</ul></details>`}</td>
</tr>`,
)}
</tbody>
</table>
</section>
</main>
</body>
</html>
`;
  return String(page);
}

function section(report: Report, severity: Severity) {
  const found = report.findings.filter((finding) => finding.severity === severity);
  if (found.length === 0) return '';
  return html`<section>
<h2>${headings[severity]} <span class="count">${found.length}</span></h2>
${found.map((finding) => describe(finding, report.isAuthenticated))}
</section>`;
}

function describe(finding: Finding, isAuthenticated: boolean) {
  const { check, severity, operation, example, message, where, expected, actual, clause, doubts, seed } =
    finding;
  const facts: [string, string | undefined][] = [
    ['Where', where],
    ['Documented', expected === undefined ? undefined : JSON.stringify(expected)],
    ['Answered', actual === undefined ? undefined : JSON.stringify(actual)],
    ['Source', clause && `${clause.source} (${clause.pointer})`],
    ['In doubt', doubts.length > 0 ? doubts.join('; ') : undefined],
    ['Seed', seed?.toString()],
  ];
  return html`<article class="${severity}">
<h3>${message}</h3>
<p class="names">${[check, operation, example].filter(Boolean).join(' · ')}</p>
<dl>${facts.map(([name, value]) => (value === undefined ? '' : html`<dt>${name}</dt><dd>${value}</dd>`))}</dl>
${finding.exchanges.slice(-3).map((exchange) => show(exchange, isAuthenticated))}
</article>`;
}

function show(exchange: Exchange, isAuthenticated: boolean) {
  const { request, response } = exchange;
  const { body, text } = response;
  const shown = body === undefined ? text : JSON.stringify(body, null, 2);
  const headers = Object.entries(response.headers).map(([name, value]) => `${name}: ${value}`);
  return html`<details>
<summary>${request.method} ${request.url} → ${response.status}</summary>
<pre>${curlOf(exchange, isAuthenticated)}</pre>
<pre>${[`HTTP ${response.status}`, ...headers, '', shown.slice(0, 5000)].join('\n')}</pre>
</details>`;
}
