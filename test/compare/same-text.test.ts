import { afterEach, describe, expect, it, vi } from 'vitest';
import { createNormalizer, isSameText } from '../../src/compare/same-text.ts';

const normalize = createNormalizer(['http://localhost']);

describe('two texts', () => {
  afterEach(() => vi.unstubAllEnvs());

  it('are the same instant where one has no zone and the other is in UTC, wherever that is asked', () => {
    vi.stubEnv('TZ', 'Asia/Tokyo');
    expect(isSameText('2027-01-31T10:00:00', '2027-01-31T10:00:00Z', normalize)).toBe(true);
    expect(isSameText('2027-01-31T10:00:00', '2027-01-31T12:00:00+02:00', normalize)).toBe(true);
    expect(isSameText('2027-01-31T10:00:00', '2027-01-31T10:00:00+09:00', normalize)).toBe(false);
  });
});
