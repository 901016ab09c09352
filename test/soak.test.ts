import { expect, test } from 'vitest';
import { allowance, soak } from '../bench/soak/soak.ts';

// The long form is `npm run soak`.
test('after 30,000 requests a server uses no more memory than after 6,000', {
  timeout: 240_000,
}, async () => {
  const samples = await soak({ requests: 30_000 });
  const [first, last] = [samples.at(0), samples.at(-1)];
  expect(last?.requests).toBeGreaterThanOrEqual(30_000);
  expect((last?.used ?? 0) - (first?.used ?? 0)).toBeLessThan(first ? allowance(first) : 0);
  // The worlds that clients have left are gone, but for those whose clients hung up just now.
  expect(last?.worlds).toBeLessThan(20);
  expect(last?.waiting).toBeLessThan(20);
});
