import { describe, expect, it } from 'vitest';
import type { SeenExchange } from '../../../src/contract/http/seen-exchange.ts';
import { createExchangeQueue } from '../../../src/record/passing/queue.ts';
import type { Exchange } from '../../../src/verify/http/exchange.ts';

const path = '/api/project/eb06e5d8-f774-4b0f-a95c-a911c13527a9';

function seen(body: string, some: Partial<SeenExchange> = {}): SeenExchange {
  const headers = { 'content-type': 'application/json' };
  const response = { status: 200, headers, bytes: new TextEncoder().encode(body) };
  return { method: 'GET', url: `http://localhost${path}`, headers: {}, response, elapsed: 1, ...some };
}

/** A queue that notes what it looks at, and why it does not. */
function noting(look: (exchange: Exchange) => void | Promise<void> = () => {}) {
  const exchanges: Exchange[] = [];
  const left: string[] = [];
  const queue = createExchangeQueue({
    async look(exchange) {
      await look(exchange);
      exchanges.push(exchange);
    },
    leave: (why) => left.push(why),
  });
  return { queue, exchanges, left };
}

describe('the queue of exchanges', () => {
  it('looks at one after the other, and lets whoever brings one go on at once', async () => {
    let looking = 0;
    const { queue, exchanges } = noting(async () => {
      expect(++looking).toBe(1);
      await Promise.resolve();
      looking--;
    });
    for (const name of ['a', 'b', 'c']) queue.take(seen(`{"Name":"${name}"}`));
    expect([queue.waiting, exchanges.length]).toEqual([3, 0]);
    await queue.settled();
    expect(exchanges.map(({ response }) => response.body)).toEqual([
      { Name: 'a' },
      { Name: 'b' },
      { Name: 'c' },
    ]);
    expect(queue.waiting).toBe(0);
  });

  it('takes no more than 200, and no more than 16 MiB', async () => {
    const many = noting();
    for (let count = 0; count < 210; count++) many.queue.take(seen('{}'));
    await many.queue.settled();
    expect([many.exchanges.length, many.left]).toEqual([200, Array(10).fill('too many came at once')]);
    const large = noting();
    const sent = { type: 'text/plain', bytes: new Uint8Array(5 * 1024 * 1024) };
    for (let count = 0; count < 4; count++) large.queue.take(seen('{}', { sent }));
    await large.queue.settled();
    expect([large.exchanges.length, large.left]).toEqual([3, ['too many came at once']]);
    large.queue.take(seen('{}', { sent }));
    await large.queue.settled();
    expect(large.exchanges).toHaveLength(4);
  });

  it('leaves what is not all there, or not of the API', async () => {
    const { queue, left, exchanges } = noting();
    queue.take(seen('{}', { flaw: 'its response broke off' }));
    queue.take(seen('{}', { url: 'http://localhost/logo.png' }));
    queue.take(seen('{}', { response: { status: 304, headers: {}, bytes: new Uint8Array() } }));
    await queue.settled();
    expect(exchanges).toEqual([]);
    expect(left).toEqual([
      'its response broke off',
      'no operation of the API matches',
      'it has no response of its own',
    ]);
  });

  it('goes on after a fault of whoever looks', async () => {
    const { queue, left, exchanges } = noting(({ response }) => {
      if (response.text === '1') throw new Error('cannot count');
    });
    for (const body of ['1', '2']) queue.take(seen(body));
    await queue.settled();
    expect(left).toEqual(['a fault: cannot count']);
    expect(exchanges.map(({ response }) => response.body)).toEqual([2]);
    expect(queue.waiting).toBe(0);
  });

  it('reads an exchange once, however many look at it', async () => {
    const [one, other] = [noting(), noting()];
    const exchange = seen('{"Name":"a"}');
    for (const { queue } of [one, other]) queue.take(exchange);
    await Promise.all([one.queue.settled(), other.queue.settled()]);
    expect(one.exchanges[0]).toBe(other.exchanges[0]);
  });

  it.each([
    ['in a response', (body: string) => seen(body), 'it is too large'],
    [
      'in a request',
      (body: string) => seen('{}', { sent: { type: '', bytes: Buffer.from(body) } }),
      'it is too large',
    ],
  ])('reads no body of very many values %s', async (_where, exchangeWith, why) => {
    const { queue, left, exchanges } = noting();
    queue.take(exchangeWith(`[${Array(30_000).fill('{}').join()}]`));
    // What stands in texts is no value, whatever is escaped there.
    queue.take(exchangeWith(JSON.stringify({ Name: `"\\${',['.repeat(30_000)}` })));
    await queue.settled();
    expect(left).toEqual([expect.stringContaining(why)]);
    expect(exchanges).toHaveLength(1);
  });
});
