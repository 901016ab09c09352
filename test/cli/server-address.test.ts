import { describe, expect, it } from 'vitest';
import { readServerAddress } from '../../src/cli/server-options.ts';
import { compare } from '../../src/compare.ts';
import { createMock } from '../../src/index.ts';

describe('the address of a server', () => {
  it.each([
    ['http://localhost:18110/api', 'http://localhost:18110'],
    ['https://et.example.org/EnterpriseTester/API/', 'https://et.example.org/EnterpriseTester'],
    ['https://et.example.org/rapi', 'https://et.example.org/rapi'],
    ['https://et.example.org/api/api', 'https://et.example.org/api'],
  ])('may end in the path of the API: %s', (written, read) => {
    expect(readServerAddress([written])).toBe(read);
  });

  it('must not in TypeScript, and that is said', async () => {
    const { fetch } = createMock();
    await expect(
      compare({ real: { url: 'http://localhost/api', fetch: fetch as typeof globalThis.fetch } }),
    ).rejects.toThrow(
      'Failed to compare http://localhost/api: there is no API at this address; it must not end in /api.',
    );
  });
});
