import { html, raw } from 'hono/html';
import type { Blame, ServerDifference } from '../../compare.ts';
import { counted } from '../report/counted.ts';
import { style } from '../report/style.ts';
import { visible } from '../report/visible.ts';
import { blamedOn, blames, type CompareReport, pairOf, placeOf, titles, verdictOf } from './report.ts';

/** The longest response that is shown, in characters. */
const longest = 5000;

/** The report as one page that needs nothing else: no script, no font, no picture. */
export function toHtml(report: CompareReport): string {
  const { comparison, startedAt } = report;
  const { differences, remarks, elapsed } = comparison;
  const heading = differences.length === 0 ? 'Both servers do the same' : 'The servers differ';
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<link rel="icon" href="data:,">
<title>${heading}: ${pairOf(comparison)}</title>
<style>${raw(style)}</style>
</head>
<body>
<header class="${differences.length === 0 ? 'kept' : 'broken'}">
<h1>${heading}</h1>
<p>${verdictOf(report)}</p>
<p class="quiet"><time datetime="${startedAt}">${startedAt.replace('T', ' ').slice(0, 16)} UTC</time> · ${(elapsed / 1000).toFixed(1)} seconds</p>
<nav aria-label="Parts of the report"><ul>
${blames.map((blame) => html`<li><a href="#${blame}">${titles[blame]}: ${blamedOn(comparison, blame).length}</a></li>`)}
<li><a href="#remarks">${counted(remarks.length, 'remark')}</a></li>
</ul></nav>
</header>
<main>
${blames.map((blame) => section(blame, blamedOn(comparison, blame)))}
<section id="remarks">
<h2>Held against nobody</h2>
${remarks.length === 0 ? html`<p class="quiet">Nothing.</p>` : html`<ul class="reasons">${remarks.map(({ what, why, count }) => html`<li>${visible(what)}: ${visible(why)}${count > 1 ? ` (${count} times)` : ''}</li>`)}</ul>`}
</section>
</main>
<footer><p>${verdictOf(report)}</p></footer>
</body>
</html>
`;
  return String(page);
}

function section(blame: Blame, found: readonly ServerDifference[]) {
  return html`<section id="${blame}">
<h2>${titles[blame]}</h2>
${found.length === 0 ? html`<p class="quiet">Nothing.</p>` : found.map(show)}
</section>`;
}

function show(difference: ServerDifference) {
  const { blame, message, because, kind, operation, where, count, clause, real, fake, reproduce } =
    difference;
  const facts: [string, string | undefined][] = [
    ['Operation', operation],
    ['Where', where],
    ['Kind', kind],
    ['Blame', `${blame}: ${because}`],
    ['Real', real.message ?? shownIn(real)],
    ['Fake', fake.message ?? shownIn(fake)],
    ['Seen', count > 1 ? `${count} times` : 'once'],
    ['Clause', clause?.pointer],
    ['Source', clause?.source],
  ];
  return html`<article class="${blame === 'unclear' ? 'warning' : 'violation'}">
<h3>${visible(message)}</h3>
<dl>${facts.map(([name, value]) => (value ? html`<div><dt>${name}</dt><dd>${visible(value)}</dd></div>` : ''))}</dl>
${reproduce === undefined ? '' : html`<pre class="command" tabindex="0" role="group" aria-label="${placeOf(difference)} as a command">${visible(reproduce)}</pre>`}
${response('Real', difference)}
${response('Fake', difference)}
</article>`;
}

const shownIn = ({ value }: ServerDifference['real']) =>
  value === undefined ? undefined : JSON.stringify(value);

function response(title: 'Real' | 'Fake', { real, fake }: ServerDifference) {
  const { exchange } = title === 'Real' ? real : fake;
  if (!exchange) return '';
  const { status, headers, text } = exchange.response;
  const head = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  const rest = text.length - longest;
  const body = rest > 0 ? `${text.slice(0, longest)}\n… and ${rest} characters more` : text;
  return html`<details>
<summary>${title}: ${exchange.request.method} ${visible(exchange.request.url)} → ${status}</summary>
<pre tabindex="0" role="group" aria-label="Response">${visible([`HTTP ${status}`, ...head, '', body].join('\n').trimEnd())}</pre>
</details>`;
}
