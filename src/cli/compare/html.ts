import { html } from 'hono/html';
import type { ServerDifference } from '../../compare.ts';
import { counted } from '../../contract/text/counted.ts';
import { command, factList, htmlPage, responseBlock, section } from '../report/html-page.ts';
import { visible } from '../report/visible.ts';
import {
  blamedOn,
  blames,
  type CompareReport,
  deedOf,
  pairOf,
  placeOf,
  titles,
  verdictOf,
} from './report.ts';

/** How many characters of a value are shown. */
const maxLength = 20_000;

/** A comparison as a page. */
export function toHtml(report: CompareReport): string {
  const { comparison, startedAt } = report;
  const { differences, remarks, elapsed } = comparison;
  const heading = differences.length === 0 ? 'Both servers do the same' : 'The servers differ';
  return htmlPage({
    title: `${heading}: ${pairOf(comparison)}`,
    look: differences.length === 0 ? 'kept' : 'broken',
    heading,
    verdict: verdictOf(report),
    startedAt,
    elapsed,
    links: [
      ...blames.map((blame) => link(blame, `${titles[blame]}: ${blamedOn(comparison, blame).length}`)),
      link('remarks', counted(remarks.length, 'remark')),
    ],
    main: [
      ...blames.map((blame) => section(blame, titles[blame], blamedOn(comparison, blame).map(show))),
      section('remarks', 'Not judged', remarks.length === 0 ? [] : [list(remarks)]),
    ],
  });
}

const link = (to: string, text: string) => html`<li><a href="#${to}">${text}</a></li>`;

const list = (remarks: CompareReport['comparison']['remarks']) =>
  html`<ul class="reasons">${remarks.map(({ what, why, count }) => html`<li>${visible(what)}: ${visible(why)}${count > 1 ? ` (${count} times)` : ''}</li>`)}</ul>`;

function show(difference: ServerDifference) {
  const { blame, message, because, kind, operation, where, count, clause, reproduce } = difference;
  const facts: [string, string | undefined][] = [
    ['Operation', operation],
    ['Where', where],
    ['Kind', kind],
    ['Blame', `${blame}: ${because}`],
    ['Real', deedOf(difference, 'real', maxLength)],
    ['Fake', deedOf(difference, 'fake', maxLength)],
    ['Seen in', counted(count, 'request')],
    ['Clause', clause?.pointer],
    ['Source', clause?.source],
  ];
  return html`<article class="${blame === 'unclear' ? 'warning' : 'violation'}">
<h3>${visible(message)}</h3>
${factList(facts)}
${reproduce === undefined ? '' : command(`${placeOf(difference)} as a command`, reproduce)}
${response('Real', difference)}
${response('Fake', difference)}
</article>`;
}

function response(title: 'Real' | 'Fake', { real, fake }: ServerDifference) {
  const { exchange } = title === 'Real' ? real : fake;
  if (!exchange) return '';
  const { request, response: answered } = exchange;
  return html`<details>
<summary>${title}: ${request.method} ${visible(request.url)} → ${answered.status}</summary>
${responseBlock(exchange)}
</details>`;
}
