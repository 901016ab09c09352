import { expect, it } from 'vitest';
import { bundle } from '../bench/bundle.ts';
import { startup } from '../bench/startup.ts';

it('measures the start with the whole document', async () => {
  const programs = await bundle('servers/hono.ts');
  try {
    const { rows } = await startup(programs, 1);
    const [now] = rows;
    expect(now?.[0]).toBe('the document as it is');
    expect(now).toHaveLength(3);
    for (const cell of now?.slice(1) ?? [])
      expect(cell).toMatch(/^\d[\d.,]* \(\d[\d.,]* to \d[\d.,]* (ms|MB)\)$/);
  } finally {
    await programs.remove();
  }
});
