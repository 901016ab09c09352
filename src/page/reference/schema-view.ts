import { type Child, h } from '../dom.ts';
import { resolved } from './document.ts';
import type { Shown } from './shown-schema.ts';

/** The fields of what a body is, each with its type; what is in a field is read when it is unfolded. */
export function schemaView(schema: Shown): HTMLElement {
  const whole = resolved<Shown>(schema);
  const choices = whole.oneOf ?? (whole.properties || whole.allOf ? undefined : whole.anyOf);
  if (choices)
    return h(
      'ul',
      { class: 'schema' },
      choices.map((it) => h('li', {}, unfolded(it, typeOf(it)))),
    );
  if (whole.items) return h('div', { class: 'schema' }, unfolded(whole.items, typeOf(whole)));
  const { required, properties } = merged(whole);
  const fields = Object.entries(properties);
  if (fields.length === 0) return h('p', { class: 'schema quiet' }, typeOf(whole));
  return h(
    'dl',
    { class: 'schema' },
    fields.map(([name, field]) =>
      h(
        'div',
        {},
        h('dt', {}, h('code', {}, name), required.includes(name) && ' required'),
        h(
          'dd',
          {},
          descriptionOf(field),
          below(field) ? unfolded(field, typeOf(field)) : h('p', { class: 'quiet' }, typeOf(field)),
        ),
      ),
    ),
  );
}

/** The properties of an object, by name. */
export const propertiesOf = (schema: Shown): Readonly<Record<string, Shown>> => merged(schema).properties;

/** What an object is made of, wherever the document says it. */
function merged(schema: Shown): { required: string[]; properties: Record<string, Shown> } {
  const whole = resolved<Shown>(schema);
  const parts = (whole.allOf ?? []).map(merged);
  return {
    required: [...(whole.required ?? []), ...parts.flatMap(({ required }) => required)],
    properties: Object.assign({}, ...parts.map(({ properties }) => properties), whole.properties),
  };
}

/** The schema of what has fields of its own, in a field or in the elements of a list; undefined for plain values. */
function below(schema: Shown): Shown | undefined {
  const whole = resolved<Shown>(schema);
  if (whole.items) return below(whole.items);
  if (whole.properties || whole.allOf) return whole;
  const choices = (whole.anyOf ?? whole.oneOf ?? []).flatMap((it) => below(it) ?? []);
  return choices[0];
}

function unfolded(schema: Shown, title: string): HTMLElement {
  const inner = below(schema);
  if (!inner) return h('p', { class: 'quiet' }, title);
  const details = h(
    'details',
    {
      ontoggle() {
        if (details.open && !details.querySelector('.schema')) details.append(schemaView(inner));
      },
    },
    h('summary', {}, title),
  );
  return details;
}

function descriptionOf(field: Shown): Child {
  const { description = resolved<Shown>(field).description } = field;
  return description !== undefined && h('p', {}, description);
}

const nameOf = ({ $ref }: Shown) => $ref?.split('/').at(-1);

/** The type of a value in few words. */
export function typeOf(schema: Shown): string {
  const name = nameOf(schema);
  const { type, format, enum: values, items, anyOf, oneOf } = resolved<Shown>(schema);
  if (values) return values.map(String).join(' | ');
  if (items) return `list of ${typeOf(items)}`;
  const choices = anyOf ?? oneOf;
  if (name !== undefined) return name;
  if (choices) return [...new Set(choices.map(typeOf))].join(' | ');
  const types = [type ?? 'any value'].flat().join(' | ');
  return format === undefined ? types : `${types} (${format})`;
}
