import { expect, it } from 'vitest';
import { attack, type Extent, maxStall } from './attack.ts';

/** What is too slow of what is tried, the faults of the mock, and how many requests there were. */
async function outcome(extent: Extent) {
  const slow: string[] = [];
  const faults: unknown[] = [];
  let requests = 0;
  for await (const tried of attack(extent)) {
    requests++;
    faults.push(...tried.faults);
    const { on, what } = tried.attack;
    if (tried.stall > maxStall) slow.push(`${on}: ${what}: ${tried.stall.toFixed(1)} ms`);
  }
  return { slow, faults, requests };
}

it(`no request keeps all others waiting for more than ${maxStall} ms, and none is a fault of the mock`, async () => {
  // What one round of `npm run attack` sends, one request in so many.
  const { requests, ...found } = await outcome({ seed: 1, rounds: 1, oneIn: 60 });
  expect(found).toEqual({ slow: [], faults: [] });
  expect(requests).toBeGreaterThan(150);
});

it('nor does a query of names as long as a request may send them', async () => {
  const { requests, ...found } = await outcome({ seed: 1, rounds: 1, oneIn: 1, words: ['long texts'] });
  expect(found).toEqual({ slow: [], faults: [] });
  expect(requests).toBeGreaterThan(100);
});
