import { sayProblem } from '../announce.ts';
import { byId, type Child, fill, h, onSubmit, textIn } from '../dom.ts';
import { jsonView } from '../json-view.ts';
import { onShown, pathOfLink, recordsHash } from '../navigation.ts';
import { operationOf } from '../reference/document.ts';
import { pathOf, send } from '../world-api.ts';

interface Printed {
  readonly Self?: string;
  readonly Name?: string;
  readonly Title?: string;
  readonly UserName?: string;
  readonly Text?: string;
  readonly Id?: string;
  readonly Expands?: readonly string[];
  readonly Links?: readonly { readonly Title?: string; readonly Rel?: string; readonly Href?: string }[];
  readonly Items?: readonly Printed[];
}

const nameOf = ({ Name, Title, UserName, Text, Id, Self }: Printed) =>
  Name ?? Title ?? UserName ?? Text ?? Id ?? Self ?? '';

/** What the API has printed, by path, as it was then. */
const printed = new Map<string, { readonly status: number; readonly text: string }>();

/** How many responses are kept, for those who go back. */
const maxPrinted = 30;

/** The path that was asked for while another one was shown. */
let wanted: string | undefined;

const formHere = () => byId<HTMLFormElement>('records-form');

const pathField = () => formHere().elements.namedItem('path') as HTMLInputElement;

/** Shows what was printed of a path. Nothing is sent unless somebody wants it: a request uses up faults and counts as coverage. */
async function open(path: string): Promise<void> {
  try {
    const address = path === '' ? (await operationOf('listRootResources')).path : path;
    pathField().value = address;
    const isWanted = wanted === path;
    wanted = undefined;
    if (isWanted) return get(address);
    show(address);
  } catch (error) {
    sayProblem(error);
  }
}

async function get(address: string): Promise<void> {
  try {
    const response = await send('GET', address);
    const text = await response.text();
    printed.delete(address);
    printed.set(address, { status: response.status, text });
    for (const oldest of [...printed.keys()].slice(0, -maxPrinted)) printed.delete(oldest);
    if (pathField().value === address) show(address);
  } catch (error) {
    sayProblem(error);
  }
}

function show(address: string): void {
  const known = printed.get(address);
  const hint =
    'Get sends this request. It counts like a request of any client: for faults, overrides and coverage.';
  fill(byId('record'), known ? viewOf(address, known.status, known.text) : h('p', { class: 'quiet' }, hint));
}

/** Sends a request for what somebody has asked for, and has the address of the page name it. */
function want(path: string): void {
  const hash = recordsHash(path);
  wanted = path;
  if (location.hash === hash) void open(path);
  else location.hash = hash;
}

function viewOf(address: string, status: number, text: string): Child[] {
  const value = readJson(text);
  const { Items, Expands = [], Links = [] } = value;
  const title = Items ? `${Items.length} of ${address.replace(/\?.*/, '')}` : nameOf(value) || address;
  return [
    h(
      'h3',
      { id: 'record-title' },
      title,
      ' ',
      h('span', { class: `status s${Math.floor(status / 100)}` }, status),
    ),
    Items &&
      links(
        'Items',
        Items.map((item) => ({ text: nameOf(item), path: item.Self && pathOf(item.Self) })),
      ),
    links(
      'Links',
      Links.map(({ Title, Rel, Href }) => ({ text: Title ?? Rel ?? Href ?? '', path: Href && pathOf(Href) })),
    ),
    links(
      'Expand',
      Items
        ? []
        : Expands.filter((name) => !(name in value)).map((name) => ({
            text: name,
            path: expanded(address, name),
          })),
    ),
    ...Object.entries(value).map(([name, inner]) => {
      const items = name === 'Items' || name === 'Links' ? [] : itemsOf(inner);
      return links(
        name,
        items.map((it) => ({ text: nameOf(it), path: it.Self && pathOf(it.Self) })),
      );
    }),
    jsonView(text, `Response of ${address}`),
  ];
}

/** The records in a property: several, one, or a page of them. */
function itemsOf(value: unknown): readonly Printed[] {
  if (typeof value !== 'object' || value === null) return [];
  const { Items = value } = value as Printed;
  return [Items].flat().filter((it) => typeof it === 'object' && it !== null) as Printed[];
}

function readJson(text: string): Printed {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? { Items: value } : (value as Printed);
  } catch {
    return {};
  }
}

function links(
  title: string,
  all: readonly { readonly text: string; readonly path: string | undefined | '' }[],
): Child {
  const there = all.filter(({ path, text }) => path && text !== '');
  if (there.length === 0) return undefined;
  return h(
    'div',
    { class: 'links' },
    h('h4', {}, title),
    h(
      'ul',
      {},
      there.map(({ text, path }) => h('li', {}, h('a', { href: recordsHash(path ?? '') }, text))),
    ),
  );
}

/** The address with one more name that is answered in full. */
function expanded(address: string, name: string): string {
  const [path = '', query] = address.split('?');
  const search = new URLSearchParams(query);
  const names = new Set(search.get('$expand')?.split(',') ?? []);
  search.set('$expand', [...names.add(name)].join(','));
  return `${path}?${decodeURIComponent(search.toString())}`;
}

/** Shows the records of the world along their links, as the mocked API gives them. */
export function startRecords(): void {
  onShown('records', (path) => void open(path));
  onSubmit(formHere(), () => want(textIn(formHere(), 'path')));
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest('a');
    const path = link && pathOfLink(link);
    // With these keys a browser opens the link elsewhere.
    if (path === undefined || path === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    want(path);
  });
}
