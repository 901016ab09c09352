import { operationFacts, readOperations } from '../../contract/operations.ts';
import type { Path } from '../contract/openapi-links.ts';
import { pathParameters } from '../contract/path-parameters.ts';
import { confirm, placesOf } from '../discovery/collections.ts';
import type { Check, RawFinding } from '../engine/check.ts';
import { eachApart } from '../engine/parts.ts';
import { difference, shown } from '../findings/assertions.ts';
import type { Exchange } from '../http/exchange.ts';

const operations = readOperations.filter((id) => pathParameters(id).some(({ kind }) => kind === 'guid'));

/** Asks with ids in upper case. */
export const letterCase: Check = {
  name: 'letter-case',
  description: 'Ids are understood in any letter case.',
  operations,
  mode: 'read-only',
  effect: 'reads',
  needs: 'contents',
  most: 1000,
  async *run(context) {
    yield* eachApart(operations.filter(context.isWanted), async function* (operation) {
      const kinds = new Map(pathParameters(operation).map(({ name, kind }) => [name, kind]));
      for (const path of await placesOf(context, operation, 1)) {
        const upper = Object.fromEntries(
          Object.entries(path).map(([name, id]) => [
            name,
            kinds.get(name) === 'guid' ? id.toUpperCase() : id,
          ]),
        );
        const finding = await confirm(context, async () => {
          const plain = await context.client.send(operation, { path });
          const other = await context.client.send(operation, { path: upper });
          return caseFinding(plain, other, upper);
        });
        if (finding) yield { operation, ...finding };
      }
    });
  },
};

function caseFinding(plain: Exchange, other: Exchange, upper: Path): RawFinding | undefined {
  const { operation } = plain;
  const asked = `an id in upper case (${Object.values(upper).join(', ')})`;
  const [expected, actual] = [plain.response.status, other.response.status];
  if (expected !== actual) {
    const message = `${operation} answers ${actual} to ${asked}, and ${expected} to the same in lower case.`;
    return { message, where: '/status', expected, actual, exchanges: [plain, other] };
  }
  if (actual !== 200) return undefined;
  // A collection may repeat the address as it was asked for.
  const [expectedBody, actualBody] = operationFacts[operation].collection
    ? [withoutAddresses(plain), withoutAddresses(other)]
    : [plain.response.body, other.response.body];
  const found = difference(folded(expectedBody), folded(actualBody));
  if (!found) return undefined;
  const message = `${operation} answers something else to ${asked}: ${found.where.slice(1)} is ${shown(found.actual)}, not ${shown(found.expected)}.`;
  return { ...found, message, where: `/body${found.where}`, exchanges: [plain, other] };
}

function withoutAddresses({ response: { body } }: Exchange): unknown {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return body;
  const { Self, Links, ...rest } = body as Readonly<Record<string, unknown>>;
  return rest;
}

/** The same with all GUIDs in lower case: in which one a response has them is judged apart. */
function folded(value: unknown): unknown {
  const text = JSON.stringify(value) ?? 'null';
  return JSON.parse(
    text.replace(/[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}/g, (id) => id.toLowerCase()),
  );
}
