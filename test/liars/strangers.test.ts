import { describe, expect, test } from 'vitest';
import { strangers } from './strangers.ts';
import { tryStranger } from './trial.ts';

describe.each(strangers)('an honest stranger: $name', (stranger) => {
  test.each(stranger.modes ?? (['read-only', 'sandbox', 'full'] as const))(
    'is accused of nothing in %s mode',
    async (mode) => {
      expect(await tryStranger(stranger, mode)).toEqual([]);
    },
  );
});
