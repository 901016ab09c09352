import { html, raw } from 'hono/html';
import type { Exchange } from '../../verify/http/exchange.ts';
import { style } from './style.ts';
import { visible } from './visible.ts';

type Html = ReturnType<typeof html>;

/** What a report is, whatever it is about. */
interface ReportPage {
  readonly title: string;
  readonly look: 'kept' | 'broken';
  readonly heading: string;
  /** One sentence, which stands first and last. */
  readonly verdict: string;
  /** An ISO 8601 instant. */
  readonly startedAt: string;
  /** Milliseconds. */
  readonly elapsed: number;
  /** Links to the parts. */
  readonly links: readonly Html[];
  readonly main: readonly (Html | '')[];
}

/** A report as one page that needs nothing else: no script, no font, no picture. */
export function htmlPage({
  title,
  look,
  heading,
  verdict,
  startedAt,
  elapsed,
  links,
  main,
}: ReportPage): string {
  return String(html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<link rel="icon" href="data:,">
<title>${title}</title>
<style>${raw(style)}</style>
</head>
<body>
<header class="${look}">
<h1>${heading}</h1>
<p>${verdict}</p>
<p class="quiet"><time datetime="${startedAt}">${startedAt.replace('T', ' ').slice(0, 16)} UTC</time> · ${(elapsed / 1000).toFixed(1)} seconds</p>
<nav aria-label="Parts of the report"><ul>
${links}
</ul></nav>
</header>
<main>
${main}
</main>
<footer><p>${verdict}</p></footer>
</body>
</html>
`);
}

/** A part of a page: what was found, or that nothing was. */
export const section = (
  id: string,
  heading: string,
  found: readonly Html[],
): Html => html`<section id="${id}">
<h2>${heading}</h2>
${found.length === 0 ? html`<p class="quiet">Nothing.</p>` : found}
</section>`;

/** What is known of a finding, by name; what has no value is left out. */
export const factList = (facts: readonly (readonly [name: string, value: string | undefined])[]): Html =>
  html`<dl>${facts.map(([name, value]) => (value ? html`<div><dt>${name}</dt><dd>${visible(value)}</dd></div>` : ''))}</dl>`;

/** A command that can be copied. */
export const command = (label: string, text: string): Html =>
  html`<pre class="command" tabindex="0" role="group" aria-label="${label}">${visible(text)}</pre>`;

/** The longest body that is shown, in characters. */
const maxLength = 5000;

/** A response as it would be read. */
export function responseBlock({ response }: Exchange): Html {
  const whole = wholeOf(response.body, response.text);
  const rest = whole.length - maxLength;
  const shown = rest > 0 ? `${whole.slice(0, maxLength)}\n… and ${rest} characters more` : whole;
  const headers = Object.entries(response.headers).map(([name, value]) => `${name}: ${value}`);
  const text = [`HTTP ${response.status}`, ...headers, '', shown].join('\n').trimEnd();
  return html`<pre tabindex="0" role="group" aria-label="Response">${visible(text)}</pre>`;
}

/** Bytes are told by how many they are; the headers say of what kind. */
function wholeOf(body: unknown, text: string): string {
  if (body instanceof Uint8Array) return `${body.length} bytes`;
  return body === undefined ? text : JSON.stringify(body, null, 2);
}
