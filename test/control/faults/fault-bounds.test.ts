import { expect, it } from 'vitest';
import { wildcard } from '../../../src/control/wildcard.ts';
import { createMock, type Fault } from '../../../src/index.ts';
import { leastProcessorTime } from '../../support/processor-time.ts';

const fault = (match: Fault['match']): Fault => ({ match, cut: 'before', first: 1, after: 1_000_000 });

it('a world has at most 100 faults', () => {
  const { faults, reset } = createMock();
  for (let index = 0; index < 100; index++) faults.add(fault({ path: '/api/project/*' }));
  expect(() => faults.add(fault({ path: '/api/*' }))).toThrow(
    'Failed to add the fault: there are 100, and a world can have no more; remove one, or clear them.',
  );
  faults.remove('fault-1');
  expect(faults.add(fault({ path: '/api/*' }))).toBe('fault-101');
  expect(faults.get('fault-101')?.fault.match).toEqual({ path: '/api/*' });
  expect(faults.get('fault-1')).toBeUndefined();
  reset();
  expect(faults.list()).toEqual([]);
});

it.each([
  [
    fault({
      query: Object.fromEntries(Array.from({ length: 6 }, (_, at) => [`a${at}`, '*'])),
      header: Object.fromEntries(Array.from({ length: 5 }, (_, at) => [`x-${at}`, '*'])),
    }),
    'match.query and match.header have 11 entries, at most 10 are possible.',
  ],
  [
    { ...fault({ path: `/${'a'.repeat(10_000)}` }) },
    /^Failed to add the fault: it has \d+ characters of JSON, at most 10000 are possible\.$/,
  ],
])('a fault that asks for too much is refused', (given, message) => {
  expect(() => createMock().faults.add(given)).toThrow(message);
});

it('of a longer value only the ends are compared, and of many values of an option the first 20', async () => {
  const hits = async (match: Fault['match'], path: string, headers: Record<string, string> = {}) => {
    const mock = createMock();
    mock.faults.add({ match, status: 503 });
    return (await mock.fetch(path, { headers })).status === 503;
  };
  const long = `a${'-'.repeat(2000)}z`;
  for (const [header, isHit] of [
    ['*', true],
    ['a*', true],
    ['*z', true],
    ['a*z', true],
    ['a*-*z', false],
  ] as const) {
    expect(await hits({ header: { 'x-a': header } }, '/api/projects', { 'x-a': long }), header).toBe(isHit);
    expect(await hits({ header: { 'x-a': header } }, '/api/projects', { 'x-a': 'a-z' }), header).toBe(true);
  }
  const twenty = 'a=1&'.repeat(20);
  expect(await hits({ query: { a: '2' } }, `/api/projects?${twenty.slice(4)}a=2`)).toBe(true);
  expect(await hits({ query: { a: '2' } }, `/api/projects?${twenty}a=2`)).toBe(false);
});

it('a pattern takes no longer than the text is long', async () => {
  const text = 'a'.repeat(220_000);
  for (const length of [4000, 60_000]) {
    const half = 'a'.repeat(length);
    const fits = wildcard(`*${half}b${half}*`);
    expect(await leastProcessorTime(50, () => expect(fits(text)).toBe(false))).toBeLessThan(50);
  }
});

it('as many faults as there can be hold up no request', async () => {
  const mock = createMock();
  const piece = '*ab*ac*';
  const header = Object.fromEntries(Array.from({ length: 10 }, (_, at) => [`x-${at}`, piece]));
  for (let index = 0; index < 100; index++)
    mock.faults.add({
      ...fault({ path: '*ab', query: {}, header: {} }),
      match: index % 2 ? { header } : { path: piece },
    } as Fault);
  const headers = Object.fromEntries(
    Array.from({ length: 10 }, (_, at) => [`x-${at}`, 'a'.repeat(at < 9 ? 1990 : 200_000)]),
  );
  const ask = async () => {
    const { status } = await mock.fetch(`/api/project/${'a'.repeat(16_000)}`, { headers });
    expect(status).toBe(404);
  };
  await ask();
  expect(await leastProcessorTime(50, ask)).toBeLessThan(50);
});
