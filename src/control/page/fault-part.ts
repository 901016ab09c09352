import { html } from 'hono/html';

const kinds = [
  ['status', 'Respond with an error status'],
  ['expired=true', 'Respond with 401: the token has expired'],
  ['forbidden=true', 'Respond with 403: a permission is missing'],
  ['latency', 'Delay the response'],
  ['cut=before', 'Close the connection without a response'],
  ['cut=middle', 'Close the connection in the middle of the response'],
  ['body=truncated', 'Truncate the body'],
  ['body=malformed', 'Send a body that is not JSON'],
  ['body=html', 'Send HTML'],
  ['body=empty', 'Send an empty body'],
  ['task=fails', 'Make the background task fail'],
  ['task=never ends', 'Make the background task never end'],
] as const;

/** What goes wrong. */
export const faults = html`<section id="faults" aria-label="Faults" hidden>
<div class="columns even">
<section class="card" aria-labelledby="fault-form-title">
<h2 id="fault-form-title">Add a fault</h2>
<form class="fields" id="fault-form">
<label class="wide">Operation<select id="fault-operation" name="operation"><option value="">Every operation that can fail in this way</option></select></label>
<label class="wide">What happens<select id="fault-kind" name="kind">${kinds.map(([value, text]) => html`<option value="${value}">${text}</option>`)}</select></label>
<label id="fault-status">Status<input name="status" type="number" min="400" max="599" value="404" required></label>
<label id="fault-message">Message<input name="message" autocomplete="off"></label>
<label>Delay in milliseconds<input name="latency" type="number" min="0"></label>
<label>Requests to hit, at most<input name="first" type="number" min="1"></label>
<label>Requests to skip first<input name="after" type="number" min="0"></label>
<label>Every Nth request<input name="every" type="number" min="1"></label>
<label>Probability, from 0 to 1<input name="share" type="number" min="0" max="1" step="any"></label>
<button class="primary">Add</button>
<p class="quiet">Delays use the clock of the world: a delayed response waits while the clock is stopped.</p>
</form>
</section>
<section class="card" aria-labelledby="faults-title">
<div class="title"><h2 id="faults-title">Faults of this world</h2><span class="count" id="fault-count"></span></div>
<ul id="fault-list"></ul>
<p class="quiet" id="no-faults">There are no faults.</p>
<div class="buttons" id="clear-faults" hidden></div>
</section>
</div>
</section>`;
