import { sayProblem } from '../announce.ts';
import { byId, type Child, fill, h, onSubmit, textIn } from '../dom.ts';
import { jsonView } from '../json-view.ts';
import { onShown, recordsHash } from '../navigation.ts';
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

async function open(path: string): Promise<void> {
  try {
    const address = path === '' ? (await operationOf('listRootResources')).path : path;
    const form = byId<HTMLFormElement>('records-form');
    (form.elements.namedItem('path') as HTMLInputElement).value = address;
    const answer = await send('GET', address);
    const text = await answer.text();
    fill(byId('record'), viewOf(address, answer.status, text));
  } catch (error) {
    sayProblem(error);
  }
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
  const form = byId<HTMLFormElement>('records-form');
  onShown('records', (path) => void open(path));
  onSubmit(form, () => {
    const hash = recordsHash(textIn(form, 'path'));
    if (location.hash === hash) return open(textIn(form, 'path'));
    location.hash = hash;
  });
}
