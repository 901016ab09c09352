import { expect, test } from 'vitest';
import { createSettling } from '../../../src/verify/engine/settling.ts';

/* A list that is behind what was just changed is asked again, and not for ever. */

/** A clock that passes only while somebody waits. */
function clock() {
  let now = 0;
  return {
    get now() {
      return now;
    },
    wait: async (ms: number) => {
      now += ms;
    },
  };
}

const isLate = (found: string) => found === 'late';

test('a list that is right at once is asked once, and not waited for', async () => {
  const time = clock();
  let looks = 0;
  const look = async () => {
    looks++;
    return 'right';
  };
  expect(await createSettling().until(look, isLate, time.wait)).toBe('right');
  expect([looks, time.now]).toEqual([1, 0]);
});

test('lists that are a second late are waited for, however many there are', async () => {
  const settling = createSettling();
  const time = clock();
  for (let list = 0; list < 200; list++) {
    const due = time.now + 1000;
    const look = async () => (time.now >= due ? 'right' : 'late');
    expect(await settling.until(look, isLate, time.wait)).toBe('right');
  }
});

test('lists that are never right are waited for less than a minute in a run', async () => {
  const settling = createSettling();
  const time = clock();
  for (let list = 0; list < 200; list++)
    expect(await settling.until(async () => 'late', isLate, time.wait)).toBe('late');
  expect(time.now).toBeLessThan(60_000);
  expect(time.now).toBeGreaterThan(5000);
});
