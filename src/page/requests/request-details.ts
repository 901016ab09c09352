import { attempt } from '../announce.ts';
import { button, type Child, h } from '../dom.ts';
import { bodyView } from './body-view.ts';
import { curlOf } from './curl.ts';
import type { Entry } from './entry.ts';

/** All that is to be said of a request and its response. */
export function detailsOf(entry: Entry): Child[] {
  const { method, url, headers, body, response, problems, hints, differences } = entry;
  const { pathname, search } = new URL(url);
  return [
    found(
      'Hints',
      hints.filter((hint) => !problems.request.some((it) => rest(hint, it) !== undefined)),
    ),
    found(
      'Problems of the request',
      problems.request.map((it) => described(it, hints)),
    ),
    found(
      'Problems of the response',
      problems.response.map((it) => described(it)),
    ),
    differences && compared(differences),
    h('div', { class: 'title' }, h('h3', {}, 'Request'), copyButton(entry)),
    head('Request', `${method} ${pathname}${search}`, headers),
    body && bodyView(body, headers['content-type'], 'Body of the request'),
    h('h3', {}, 'Response'),
    response.status === 0
      ? h('p', {}, 'The connection ended without a response.')
      : head('Response', `HTTP ${response.status}`, response.headers),
    response.body && bodyView(response.body, response.headers['content-type'], 'Body of the response'),
    !response.ended && h('p', { class: 'quiet' }, 'The stream has not ended yet.'),
    response.ended &&
      !response.whole &&
      h('p', { class: 'quiet' }, `${response.body?.size ?? 0} bytes were sent; not all of them are kept.`),
  ];
}

const copyButton = (entry: Entry) =>
  button('Copy as curl', () =>
    attempt(
      async () => navigator.clipboard.writeText(await curlOf(entry)),
      'The request was copied as a curl command.',
    ),
  );

type Problem = Entry['problems']['request'][number];

/** A problem, with what a hint says besides: which name was meant. */
function described(problem: Problem, hints: readonly string[] = []): string {
  const { where, message, clause } = problem;
  const more = hints.map((hint) => rest(hint, problem)).find((it) => it !== undefined) ?? '';
  return `${where} ${message}${more} (${clause})`;
}

/** What a hint says beyond a problem; undefined where it is about something else. */
function rest(hint: string, { where, message }: Problem): string | undefined {
  const name = where.split('/').at(-1)?.replaceAll('~1', '/').replaceAll('~0', '~');
  const same = `${name} ${message}`;
  const at = hint.indexOf(same);
  return at < 0 ? undefined : hint.slice(at + same.length);
}

/** How the response of another server differs from what the mock would have said. */
function compared(differences: NonNullable<Entry['differences']>): Child {
  if (differences.length === 0)
    return h('p', { class: 'quiet' }, 'The mock would have responded in the same way.');
  return found(
    'Differences from the mock',
    differences.map(({ blame, message, because, where, real, fake }) =>
      [
        `${blames[blame]}: ${message} ${because.charAt(0).toUpperCase()}${because.slice(1)}.`,
        real === undefined ? '' : `The real server has ${placed(where)}${real}.`,
        fake === undefined ? '' : `The mock has ${placed(where)}${fake}.`,
      ]
        .filter((it) => it !== '')
        .join(' '),
    ),
  );
}

/** Where a value is, in front of it. */
const placed = (where: string | undefined) => (where === undefined ? '' : `at ${where}: `);

const blames = {
  fake: 'The mock is wrong',
  real: 'The real server is wrong',
  documentation: 'The documentation is wrong',
  unclear: 'It is unclear which side is wrong',
};

function found(title: string, texts: readonly string[]): Child {
  if (texts.length === 0) return undefined;
  return [
    h('h3', {}, title),
    h(
      'ul',
      { class: 'found' },
      texts.map((text) => h('li', {}, text)),
    ),
  ];
}

function head(label: string, first: string, headers: Readonly<Record<string, string>>): HTMLElement {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return h(
    'pre',
    { class: 'head', tabindex: 0, role: 'group', 'aria-label': `${label}, first line and headers` },
    [first, ...lines].join('\n'),
  );
}
