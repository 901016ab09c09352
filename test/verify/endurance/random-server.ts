import { document, at as lookUp } from '../../../src/contract/document.ts';
import { operationOf } from '../../../src/contract/http/addresses.ts';
import { operationFacts } from '../../../src/contract/operations.ts';
import { schemasOf } from '../../../src/verify/contract/schema-lookup.ts';
import { createPrng } from '../../../src/verify/generation/random.ts';
import type { Fetch } from '../../faulty-servers/faulty-server.ts';
import { answer, type Json } from '../../faulty-servers/sabotage.ts';

/** How large a response gets, in characters, and how deep records in records are printed. */
const extent = { length: 1_000_000, depth: 9, items: 3 };

/**
 * A server that answers whatever the schema of a response allows, at random, deep and large, as stubs that are made of a
 * document do: no record is the one that was asked for, and none is there when it is asked for again.
 */
export function randomServer(seed: number, length = extent.length): Fetch {
  const random = createPrng(seed);
  return async (input, init = {}) => {
    const place = operationOf(init.method ?? 'GET', String(input));
    if (!place) return answer(404, { Message: 'No.' });
    const { statuses } = operationFacts[place.operationId];
    const status = statuses.find((it) => it < 300) ?? 200;
    const [schema] = schemasOf(place.operationId, status);
    if (status === 204) return new Response(null, { status });
    return answer(status, schema ? valuesOf(random, length).of(schema, 0) : {});
  };
}

function valuesOf(random: () => number, length: number) {
  let left = length;
  const pick = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)] as T;
  const word = () => Array.from({ length: 8 }, () => pick([...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'])).join('');
  const hex = (digits: number) =>
    Array.from({ length: digits }, () => pick([...'0123456789abcdef'])).join('');

  function text({ format, pattern }: Json): string {
    if (format === 'uuid') return `${hex(8)}-${hex(4)}-4${hex(3)}-8${hex(3)}-${hex(12)}`;
    if (format === 'date-time') return new Date(Math.floor(random() * 2e12)).toISOString();
    if (format === 'uri') return `https://${word()}.example.org/${word()}`;
    return pattern ? `reindex-${text({ format: 'uuid' })}` : word();
  }

  function of(schema: Json, depth: number): Json {
    if (schema.$ref) return of(lookUp(document, schema.$ref), depth);
    if (schema.const !== undefined) return schema.const;
    if (schema.enum) return pick(schema.enum);
    if (schema.allOf) return Object.assign({}, ...schema.allOf.map((part: Json) => of(part, depth)));
    const choices: Json[] = schema.oneOf ?? schema.anyOf ?? [];
    if (choices.length > 0) {
      const whole = choices.filter((it) => it.type !== 'null');
      return of(pick(left > 0 && depth < extent.depth ? whole : [choices.at(-1)]), depth);
    }
    const type = [schema.type ?? 'object'].flat()[0];
    left -= 20;
    if (type === 'integer' || type === 'number') return Math.floor(random() * 1000);
    if (type === 'boolean') return random() < 0.5;
    if (type === 'null') return null;
    if (type === 'string') return text(schema);
    if (type === 'array') return list(schema, depth);
    return record(schema, depth);
  }

  function list({ items = {} }: Json, depth: number): Json[] {
    const made: Json[] = [];
    const most = depth < 2 ? 40 : extent.items;
    while (made.length < most && left > 0 && depth < extent.depth) made.push(of(items, depth + 1));
    return made;
  }

  function record({ properties = {}, required = [], additionalProperties }: Json, depth: number): Json {
    const made: Json = {};
    for (const [name, schema] of Object.entries(properties)) {
      const isWanted = required.includes(name) || (left > 0 && depth < extent.depth);
      if (isWanted) made[name] = of(schema, depth + 1);
    }
    if (typeof additionalProperties === 'object' && left > 0)
      for (let count = 0; count < 2; count++) made[word()] = of(additionalProperties, depth + 1);
    return made;
  }

  return { of };
}
