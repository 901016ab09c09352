import { html } from 'hono/html';
import { counted } from '../../contract/text/counted.ts';
import { unexercisedOf } from './grouped.ts';
import {
  aspects,
  type CoverageItem,
  type CoverageLine,
  coverageOf,
  type Report,
  totalsOf,
  unreachedOf,
} from './report.ts';

const titles = {
  example: 'Examples',
  status: 'Statuses',
  option: 'Query options',
  expansion: 'Expansions',
} as const;

const marks = { passed: '✓', failed: '✗', 'not reached': '–' } as const;

/** How many operations are named without being asked for. */
const minNamed = 5;

/** What was exercised: a row for each operation, a column for each aspect. The roles outlast the layout for phones. */
export function coverageSection(report: Report) {
  const lines = coverageOf(report);
  return html`<section id="coverage">
<h2>What was exercised</h2>
<p>${lines.filter(({ state }) => state !== 'not reached').length} of ${counted(lines.length, 'operation')}; ${totalsOf(lines).join(', ')}.</p>
<p class="legend"><span class="passed">✓ passed</span> <span class="failed">✗ a response to it broke the contract</span> <span class="missed">– not reached</span></p>
<table role="table">
<thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">Operation</th>${aspects.map((aspect) => html`<th role="columnheader" scope="col">${titles[aspect]}</th>`)}</tr></thead>
<tbody role="rowgroup">
${lines.map(row)}
</tbody>
</table>
${missingOf(report)}
${sampleOf(report)}
</section>`;
}

function row(line: CoverageLine) {
  const { operation, state, items } = line;
  return html`<tr role="row">
<th role="rowheader" scope="row">${chip({ name: operation, state })}${reasonsOf(line)}</th>
${aspects.map((aspect) =>
  cell(
    titles[aspect],
    items.filter((it) => it.aspect === aspect),
  ),
)}
</tr>`;
}

function cell(title: string, items: readonly CoverageItem[]) {
  if (items.length === 0) return html`<td role="cell" class="empty"></td>`;
  return html`<td role="cell" data-title="${title}"><ul>${items.map((it) => html`<li>${chip(it)}</li>`)}</ul></td>`;
}

function chip({ name, state }: Pick<CoverageItem, 'name' | 'state'>) {
  const kind = state === 'not reached' ? 'missed' : state;
  return html`<span class="${kind}"><span aria-hidden="true">${marks[state]}</span> ${name}<span class="hidden"> ${state}</span></span>`;
}

function reasonsOf(line: CoverageLine) {
  if (line.state === 'not reached') return html`<p class="quiet">${line.reason}</p>`;
  const reasons = [...unreachedOf(line)];
  if (reasons.length === 0) return '';
  return html`<details><summary>not reached<span class="hidden"> of ${line.operation}</span></summary><ul class="reasons">${reasons.map(
    ([reason, names]) => html`<li>${names.join(', ')}: ${reason}</li>`,
  )}</ul></details>`;
}

/** The operations of which nothing was exercised, by the reason. */
function missingOf(report: Report) {
  const missing = unexercisedOf(report);
  if (missing.length === 0) return '';
  return html`<h3>Not exercised, and why</h3>
<ul class="missing">${missing.map(({ reason, operations }) => html`<li>${reason}: ${operations.length > minNamed ? html`<details><summary>${operations.length} operations</summary>${operations.join(', ')}</details>` : operations.join(', ')}</li>`)}</ul>`;
}

function sampleOf({ summary }: Report) {
  const sampled = summary.sample.filter(({ known, read }) => known > read);
  if (sampled.length === 0) return '';
  return html`<h3>The sample</h3>
<p>Of some operations not everything that is known was read.</p>
<ul class="sample">${sampled.map(({ operation, known, read }) => html`<li>${operation}: ${read} of ${known}</li>`)}</ul>`;
}
