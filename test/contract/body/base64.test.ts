import { afterEach, describe, expect, it, vi } from 'vitest';

const all = Uint8Array.from({ length: 20_000 }, (_, at) => at % 256);

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

describe.each(['a browser', 'Node'])('bytes as text, in %s', (platform) => {
  const load = () => {
    if (platform === 'a browser') vi.stubGlobal('Buffer', undefined);
    vi.resetModules();
    return import('../../../src/contract/body/base64.ts');
  };

  it.each([
    [[], ''],
    [[255], '/w=='],
    [[0, 16, 131, 251], 'ABCD+w=='],
    [[97, 98, 99], 'YWJj'],
  ])('are written and read: %j', async (bytes, text) => {
    const { toBase64, fromBase64 } = await load();
    expect(toBase64(Uint8Array.from(bytes))).toBe(text);
    expect([...fromBase64(text)]).toEqual(bytes);
  });

  it('may be many, and a part of others', async () => {
    const { toBase64, fromBase64 } = await load();
    expect([...fromBase64(toBase64(all))]).toEqual([...all]);
    expect([...fromBase64(toBase64(all.subarray(3, 6)))]).toEqual([3, 4, 5]);
  });
});
