import { sayProblem } from './announce.ts';
import { byId, fill, h } from './dom.ts';
import { onShown } from './navigation.ts';
import { type Described, operations, permissionsOf } from './reference-document.ts';
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
  const { all, responses } = described;
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
    h('h4', {}, 'Statuses'),
    h('p', {}, Object.keys(responses).join(', ')),
    tryForm(described),
  );
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
  onShown('reference', () => void open());
}
