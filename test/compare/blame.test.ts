import { describe, expect, test } from 'vitest';
import { faultyServers } from '../faulty-servers/faulty-servers.ts';
import { sampledFaultyServers } from '../faulty-servers/selection.ts';
import { isWhole, spread } from '../support/extent.ts';
import { blameFaultyServer } from './blame.ts';

/** For machines that are busy; none of this is about speed. */
const timeout = 600_000;

/** Those of the short form are quick: they are found by checks that can run alone. */
const quick = [...sampledFaultyServers()].filter(({ caughtBy }) => !caughtBy.includes('schemas'));
const chosen = isWhole ? faultyServers : spread(quick, 6);
const trials = chosen.flatMap((server, index) =>
  (['real', 'fake'] as const).flatMap((side) =>
    isWhole || (index % 2 === 0) === (side === 'real') ? [{ side, server, name: server.name }] : [],
  ),
);

describe('the fault of one server is blamed on it and on nobody else', () => {
  test.each(trials)('the $side one: $name', { timeout }, async ({ side, server }) => {
    const { right, wrong } = await blameFaultyServer(server, side);
    expect(wrong.map(({ blame, message }) => `${blame}: ${message}`)).toEqual([]);
    expect(right.length).toBeGreaterThan(0);
  });
});
