import { say } from '../announce.ts';
import { command } from '../control.ts';
import { button, byId, fill, h, onSubmit, textIn } from '../dom.ts';

/** A record as it is stored. */
export interface Stored {
  readonly Id: string;
  readonly [field: string]: unknown;
}

/** What the form is about. */
interface Editing {
  readonly entity: string;
  /** What is stored of one; what the API has to be sent comes first. */
  readonly fields: readonly { readonly name: string; readonly isRequired: boolean }[];
  /** Absent where one is made. */
  readonly record?: Stored;
  /** Called when it is saved. */
  saved(): unknown;
  /** Puts focus where the form was opened. */
  back(): void;
}

let editing: Editing | undefined;

/** Opens the form for a new record, or for one that is there. */
export function edit(about: Editing): void {
  editing = about;
  const { entity, record } = about;
  const form = byId<HTMLFormElement>('record-form');
  fill(byId('record-form-title'), record ? `Edit ${entity} ${record.Id}` : `New ${entity}`);
  fill(
    byId('record-form-about'),
    record
      ? 'Only fields that you change are sent.'
      : 'What you leave out gets the default that the API gives it; what it belongs to is made if need be.',
  );
  fill(byId('record-save'), record ? 'Save' : 'Create');
  const { Id: _, ...values } = record ?? { Id: '' };
  fieldsOf(form).value = JSON.stringify(values, null, 2);
  fill(byId('record-fields'), record ? [] : fieldList(about));
  showWhy();
  form.hidden = false;
  byId('record-form-title').focus();
  form.scrollIntoView({ block: 'nearest' });
}

/** The names of what may be typed. */
const fieldList = ({ fields }: Editing) => [
  h('h4', {}, 'Fields that it can have'),
  h(
    'ul',
    {},
    fields.map(({ name, isRequired }) =>
      h('li', {}, h('code', {}, name), isRequired && h('span', { class: 'quiet' }, ' required by the API')),
    ),
  ),
];

/** Closes the form; nothing is saved. */
export function closeForm(): void {
  editing = undefined;
  byId('record-form').hidden = true;
}

const fieldsOf = (form: HTMLFormElement) => form.elements.namedItem('fields') as HTMLTextAreaElement;

/** Says beside what was typed why it is not saved; nothing of it is lost. */
function showWhy(text = '', isWrong = text !== ''): void {
  const why = byId('record-why');
  why.textContent = text;
  why.hidden = text === '';
  why.className = isWrong ? 'wrong' : 'quiet';
  const fields = fieldsOf(byId<HTMLFormElement>('record-form'));
  if (isWrong) fields.setAttribute('aria-invalid', 'true');
  else fields.removeAttribute('aria-invalid');
}

function read(text: string): Record<string, unknown> {
  const value: unknown = JSON.parse(text === '' ? '{}' : text);
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  throw new Error('The fields are an object, such as { "Name": "Mine" }.');
}

/** @returns what was done; undefined where there was nothing to do */
async function save({ entity, record }: Editing, text: string): Promise<string | undefined> {
  const fields = read(text);
  if (!record) {
    const [made] = await command('createRecords', { body: { entity, values: fields } });
    return `${entity} ${made?.Id} is created.`;
  }
  const isChanged = (name: string) => JSON.stringify(fields[name]) !== JSON.stringify(record[name]);
  const changes = Object.fromEntries(Object.entries(fields).filter(([name]) => isChanged(name)));
  if (Object.keys(changes).length === 0) return undefined;
  await command('updateRecord', { path: { entity, id: record.Id }, body: changes });
  return `${entity} ${record.Id} is changed.`;
}

/** Has the form send what is typed into it. */
export function startForm(): void {
  const form = byId<HTMLFormElement>('record-form');
  byId('record-form-buttons').append(
    button('Cancel', () => {
      const about = editing;
      closeForm();
      about?.back();
    }),
  );
  onSubmit(form, async () => {
    const about = editing;
    if (!about) return;
    try {
      const done = await save(about, textIn(form, 'fields'));
      if (done === undefined) return showWhy('Nothing was changed, so nothing is sent.', false);
      closeForm();
      say(done);
      await about.saved();
      about.back();
    } catch (error) {
      showWhy(error instanceof Error ? error.message : String(error));
      fieldsOf(form).focus();
    }
  });
}
