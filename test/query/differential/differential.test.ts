import { describe, expect, test } from 'vitest';
import { readAnswers } from './answers.ts';
import { compareAnswers } from './compare.ts';
import { differences } from './differences.ts';
import { versions } from './server.ts';

const answers = readAnswers();
const { equal, differing, refused } = compareAnswers(answers);

describe('a real OData 2 server was asked the same', () => {
  test('in the versions that the program installs', () => {
    expect(answers.versions).toEqual(versions);
  });

  test('and whatever it answers otherwise has a reason', () => {
    const unnamed = differing.filter(({ reason }) => reason === undefined).map(({ text }) => text);
    expect(unnamed).toEqual([]);
  });

  test('of which each is still needed', () => {
    const needed = differences.filter((it) => differing.some(({ reason }) => reason === it));
    expect(needed.map(({ name }) => name)).toEqual(differences.map(({ name }) => name));
  });

  test('nearly all answers are equal, and nearly nothing was refused', () => {
    const asked = answers.filters.size + answers.orders.size;
    expect(asked).toBeGreaterThan(3000);
    expect(equal + differing.length + refused.length).toBe(asked);
    expect(equal / asked).toBeGreaterThan(0.88);
    expect(refused).toHaveLength(6);
  });

  test('all orders are', () => {
    const orders = { filters: new Map<string, undefined>(), orders: answers.orders };
    expect(compareAnswers(orders)).toEqual({ equal: answers.orders.size, differing: [], refused: [] });
  });
});
