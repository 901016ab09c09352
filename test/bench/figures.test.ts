import { expect, it } from 'vitest';
import { isWhole } from '../../bench/client.ts';
import { compare, median } from '../../bench/rounds.ts';
import { asRatio, short, toMarkdown } from '../../bench/table.ts';
import { parse } from '../../bench/throughput.ts';

it('the median is the middle one, or the mean of the two in the middle', () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([9, 1, 5, 7])).toBe(6);
  expect(median([])).toBeNaN();
});

it('two are compared within each round, and take turns in going first', async () => {
  const order: string[] = [];
  const measure = (name: string, figures: number[]) => () => {
    order.push(name);
    return figures.shift() ?? 0;
  };
  // Other work slows both of the second round: their ratio is as before.
  const compared = await compare(3, measure('ours', [2, 20, 4]), measure('theirs', [1, 10, 1]));
  expect(compared).toEqual({ ratio: 2, ours: 4, theirs: 1 });
  expect(order).toEqual(['theirs', 'ours', 'ours', 'theirs', 'theirs', 'ours']);
});

it.each([
  [0.01234, '0.012'],
  [9.876, '9.9'],
  [12.34, '12.3'],
  [123.4, '123'],
  [1234.5, '1,230'],
])('%d has as many digits as mean something: %s', (value, text) => {
  expect(short(value)).toBe(text);
});

it('a table has its ratios with the two medians in brackets, in columns of figures', () => {
  const cell = asRatio({ ratio: 0.5, ours: 2, theirs: 4 }, ' ms');
  expect(toMarkdown({ head: ['what', 'time'], rows: [['a page', cell]] })).toBe(
    '| what | time |\n| --- | --: |\n| a page | 0.50 (2.0 to 4.0 ms) |',
  );
});

it('a response has come to its end when all of its body is there', () => {
  const head = 'HTTP/1.1 200 OK\r\nContent-Length: 4\r\n';
  expect([head, `${head}\r\n`, `${head}\r\nabc`].map(isWhole)).toEqual([false, false, false]);
  expect(isWhole(`${head}\r\nabcd`)).toBe(true);
  expect(isWhole('HTTP/1.1 204 No Content\r\n\r\n')).toBe(true);
});

it('responses are compared without what only their connection is about, and refusals are none', () => {
  const response = 'HTTP/1.1 200 OK\r\nDate: now\r\nX-A: 1\r\nConnection: keep-alive\r\n\r\nbody';
  expect(parse(response)).toEqual({ status: 200, headers: { 'X-A': '1' }, body: 'body' });
  expect(() => parse('HTTP/1.1 500 No\r\n\r\n')).toThrow('The server refused the request');
});
