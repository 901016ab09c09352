import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { identity } from '../../src/identity.ts';
import { createMock } from '../../src/index.ts';
import { invalidated } from '../arbitraries/schema.ts';

const secret = 'Hunter2-of-Alice';
const mock = createMock({
  identity: identity(),
  world: { seed: { Consumer: [{ Id: 'ci', Secret: secret }] } },
});
const [alice] = mock.store.User;
mock.accounts.set(`${alice?.UserName}`, { password: secret });

const { origin } = new URL(mock.baseUrl);
async function answer(method: string, path: string, body: string): Promise<string> {
  const headers = { 'Content-Type': 'application/json', 'X-Mock-User': 'administrator' };
  mock.faults.clear();
  const response = await mock.fetch(origin + path, { method, headers, body });
  return `${response.status} ${await response.text()}`;
}

const exported = JSON.parse(JSON.stringify(mock.export()));
const { Account, Consumer, User } = exported.records;
/** What a command has a secret in, and what is accepted of it. */
const commands: readonly [string, string, object][] = [
  ['PUT', '/_mock/accounts/joeb', { password: secret, permissions: [], groups: [] }],
  ['PUT', '/_mock/state', { ...exported, records: { Account, Consumer, User } }],
  ['POST', '/_mock/faults', { status: 401, headers: { Authorization: secret, Cookie: secret } }],
  ['POST', '/_mock/faults', { match: { header: { Authorization: secret } }, cut: 'before' }],
  ['POST', '/api/users', { UserName: 'new', Password: secret }],
  ['POST', '/api/externalsystems', { Name: 'new', Password: secret }],
];

const namesOf = (text: string) => [...text.matchAll(/"(password|secret|authorization|cookie)\\*"/gi)].length;

describe('a message of an error', () => {
  it.each(commands)(
    'has no secret of %s %s in it, whatever is wrong with the body',
    async (method, path, body) => {
      let refused = 0;
      const broken = fc
        .tuple(
          fc.constant(JSON.stringify(body)),
          fc.double({ min: 0, max: 1, noNaN: true }),
          fc.constantFrom('', '"', '}', ','),
        )
        .map(([text, share, piece]) => {
          const at = Math.floor(share * text.length);
          return text.slice(0, at) + piece + text.slice(at + 1);
        });
      const wrong = invalidated(fc.constant(body)).map((it) => JSON.stringify(it) ?? '');
      const others = fc.constantFrom(
        JSON.stringify([body]),
        JSON.stringify(JSON.stringify(body)),
        JSON.stringify({ body }),
        JSON.stringify(body).replaceAll(JSON.stringify(secret), JSON.stringify({ secret })),
        JSON.stringify(body).replaceAll(JSON.stringify(secret), JSON.stringify([secret])),
      );
      await fc.assert(
        fc.asyncProperty(fc.oneof(broken, wrong, others), async (sent) => {
          // A secret is known by its name: what stands behind another one is none.
          if (namesOf(sent) < namesOf(JSON.stringify(body))) return;
          const text = await answer(method, path, sent);
          if (Number(text.slice(0, 3)) < 400) return;
          refused++;
          for (const part of [secret, 'Hunter2', 'of-Alice']) expect(text).not.toContain(part);
        }),
        { numRuns: 150 },
      );
      expect(refused).toBeGreaterThan(10);
    },
  );
});
