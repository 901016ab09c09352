import { type Child, h } from '../dom.ts';
import type { Described } from './document.ts';
import { mediaOf } from './samples.ts';
import { propertiesOf } from './schema-view.ts';

/** What is sent: a text, or the fields of a form. */
export type Content = string | readonly (readonly [name: string, value: string | File])[];

/** The fields for the body of a request. */
export interface BodyFields {
  readonly type: string;
  readonly parts: Child;
  /** Puts the body of an example into the fields. */
  take(body: unknown): void;
  /** What is in them; undefined for no body. */
  content(): Content | undefined;
}

/**
 * Fields as the media type of a body wants them: a text for JSON, one for each field of a form, files for what is in parts.
 * @param id what the ids of the fields begin with
 * @returns undefined for an operation without a body
 */
export function bodyFields(described: Described, id: string): BodyFields | undefined {
  const found = mediaOf(described);
  if (!found) return undefined;
  const { type, media } = found;
  if (type.startsWith('multipart/')) return files(type, id, media.examples);
  if (type === 'application/x-www-form-urlencoded')
    return texts(type, id, Object.keys(propertiesOf(media.schema ?? {})));
  const text = h('textarea', { id, rows: 8, spellcheck: 'false' });
  return {
    type,
    parts: labelled(`Body, ${type}`, text),
    take(body) {
      text.value = body === undefined ? '' : JSON.stringify(body, null, 2);
    },
    content: () => text.value.trim() || undefined,
  };
}

const labelled = (label: string, field: HTMLElement) => h('label', { for: field.id }, label, field);

/** A field for each name, and what shows them together. */
function named(type: string, id: string, names: readonly string[], attributes: Parameters<typeof h>[1]) {
  const fields = names.map((name) => ({ name, field: h('input', { id: `${id}-${name}`, ...attributes }) }));
  const parts = fields.map(({ name, field }) => labelled(name, field));
  const legend = h('legend', {}, `Body, ${type}`);
  return { fields, parts: h('fieldset', {}, legend, h('div', { class: 'fields' }, parts)) };
}

function texts(type: string, id: string, names: readonly string[]): BodyFields {
  const { fields, parts } = named(type, id, names, { autocomplete: 'off', spellcheck: 'false' });
  return {
    type,
    parts,
    take(body) {
      for (const { name, field } of fields) field.value = String(fieldOf(body, name) ?? '');
    },
    content: () =>
      fields.filter(({ field }) => field.value !== '').map(({ name, field }) => [name, field.value]),
  };
}

function files(
  type: string,
  id: string,
  examples: Readonly<Record<string, { readonly value?: unknown }>> = {},
): BodyFields {
  // Any name will do for a part: those of the example are taken.
  const found = Object.values(examples).flatMap(({ value }) => Object.keys(value ?? {}));
  const names = [...new Set(found.length > 0 ? found : ['file'])];
  const { fields, parts } = named(type, id, names, { type: 'file' });
  return {
    type,
    parts,
    take(body) {
      for (const { name, field } of fields) field.files = fileOf(fieldOf(body, name));
    },
    content: () =>
      fields.flatMap(({ name, field }) => [...(field.files ?? [])].map((file) => [name, file] as const)),
  };
}

const fieldOf = (body: unknown, name: string) =>
  (body as Readonly<Record<string, unknown>> | undefined)?.[name];

/** A text of an example as the file that somebody has chosen. */
function fileOf(text: unknown): FileList {
  const chosen = new DataTransfer();
  if (typeof text === 'string')
    chosen.items.add(new File([text], text.startsWith('<') ? 'example.xml' : 'example.txt'));
  return chosen.files;
}
