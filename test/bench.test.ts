import { expect, it } from 'vitest';
import { bundle } from '../bench/bundle.ts';
import { startup } from '../bench/startup.ts';

it('measures the start with a document that has more operations', async () => {
  const programs = await bundle('servers/hono.ts');
  try {
    const { rows } = await startup(programs, 1, 60);
    const [now, larger] = rows;
    expect(now?.[0]).toBe('the document as it is');
    expect(larger?.[0]).toMatch(/^\d+ operations in \d+ resources$/);
    for (const cell of larger?.slice(1) ?? [])
      expect(cell).toMatch(/^\d[\d.]* \(\d[\d.]* to \d[\d.]* (ms|MB)\)$/);
  } finally {
    await programs.remove();
  }
});
