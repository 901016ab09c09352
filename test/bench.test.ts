import { expect, it } from 'vitest';
import { bundle } from '../bench/bundle.ts';
import { startup } from '../bench/startup.ts';

it('measures the start of the program, and how long the library takes to be imported', async () => {
  const programs = await bundle('servers/hono.ts');
  try {
    const { rows } = await startup(programs, 1);
    expect(rows.map(([what]) => what)).toEqual([
      '`et-mock serve` to the first response',
      '`import` of the library',
      '`import` of `verify`',
    ]);
    for (const [, time, memory, ...others] of rows) {
      expect(others).toEqual([]);
      for (const cell of [time, memory])
        expect(cell).toMatch(/^\d[\d.,]* \(\d[\d.,]* to \d[\d.,]* (ms|MB)\)$/);
    }
  } finally {
    await programs.remove();
  }
});
