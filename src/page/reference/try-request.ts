import { attempt, sayProblem } from '../announce.ts';
import { button, fill, h, onSubmit, textIn } from '../dom.ts';
import { jsonView } from '../json-view.ts';
import { place } from '../place.ts';
import { bytesView } from '../requests/body-view.ts';
import { curlTo } from '../requests/curl.ts';
import { send } from '../world-api.ts';
import { bodyFields, type Content } from './body-fields.ts';
import type { Described } from './document.ts';
import { samplesOf } from './samples.ts';

/** A form that sends a request to an operation, to begin with that of an example. */
export function tryForm(described: Described): HTMLFormElement {
  const { operationId, method } = described;
  const samples = samplesOf(described);
  const id = (part: string) => `try-${operationId}-${part}`;
  const choice = h(
    'select',
    { id: id('example'), name: 'example' },
    samples.map(({ name, title }) => h('option', { value: name }, title)),
  );
  const sample = () => samples[choice.selectedIndex] ?? samples[0];
  const path = h('input', {
    id: id('path'),
    name: 'path',
    required: true,
    autocomplete: 'off',
    spellcheck: 'false',
  });
  const body = bodyFields(described, id('body'));
  const about = h('p', { class: 'quiet' });
  const answer = h('div', { class: 'answer', 'aria-live': 'polite' });
  const field = (label: string, input: HTMLElement) => h('label', { for: input.id }, label, input);
  const form: HTMLFormElement = h(
    'form',
    { class: 'try' },
    h('h4', {}, 'Try it'),
    described['x-examples'] !== undefined && field('Documented example', choice),
    about,
    field(`${method} to`, path),
    body?.parts,
    h(
      'div',
      { class: 'buttons' },
      h(
        'button',
        { class: 'primary' },
        'Send to this world',
        h('span', { class: 'hidden' }, ` ${operationId}`),
      ),
      button(
        'Copy as curl',
        () =>
          attempt(
            async () => navigator.clipboard.writeText(await curl()),
            'The request was copied as a curl command.',
          ),
        operationId,
      ),
    ),
    answer,
  );
  const curl = () => {
    const content = body?.content();
    const type = typeof content === 'string' && body ? { 'Content-Type': body.type } : {};
    const url = place.address + textIn(form, 'path');
    return curlTo({ method, url, headers: { ...type, ...sample().headers }, content });
  };
  const take = () => {
    path.value = sample().address;
    body?.take(sample().body);
    about.textContent = sample().about;
    about.hidden = sample().about === '';
  };
  choice.addEventListener('change', take);
  take();
  let leave = new AbortController();
  onSubmit(form, async () => {
    leave.abort();
    leave = new AbortController();
    const { headers } = sample();
    try {
      const given = {
        ...(headers && { headers }),
        body: encoded(body?.content(), body?.type),
        signal: leave.signal,
      };
      await show(await send(method, textIn(form, 'path'), given), answer);
    } catch (error) {
      if (!leave.signal.aborted) sayProblem(error);
    }
  });
  return form;
}

/** A body as a browser sends it, which writes the media type of forms by itself. */
function encoded(content: Content | undefined, type = '') {
  if (content === undefined || typeof content === 'string') return content;
  const form = type.startsWith('multipart/') ? new FormData() : new URLSearchParams();
  for (const [name, value] of content) form.append(name, value as string);
  return form;
}

/** A file is told by what it is, and can be kept. */
async function showFile(response: Response, type: string, into: HTMLElement): Promise<void> {
  const bytes = new Uint8Array(await response.arrayBuffer());
  fill(into, h('h5', {}, `Response: ${response.status}`), bytesView(bytes, type, 'Response'));
}

/** A stream is shown as it comes. */
async function show(response: Response, into: HTMLElement): Promise<void> {
  const type = response.headers.get('Content-Type') ?? '';
  if (response.headers.has('Content-Disposition')) return showFile(response, type, into);
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  const title = h('h5', {}, `Response: ${response.status}`);
  const location = response.headers.get('Location');
  const draw = () => {
    fill(
      into,
      title,
      location !== null && h('p', {}, `Location: ${location}`),
      text !== '' && jsonView(text, 'Response'),
    );
  };
  draw();
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true };
    if (done) return;
    text += value;
    draw();
  }
}
