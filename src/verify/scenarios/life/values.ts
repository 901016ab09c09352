import { canBe, propertiesIn } from '../../contract/entity-properties.ts';
import { type SchemaNode, viewsOf } from '../../contract/schema-lookup.ts';
import { isSame } from '../../examples/value-formats.ts';
import { isRecord } from '../../http/exchange.ts';

const instants = ['2014-03-01T10:00:00Z', '2015-04-02T11:00:00Z'];

/**
 * Another value for a property than it has, made of its schema alone: undefined where that does not say what a server takes.
 * @param text a text that nothing else has
 * @example
 * anotherValue({ type: 'boolean' }, true, () => 'one'); // false
 */
export function anotherValue(schema: SchemaNode, now: unknown, text: () => string): unknown {
  const views = viewsOf(schema);
  const said = <K extends keyof SchemaNode>(key: K) =>
    views.map((it) => it[key]).find((it) => it !== undefined);
  const choice = said('enum') ?? said('examples');
  if (choice) return choice.find((it) => it !== null && it !== now);
  if (canBe(schema, 'boolean')) return now !== true;
  if (canBe(schema, 'integer')) {
    const [least, most] = [said('minimum') ?? 0, said('maximum') ?? 1000];
    return [least + 5, least + 2, least + 1, least].find((it) => it <= most && it !== now);
  }
  if (canBe(schema, 'array')) return elements(said('items'), now, text);
  if (canBe(schema, 'object')) return object(schema, now, text);
  if (!canBe(schema, 'string')) return undefined;
  const format = said('format');
  if (format === 'date-time') return instants.find((it) => !isSame(it, now));
  return format === undefined ? text() : undefined;
}

/** Two elements, where what an element has is documented. */
function elements(items: SchemaNode | undefined, now: unknown, text: () => string): unknown {
  if (!items) return undefined;
  const before = Array.isArray(now) ? now : [];
  const pair = [0, 1].map((index) => anotherValue(items, before[index], text));
  return pair.every((it) => it !== undefined) && !isSame(pair[0], pair[1]) ? pair : undefined;
}

/** All that an object may have and does not need: which of its properties belong together nobody can tell from here. */
function object(schema: SchemaNode, now: unknown, text: () => string): unknown {
  const { properties, required } = propertiesIn(schema);
  if (required.length > 0) return undefined;
  const before = isRecord(now) ? now : {};
  const all = Object.entries(properties)
    // Flags and numbers of what is in a list tell of its place there and of what belongs to it.
    .filter(([, it]) => viewsOf(it).some((view) => view.enum) || canBe(it, 'string'))
    .map(([name, it]) => [name, anotherValue(it, before[name], text)]);
  const filled = all.filter(([, value]) => value !== undefined);
  return filled.length > 0 ? Object.fromEntries(filled) : undefined;
}
