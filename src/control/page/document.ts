import { html, raw } from 'hono/html';
import { script, style } from './assets.gen.ts';
import { faults } from './fault-part.ts';
import { activity, coverage, records, reference, worlds } from './parts.ts';

/** What the page has to know of its world. */
export interface PageFacts {
  readonly world: string;
  /** The path of a proxy below which the browser sees the mock; an empty string where there is none. */
  readonly mount: string;
  /** The path below which the world is; an empty string for the default one. */
  readonly root: string;
  /** The path in front of `/api`. */
  readonly api: string;
  /** What clients are configured with. */
  readonly address: string;
}

const parts = [
  ['activity', 'Activity'],
  ['records', 'Records'],
  ['faults', 'Faults'],
  ['worlds', 'Worlds'],
  ['coverage', 'Coverage'],
  ['reference', 'Reference'],
] as const;

/** The page as one document that needs nothing else. */
export function pageOf({ world, mount, root, api, address }: PageFacts): string {
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<title>${world === 'default' ? '' : `${world} · `}Enterprise Tester mock</title>
<style>${raw(style)}</style>
</head>
<body data-world="${world}" data-mount="${mount}" data-root="${root}" data-api="${api}" data-address="${address}">
<a class="skip" href="#main">Skip to the content</a>
<header>
<h1>Enterprise Tester mock</h1>
<span class="quiet">World <a href="#worlds">${world}</a></span>
<code class="quiet">${address}</code>
<span class="spread"></span>
<span class="quiet" id="header-clock"><time id="header-now"></time> <span id="header-pace"></span></span>
<span id="connection" role="status">Connecting</span>
</header>
<nav aria-label="Parts of the page"><ul>${parts.map(([id, name]) => html`<li><a href="#${id}">${name}</a></li>`)}</ul></nav>
<div id="problem" role="alert" hidden><span id="problem-text"></span><button type="button" id="close-problem">Close</button></div>
<main id="main" tabindex="-1">
<noscript><p class="card">This page needs JavaScript. Without it, use the control API: /_mock</p></noscript>
${activity}
${records}
${faults}
${worlds}
${coverage}
${reference}
</main>
<p id="said" role="status"></p>
<dialog id="token-dialog" aria-labelledby="token-title">
<form id="token-form">
<h2 id="token-title">The mock needs a token</h2>
<p class="wrong" id="token-wrong" hidden>This token is wrong.</p>
<label>Token<input name="token" type="password" required autocomplete="off"></label>
<button class="primary">Continue</button>
</form>
</dialog>
<dialog id="confirm-dialog" aria-labelledby="confirm-question">
<form method="dialog">
<h2 id="confirm-question"></h2>
<div class="buttons">
<button value="no">Cancel</button>
<button class="primary" value="yes" id="confirm-yes"></button>
</div>
</form>
</dialog>
<script>${raw(script)}</script>
</body>
</html>
`;
  return String(page);
}
