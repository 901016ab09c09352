import { attempt, sayProblem } from '../announce.ts';
import { button, fill, h, onSubmit, textIn } from '../dom.ts';
import { jsonView } from '../json-view.ts';
import { place } from '../place.ts';
import { bytesView } from '../requests/body-view.ts';
import { curlTo } from '../requests/curl.ts';
import { send } from '../world-api.ts';
import { addressOf, type Described, type Example } from './document.ts';

/** A form that sends a request to an operation, to begin with that of a documented example. */
export function tryForm(described: Described): HTMLFormElement {
  const { operationId, method, requestBody, 'x-examples': examples = {} } = described;
  const names = Object.keys(examples);
  const id = (part: string) => `try-${operationId}-${part}`;
  const choice = h(
    'select',
    { id: id('example'), name: 'example' },
    names.map((name) => h('option', { value: name }, `${name}: ${examples[name]?.summary ?? ''}`)),
  );
  const path = h('input', {
    id: id('path'),
    name: 'path',
    required: true,
    autocomplete: 'off',
    spellcheck: 'false',
  });
  const body = h('textarea', { id: id('body'), name: 'body', rows: 8, spellcheck: 'false' });
  const about = h('p', { class: 'quiet' });
  const answer = h('div', { class: 'answer', 'aria-live': 'polite' });
  const field = (label: string, input: HTMLElement) => h('label', { for: input.id }, label, input);
  const form: HTMLFormElement = h(
    'form',
    { class: 'try' },
    h('h4', {}, 'Try it'),
    names.length > 0 && field('Documented example', choice),
    about,
    field(`${method} to`, path),
    requestBody !== undefined && field('Body', body),
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
          attempt(() => navigator.clipboard.writeText(curl()), 'The request was copied as a curl command.'),
        operationId,
      ),
    ),
    answer,
  );
  const curl = () => {
    const text = textIn(form, 'body');
    const { headers } = examples[choice.value]?.request ?? {};
    const sent = { ...(text !== '' && { 'Content-Type': 'application/json' }), ...headers };
    const url = place.address + textIn(form, 'path');
    return curlTo({ method, url, headers: sent, content: text === '' ? undefined : text });
  };
  const take = () => {
    const example = examples[choice.value];
    path.value = example ? addressOf(described, example) : described.path;
    body.value = example?.request.body === undefined ? '' : JSON.stringify(example.request.body, null, 2);
    about.textContent = example ? aboutOf(example) : 'There is no documented example: fill in the path.';
  };
  choice.addEventListener('change', take);
  take();
  let leave = new AbortController();
  onSubmit(form, async () => {
    leave.abort();
    leave = new AbortController();
    const { headers } = examples[choice.value]?.request ?? {};
    const text = textIn(form, 'body');
    try {
      const given = {
        ...(headers && { headers }),
        ...(text === '' ? {} : { body: text }),
        signal: leave.signal,
      };
      await show(await send(method, textIn(form, 'path'), given), answer);
    } catch (error) {
      if (!leave.signal.aborted) sayProblem(error);
    }
  });
  return form;
}

const aboutOf = ({ state, response: { status } }: Example) =>
  `Documented response: ${status}, in a world where ${state}.`;

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
