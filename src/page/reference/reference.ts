import { sayProblem } from '../announce.ts';
import { button, byId, type Child, fill, h } from '../dom.ts';
import { download } from '../download.ts';
import { onShown } from '../navigation.ts';
import { apiDocument, type Body, type Described, operations, permissionsOf, resolved } from './document.ts';
import { schemaView, typeOf } from './schema-view.ts';
import { tryForm } from './try-request.ts';

async function open(): Promise<void> {
  const parts = byId('operations');
  if (parts.childElementCount > 0) return;
  try {
    const all = await operations();
    const tags = [...new Set(all.map(({ tags: [tag = ''] }) => tag))];
    fill(
      parts,
      tags.map((tag) =>
        h(
          'section',
          { class: 'tag' },
          h(
            'h3',
            {},
            tag.replaceAll('-', ' ').replace(/^./, (letter) => letter.toUpperCase()),
          ),
          all.filter(({ tags }) => tags[0] === tag).map(operation),
        ),
      ),
    );
    filter();
  } catch (error) {
    sayProblem(error);
  }
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

function filter(): void {
  const words = byId<HTMLInputElement>('reference-words').value.toLowerCase().split(/\s+/);
  for (const section of byId('operations').children) {
    let isEmpty = true;
    for (const it of section.querySelectorAll<HTMLElement>('details.operation')) {
      it.hidden = !words.every((word) => it.dataset.words?.includes(word));
      isEmpty &&= it.hidden;
    }
    (section as HTMLElement).hidden = isEmpty;
  }
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
