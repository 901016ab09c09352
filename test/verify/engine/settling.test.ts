import { expect, test } from 'vitest';
import { confirm } from '../../../src/verify/discovery/collections.ts';
import type { Context, RawFinding } from '../../../src/verify/engine/check.ts';
import { createSettling } from '../../../src/verify/engine/settling.ts';
import { settledFindings } from '../../../src/verify/findings/settled-findings.ts';

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

/** What a check has of a run that has a project of its own, or none. */
function contextOf(time: ReturnType<typeof clock>, hasProject: boolean) {
  const sandbox = hasProject ? ({} as Context['sandbox']) : undefined;
  return { sandbox, settling: createSettling(), wait: time.wait };
}

/** A comparison that fails for some time, and how often it was made. */
function failing(time: ReturnType<typeof clock>, until: number) {
  let count = 0;
  return {
    get count() {
      return count;
    },
    compare: async () => {
      count++;
      return time.now < until ? 'different' : undefined;
    },
  };
}

test('a comparison that fails because a list is a second late says nothing', async () => {
  const time = clock();
  expect(await confirm(contextOf(time, true), failing(time, 1000).compare)).toBeUndefined();
});

test('a comparison that never succeeds is told, after some seconds', async () => {
  const time = clock();
  const { compare } = failing(time, Number.POSITIVE_INFINITY);
  expect(await confirm(contextOf(time, true), compare)).toBe('different');
  expect(time.now).toBeLessThan(5000);
});

test('a comparison that succeeds at once is made once', async () => {
  const time = clock();
  const right = failing(time, 0);
  await confirm(contextOf(time, true), right.compare);
  expect([right.count, time.now]).toEqual([1, 0]);
});

test('nothing is waited for where the run has changed nothing', async () => {
  const time = clock();
  expect(await confirm(contextOf(time, false), failing(time, 1000).compare)).toBe('different');
  expect(time.now).toBe(0);
});

/** Makes a claim about a list that is a second late, and says what was told. */
async function claimed(time: ReturnType<typeof clock>, finding: RawFinding) {
  const told: RawFinding[] = [];
  const claim = async function* () {
    if (time.now < 1000) yield finding;
    return time.now;
  };
  const findings = settledFindings(contextOf(time, true), claim);
  for (;;) {
    const { done, value } = await findings.next();
    if (done) return { told, result: value };
    told.push(value);
  }
}

test('a claim is made again until a list that is late has what it is about', async () => {
  const late = { where: '/body/Items', message: 'Something is not listed.' };
  expect(await claimed(clock(), late)).toEqual({ told: [], result: 1750 });
});

test('a wrong status is not waited for', async () => {
  const refused = { where: '/status', message: 'The status is 500.' };
  expect(await claimed(clock(), refused)).toEqual({ told: [refused], result: 0 });
});
