import { fc } from '@fast-check/vitest';
import { document } from '../../../src/contract/document.ts';
import type { Sabotage } from '../../faulty-servers/faulty-server.ts';
import { at, type Json, objects, rewritten } from '../../faulty-servers/sabotage.ts';

/** Lists in lists in lists. */
const nested = (levels: number): Json => JSON.parse('['.repeat(levels) + ']'.repeat(levels));

/** What no client expects, and some trip over. */
const values: readonly Json[] = [
  null,
  true,
  0,
  -1,
  1e308,
  Number.MAX_SAFE_INTEGER,
  '',
  ' ',
  '%zz',
  '%',
  '\ud800',
  '\u0000',
  'http://localhost/api/project/%zz',
  'http://[',
  'http://localhost:99999999/api/project/1',
  '//',
  'javascript:alert(1)',
  '/api/project/\udfff',
  '../../..',
  '+275760-09-13T00:00:00Z',
  '9999-12-31T23:59:59.9999999Z',
  '0001-01-01T00:00:00Z',
  '-271821-04-20T00:00:00Z',
  '2012-13-45T99:99:99Z',
  "O'Brien (a|b)* [x] \\ $& $1",
  '_'.repeat(5000),
  [],
  {},
  [null],
  [[]],
  [{}],
  [null, 1, 'x', [], {}],
  { toString: 1, valueOf: 1 },
  { length: -1 },
  JSON.parse('{"__proto__": {"Id": 1}, "constructor": null, "hasOwnProperty": 1, "then": 1}'),
  nested(150),
];

/** The names of all properties that the document knows. */
const names = [...new Set(Object.values(document.components.schemas ?? {}).flatMap(propertiesOf))];

function propertiesOf(schema: Json): string[] {
  const parts = [...(schema.allOf ?? []), ...(schema.oneOf ?? []), ...(schema.anyOf ?? [])];
  return [...Object.keys(schema.properties ?? {}), ...parts.flatMap(propertiesOf)];
}

/** A value in the place of another one, wherever a property of some name is printed, or for a whole body. */
export interface Spoiling {
  /** The name; undefined for the whole body. */
  readonly name: string | undefined;
  readonly value: Json;
  /** Whether only some of the places have it: those that come at an even count. */
  readonly isRare: boolean;
}

export const spoiling: fc.Arbitrary<Spoiling> = fc.record({
  name: fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...names) },
    {
      weight: 4,
      arbitrary: fc.constantFrom('Self', 'Href', 'Id', 'Items', 'Links', 'Expands', 'Total', 'StartedAt'),
    },
    { weight: 1, arbitrary: fc.constant(undefined) },
  ),
  value: fc.constantFrom(...values),
  isRare: fc.boolean(),
});

/** A server that sends hostile values; it can be spoken to. */
export function hostile(spoilings: readonly Spoiling[]): Sabotage {
  return (fetch, mock) => {
    let count = 0;
    const isDue = ({ isRare }: Spoiling) => !isRare || count++ % 2 === 1;
    const spoil = (json: Json): Json => {
      for (const spoiling of spoilings) {
        const { name, value } = spoiling;
        if (name === undefined && isDue(spoiling)) return structuredClone(value);
        for (const record of objects(json)) {
          if (name !== undefined && Object.hasOwn(record, name) && isDue(spoiling))
            record[name] = structuredClone(value);
        }
      }
      return json;
    };
    let isGreeted = false;
    return at('every operation', async (call) => {
      const response = await call.forward();
      const isFirst = !isGreeted;
      isGreeted = true;
      return isFirst || response.status >= 300 ? response : rewritten(response, spoil);
    })(fetch, mock);
  };
}
