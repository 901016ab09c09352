import { attempt, sayProblem } from '../announce.ts';
import { readable } from '../clock.ts';
import { confirmed } from '../confirm.ts';
import { command } from '../control.ts';
import { button, byId, fill, h, keyed } from '../dom.ts';
import { download } from '../download.ts';
import { onBeginning, onLive } from '../live.ts';
import { worldName } from '../place.ts';
import { throttled } from '../time.ts';
import type { Entry } from './entry.ts';
import { toHar } from './har.ts';
import { detailsOf } from './request-details.ts';

/** How many are kept on the page: as many as the journal keeps by default. */
const maxEntries = 1000;
/** How many of the latest may still be compared with what the mock would have responded. */
const maxUnsure = 50;
let entries: readonly Entry[] = [];
let oldest = 1;
/** Whether the page knows what the journal has: before, it does not say that there is nothing. */
let isLoaded = false;

const load = throttled(async () => {
  // A stream that goes on has changed since, and so may have what is compared after it was passed on.
  const unsure = entries.filter(
    (it, index) =>
      !it.response.ended || (isPassed(it) && !it.differences && index >= entries.length - maxUnsure),
  );
  const from = Math.min(...unsure.map((it) => it.number - 1), latest());
  try {
    const query = { since: String(from), last: maxEntries };
    const news = await command('getJournal', { query });
    const known = entries.filter(({ number }) => number <= from && number >= oldest);
    entries = [...known, ...news.filter(({ number }) => number >= oldest)].slice(-maxEntries);
    isLoaded = true;
    show();
  } catch (error) {
    sayProblem(error);
  }
}, 250);

/** Whether another server has responded. */
const isPassed = ({ response }: Entry) => /\bet-mock\b/.test(response.headers.via ?? '');

const latest = () => entries.at(-1)?.number ?? 0;

const verdicts = {
  kept: { sign: '✓', text: 'keeps the contract' },
  broken: { sign: '✗', text: 'breaks the contract' },
  unhandled: { sign: '?', text: 'no operation matched it' },
};

function verdictOf({ operation, valid, problems }: Entry): keyof typeof verdicts {
  if (operation === undefined) return 'unhandled';
  return valid && problems.response.length === 0 ? 'kept' : 'broken';
}

function make(entry: Entry): HTMLElement {
  const details = h(
    'details',
    { ontoggle: () => unfold(details) },
    h('summary', {}, h('span', { class: 'line' })),
    h('div', { class: 'exchange' }),
  );
  details.dataset.number = String(entry.number);
  return h('li', {}, details);
}

function update(element: HTMLElement, entry: Entry): void {
  const verdict = verdictOf(entry);
  const { sign, text } = verdicts[verdict];
  const { number, at, method, url, response, operation, problems, hints, differences = [] } = entry;
  element.dataset.verdict = verdict;
  const { pathname, search } = new URL(url);
  const status = response.status === 0 ? 'no response' : `${response.status}${response.ended ? '' : ' …'}`;
  const found = problems.request.length + problems.response.length;
  fill(
    element.querySelector('.line') as Element,
    h('span', { class: 'verdict' }, sign, h('span', { class: 'hidden' }, ` ${text}, `)),
    h('span', { class: 'method' }, method),
    h(
      'span',
      { class: 'address', title: decode(pathname + search) },
      decode(pathname),
      h('span', { class: 'quiet' }, decode(search)),
    ),
    h('span', { class: `status s${Math.floor(response.status / 100)}` }, status),
    h(
      'span',
      { class: operation === undefined ? 'by hint quiet' : 'by quiet' },
      operation ?? hints[0] ?? '',
      badge(found, 'problem'),
      badge(differences.length, 'difference'),
    ),
    h('time', { class: 'quiet', datetime: at }, `#${number} · ${readable(at).slice(11)}`),
  );
  unfold(element.querySelector('details') as HTMLDetailsElement);
}

const badge = (count: number, noun: string) =>
  count > 0 && [' ', h('span', { class: 'badge bad' }, `${count} ${noun}${count === 1 ? '' : 's'}`)];

/** Details are made when somebody wants to see them. */
function unfold(details: HTMLDetailsElement): void {
  if (!details.open) return;
  const entry = entries.find(({ number }) => String(number) === details.dataset.number);
  if (entry) fill(details.querySelector('.exchange') as Element, detailsOf(entry));
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const kinds: Readonly<Record<string, (entry: Entry) => boolean>> = {
  all: () => true,
  problems: (entry) => verdictOf(entry) === 'broken',
  unhandled: (entry) => verdictOf(entry) === 'unhandled',
  differences: ({ differences = [] }) => differences.length > 0,
  refused: ({ response }) => response.status === 0 || response.status >= 400,
};

/** The entries that the reader has asked for. */
function wanted(): readonly Entry[] {
  const words = byId<HTMLInputElement>('request-words').value.toLowerCase().split(/\s+/);
  const isKind = kinds[byId<HTMLSelectElement>('request-kind').value] ?? (() => true);
  return entries.filter((entry) => {
    const { method, url, operation = '', response } = entry;
    const text = `${method} ${decode(url)} ${operation} ${response.status}`.toLowerCase();
    return isKind(entry) && words.every((word) => text.includes(word));
  });
}

function show(): void {
  const found = wanted();
  keyed(byId('requests'), [...found].reverse(), ({ number }) => String(number), make, update);
  byId('no-requests').hidden = !isLoaded || found.length > 0;
  byId('no-requests').textContent =
    entries.length === 0 ? 'There are no requests yet.' : 'No request matches.';
  const count = entries.length === found.length ? `${found.length}` : `${found.length} of ${entries.length}`;
  byId('request-count').textContent = isLoaded ? count : '';
}

async function clear(): Promise<void> {
  if (await confirmed('Clear all requests of this world?', 'Clear'))
    await attempt(() => command('clearJournal', {}), 'The requests were cleared.');
}

const exportHar = () =>
  attempt(async () => {
    const { info } = await command('getControlDocument', {});
    download(`${worldName}.har`, JSON.stringify(toHar(wanted(), info.version), null, 2), 'application/json');
  }, 'The requests that are shown were exported.');

/** Shows the requests of the world as they come. */
export function startRequests(): void {
  onBeginning(() => {
    entries = [];
    isLoaded = false;
    show();
  });
  onLive('journal', (range) => {
    oldest = range.oldest;
    const isEmpty = range.latest < range.oldest;
    isLoaded ||= isEmpty;
    if (isEmpty || entries.some(({ number }) => number < oldest)) {
      entries = entries.filter(({ number }) => number >= oldest);
      show();
    }
    if (!isEmpty) void load();
  });
  byId('request-words').addEventListener('input', show);
  byId('request-kind').addEventListener('change', show);
  byId('request-filter').append(
    button('Export as HAR', () => exportHar()),
    button('Clear', () => clear()),
  );
  show();
}
