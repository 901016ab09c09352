import { html } from 'hono/html';

const kinds = [
  ['status', 'Refuse with a status'],
  ['expired=true', 'Refuse: the token has expired'],
  ['forbidden=true', 'Refuse: a permission is missing'],
  ['latency', 'Answer late'],
  ['cut=before', 'End the connection without a response'],
  ['cut=middle', 'End the connection in the middle of the response'],
  ['body=truncated', 'Truncate the body'],
  ['body=malformed', 'Send a body that is not JSON'],
  ['body=html', 'Send HTML'],
  ['body=empty', 'Send an empty body'],
  ['task=fails', 'Let the background task fail'],
  ['task=never ends', 'Let the background task never end'],
] as const;

/** What goes wrong. */
export const faults = html`<section id="faults" aria-label="Faults" hidden>
<div class="columns even">
<section class="card" aria-labelledby="fault-form-title">
<h2 id="fault-form-title">Let something go wrong</h2>
<form class="fields" id="fault-form">
<label class="wide">Operation<select id="fault-operation" name="operation"><option value="">Every operation where it is possible</option></select></label>
<label class="wide">What happens<select id="fault-kind" name="kind">${kinds.map(([value, text]) => html`<option value="${value}">${text}</option>`)}</select></label>
<label id="fault-status">Status<input name="status" type="number" min="400" max="599" value="404" required></label>
<label id="fault-message">Message<input name="message" autocomplete="off"></label>
<label>Late by, in milliseconds<input name="latency" type="number" min="0"></label>
<label>Only so many times<input name="first" type="number" min="1"></label>
<label>Not the first so many<input name="after" type="number" min="0"></label>
<label>Each of this number<input name="every" type="number" min="1"></label>
<label>Share, from 0 to 1<input name="share" type="number" min="0" max="1" step="any"></label>
<button class="primary">Switch on</button>
<p class="quiet">Time is that of the world’s clock: a response that is late waits while the clock stands still.</p>
</form>
</section>
<section class="card" aria-labelledby="faults-title">
<div class="title"><h2 id="faults-title">Faults of this world</h2><span class="count" id="fault-count"></span></div>
<ul id="fault-list"></ul>
<p class="quiet" id="no-faults">Nothing goes wrong.</p>
<div class="buttons" id="clear-faults" hidden></div>
</section>
</div>
</section>`;
