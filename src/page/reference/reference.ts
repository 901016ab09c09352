import { sayProblem } from '../announce.ts';
import { button, byId, type Child, fill, h } from '../dom.ts';
import { download } from '../download.ts';
import { onShown } from '../navigation.ts';
import { apiDocument, type Body, type Described, operations, permissionsOf, resolved } from './document.ts';
import { schemaView, typeOf } from './schema-view.ts';
import { tryForm } from './try-request.ts';

/** What most people look for. */
const firstTags = ['projects', 'scripts', 'requirements'];

async function open(): Promise<void> {
  const parts = byId('operations');
  if (parts.childElementCount > 0) return;
  try {
    const all = await operations();
    const tags = new Set([...firstTags, ...all.map(({ tags: [tag = ''] }) => tag)]);
    fill(
      parts,
      [...tags].map((tag) =>
        group(
          tag,
          all.filter(({ tags }) => tags[0] === tag),
        ),
      ),
    );
    filter();
  } catch (error) {
    sayProblem(error);
  }
}

/** The operations of a resource, to be unfolded. */
function group(tag: string, all: readonly Described[]): HTMLElement {
  const title = tag.replaceAll('-', ' ').replace(/^./, (letter) => letter.toUpperCase());
  return h(
    'details',
    { class: 'tag' },
    h('summary', {}, h('h3', {}, title), ' ', h('span', { class: 'count' }, all.length)),
    all.map(operation),
  );
}

function operation(described: Described): HTMLElement {
  const { operationId, method, path, summary } = described;
  const details = h(
    'details',
    {
      class: 'operation',
      ontoggle() {
        if (details.open && !details.querySelector('.described')) details.append(describe(described));
      },
    },
    h(
      'summary',
      {},
      h(
        'span',
        { class: 'line' },
        h('span', { class: 'method' }, method),
        h('span', { class: 'address' }, path),
        h('span', { class: 'by quiet' }, operationId),
        h('span', { class: 'quiet summary' }, summary),
      ),
    ),
  );
  details.id = `operation-${operationId}`;
  details.dataset.words = `${method} ${path} ${operationId} ${summary}`.toLowerCase();
  return details;
}

function describe(described: Described): HTMLElement {
  const { all, requestBody, responses } = described;
  return h(
    'div',
    { class: 'described' },
    h('p', {}, 'Permissions: ', permissionsOf(described)),
    all.length > 0 && h('h4', {}, 'Parameters'),
    all.length > 0 &&
      h(
        'dl',
        {},
        all.map(({ name, in: place, required, description = '' }) =>
          h(
            'div',
            {},
            h('dt', {}, h('code', {}, name), ` ${place}${required ? ', required' : ''}`),
            h('dd', {}, marked(description)),
          ),
        ),
      ),
    requestBody && bodyView('Body', requestBody),
    h('h4', {}, 'Responses'),
    h(
      'dl',
      {},
      Object.entries(responses).map(([status, response]) => {
        const { description = '' } = resolved<(typeof responses)[string]>(response);
        return h(
          'div',
          {},
          h('dt', {}, h('code', {}, status)),
          h('dd', {}, marked(description), bodyView('', response)),
        );
      }),
    ),
    tryForm(described),
  );
}

/** What a request or a response says, to be unfolded. */
function bodyView(title: string, body: Body): Child {
  const content = Object.entries(resolved<Body>(body).content ?? {});
  return content.flatMap(([type, { schema }]) => {
    if (!schema) return [];
    const details = h(
      'details',
      {
        ontoggle() {
          if (details.open && !details.querySelector('.schema')) details.append(schemaView(schema));
        },
      },
      h('summary', {}, `${typeOf(schema)}, ${type}`),
    );
    return [title !== '' && h('h4', {}, title), details];
  });
}

/** A text of the document: what stands between backticks is code. */
const marked = (text: string) =>
  text.split('`').map((part, index) => (index % 2 === 1 ? h('code', {}, part) : part));

/** Groups in which something is looked for are unfolded. */
function filter(): void {
  const text = byId<HTMLInputElement>('reference-words').value.trim().toLowerCase();
  const words = text.split(/\s+/);
  let count = 0;
  for (const group of byId('operations').children) {
    let found = 0;
    for (const it of group.querySelectorAll<HTMLElement>('details.operation')) {
      it.hidden = !words.every((word) => it.dataset.words?.includes(word));
      if (!it.hidden) found++;
    }
    (group as HTMLElement).hidden = found === 0;
    (group as HTMLDetailsElement).open = text !== '' && found > 0;
    fill(group.querySelector('.count') as Element, found);
    count += found;
  }
  byId('no-operations').hidden = count > 0;
}

/** Shows the operations of the mocked API, to be read and to be tried. */
export function startReference(): void {
  byId('reference-words').addEventListener('input', filter);
  byId('reference-files').append(
    button('Download the OpenAPI document', async () => {
      await open();
      download('openapi.json', JSON.stringify(apiDocument(), null, 2), 'application/json');
    }),
  );
  onShown('reference', () => void open());
}
