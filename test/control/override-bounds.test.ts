import { describe, expect, it } from 'vitest';
import { createMock, UsageError } from '../../src/index.ts';

describe('the overrides of a world', () => {
  it('are at most 1000', () => {
    const mock = createMock();
    for (let index = 0; index < 1000; index++) mock.use('getProject', { status: 503 });
    expect(() => mock.use('getProject', { status: 503 })).toThrow(
      new UsageError(
        'Failed to override an operation: there are 1000, and a world can have no more; remove one, or clear them.',
      ),
    );
    mock.overrides.clear();
    expect(mock.use('getProject', { status: 503 })).toBe('override-1001');
  });

  it('take at most 4 MiB of memory together', () => {
    const mock = createMock();
    const body = 'a'.repeat(1_000_000);
    for (let index = 0; index < 4; index++) mock.use('getProject', { body });
    expect(() => mock.use('getProject', { body })).toThrow(
      'all of a world would take more than 4 MiB of memory',
    );
    mock.use('getProject', () => ({ body }));
  });
});
