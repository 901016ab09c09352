import { attempt, sayProblem } from '../announce.ts';
import { confirmed } from '../confirm.ts';
import { type Answered, command } from '../control.ts';
import { button, byId, fill, h, keyed } from '../dom.ts';
import { onLive } from '../live.ts';
import { onShown } from '../navigation.ts';
import { closeForm, edit, type Stored, startForm } from './form.ts';

/** How many rows are on a page. */
const pageSize = 25;

/** How many fields have columns, besides the name of a record and its Id. */
const maxColumns = 3;

/** What a record is called, by the first of these that it has. */
const titles = ['Name', 'UserName', 'Title', 'Summary', 'Text', 'Label', 'Description', 'Body'];

let skip = 0;

let entities: Answered<'listEntities'> = [];

const choice = () => byId<HTMLSelectElement>('table-entity');

/** Reads the entities and how many there are of each, and keeps the one that is chosen. */
async function readEntities(): Promise<void> {
  const chosen = choice().value || 'project';
  const all = await command('listEntities', {});
  entities = [...all].sort((a, b) => a.entity.localeCompare(b.entity));
  fill(
    choice(),
    entities.map(({ entity, count }) =>
      h('option', { value: entity, selected: entity === chosen }, `${entity} (${count})`),
    ),
  );
}

async function show(): Promise<void> {
  const entity = choice().value;
  if (entity === '') return;
  const { total, records } = await command('listRecords', {
    path: { entity },
    query: { skip, top: pageSize },
  });
  if (records.length === 0 && skip > 0) {
    skip = Math.max(0, (Math.ceil(total / pageSize) - 1) * pageSize);
    return show();
  }
  const rows = records as readonly Stored[];
  const columns = columnsOf(rows);
  fill(
    byId('table-head'),
    rows.length > 0 && [...columns, 'Id', 'Commands'].map((name) => h('th', { scope: 'col' }, name)),
  );
  keyed(
    byId('table-rows'),
    rows,
    (record) => JSON.stringify([entity, columns, record]),
    (record) => rowOf(entity, record, columns),
    () => {},
  );
  byId('no-rows').hidden = rows.length > 0;
  byId('table-count').textContent = total === 0 ? '' : `${skip + 1} to ${skip + rows.length} of ${total}`;
  fill(byId('table-new-entity'), entity);
  showTurns(total);
}

/** The buttons to the page before and after; who has pressed one to the end goes on with the other. */
function showTurns(total: number): void {
  const [previous, next] = [...byId('table-pages').querySelectorAll('button')];
  if (!previous || !next) return;
  const hadFocus = [previous, next].find((it) => it === document.activeElement);
  previous.hidden = skip === 0;
  next.hidden = skip + pageSize >= total;
  if (hadFocus?.hidden) [previous, next].find((it) => !it.hidden)?.focus();
}

function turn(by: number): Promise<void> {
  skip = Math.max(0, skip + by);
  return refresh();
}

/** What a new one can have: first what the API has to be sent. The mock makes up the Id. */
function fieldsOf(name: string) {
  const { required = [], fields = [] } = entities.find(({ entity }) => entity === name) ?? {};
  return [...new Set([...required, ...fields])]
    .filter((it) => it !== 'Id')
    .map((it) => ({ name: it, isRequired: required.includes(it) }));
}

/** Opens the form, and comes back to where it was opened. */
function editHere(entity: string, record?: Stored): void {
  const opener = () =>
    [...byId('table-rows').children]
      .find((it) => record !== undefined && (it as HTMLElement).dataset.id === record.Id)
      ?.querySelector('button') ?? byId('table-new').querySelector('button');
  edit({
    entity,
    fields: fieldsOf(entity),
    ...(record && { record }),
    saved: refresh,
    back: () => opener()?.focus(),
  });
}

/** What tells records apart: what they are called, and then short values that are no ids. */
function columnsOf([first]: readonly Stored[]): string[] {
  if (!first) return [];
  const title = titles.find((name) => typeof first[name] === 'string');
  const isPlain = ([name, value]: readonly [string, unknown]) =>
    name !== 'Id' && name !== title && !name.endsWith('Id') && ['string', 'number'].includes(typeof value);
  const others = Object.entries(first)
    .filter(isPlain)
    .map(([name]) => name)
    .slice(0, maxColumns);
  return [...(title ? [title] : []), ...others];
}

function rowOf(entity: string, record: Stored, columns: readonly string[]): HTMLElement {
  const name = String(record[columns[0] ?? 'Id'] ?? record.Id);
  return h(
    'tr',
    { 'data-id': record.Id },
    columns.map((column) => h('td', { 'data-title': column }, cellOf(record[column]))),
    h('td', { 'data-title': 'Id' }, h('code', {}, record.Id)),
    h(
      'td',
      {},
      h(
        'div',
        { class: 'buttons' },
        button('Edit', () => editHere(entity, record), name),
        button('Delete', () => remove(entity, record, name), name),
      ),
    ),
  );
}

/** The longest text of a cell, in UTF-16 code units. */
const maxText = 80;

function cellOf(value: unknown): string {
  const text =
    value === null || value === undefined
      ? ''
      : typeof value === 'object'
        ? JSON.stringify(value)
        : String(value);
  return text.length > maxText ? `${text.slice(0, maxText)}…` : text;
}

async function remove(entity: string, { Id }: Stored, name: string): Promise<void> {
  const isSure = await confirmed(`Delete ${entity} ${name}, and what belongs to it?`, 'Delete');
  if (!isSure) return;
  await attempt(() => command('removeRecord', { path: { entity, id: Id } }), `${name} is deleted.`);
  closeForm();
  await refresh();
}

async function refresh(): Promise<void> {
  try {
    await readEntities();
    await show();
  } catch (error) {
    sayProblem(error);
  }
}

const isShown = () => !byId('records').hidden;

/** Shows the stored records of an entity as a table, in which they are made, changed and deleted. */
export function startRecordTable(): void {
  startForm();
  byId('table-new').append(
    h(
      'button',
      { type: 'button', class: 'primary', onclick: () => editHere(choice().value) },
      'New ',
      h('span', { id: 'table-new-entity' }),
    ),
  );
  byId('table-pages').append(
    button('Previous', () => turn(-pageSize)),
    button('Next', () => turn(pageSize)),
  );
  choice().addEventListener('change', () => {
    skip = 0;
    closeForm();
    void refresh();
  });
  onShown('records', () => void refresh());
  onLive('command', ({ operation }) => {
    if (isShown() && ['reset', 'restoreSnapshot', 'importWorld'].includes(operation)) void refresh();
  });
}
