import { expect, it } from 'vitest';
import { attack, maxStall } from './attack.ts';

/** What one round of `npm run attack` sends, one request in so many. */
const oneIn = 60;

it(`no request keeps all others waiting for more than ${maxStall} ms, and none is a fault of the mock`, async () => {
  const slow: string[] = [];
  const faults: unknown[] = [];
  let requests = 0;
  for await (const tried of attack({ seed: 1, rounds: 1, oneIn })) {
    requests++;
    faults.push(...tried.faults);
    const { on, what } = tried.attack;
    if (tried.stall > maxStall) slow.push(`${on}: ${what}: ${tried.stall.toFixed(1)} ms`);
  }
  expect(faults).toEqual([]);
  expect(slow).toEqual([]);
  expect(requests).toBeGreaterThan(150);
});
