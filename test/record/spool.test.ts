import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { openSpool } from '../../src/record/files/spool.ts';

it.each([0, 1, 999, 1000, 1001, 2500])('%d records are read from the last one on', async (count) => {
  const folder = await mkdtemp(join(tmpdir(), 'et-mock-spool-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const spool = await openSpool(folder);
  for (let number = 0; number < count; number++) await spool.add('User', { number, text: 'é\n' });
  const read: unknown[] = [];
  for await (const { line } of spool.readBack('User')) read.push(JSON.parse(line).number);
  expect(read).toEqual(Array.from({ length: count }, (_, at) => count - 1 - at));
});
