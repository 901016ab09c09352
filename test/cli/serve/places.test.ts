import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folder } from '../../support/docs/documented-commands.ts';
import { et } from '../terminal.ts';

/** What `et-mock serve` says of a place that cannot be what the option takes it for. */
async function told(option: string, place: string): Promise<string> {
  const { code, stdout, stderr } = await et('serve', '--port', '0', option, place);
  expect({ code, stdout }).toEqual({ code: option === '--port-file' ? 3 : 2, stdout: '' });
  return stderr.split('\n')[0] ?? '';
}

test('a folder is no configuration and no port file', async () => {
  const place = folder();
  expect(await told('--config', place)).toBe(
    `et-mock: Failed to read the configuration ${place}: it is a folder`,
  );
  expect(await told('--port-file', place)).toBe(
    `et-mock: Failed to write the port file ${place}: it is a folder; name a file that can be written.`,
  );
  expect(readdirSync(place)).toEqual([]);
});

test('a file of another kind is no configuration', async () => {
  const file = join(folder(), 'README.md');
  writeFileSync(file, '# Hello');
  expect(await told('--config', file)).toBe(
    `et-mock: Failed to read the configuration ${file}: its name ends in none of .mjs, .js, .cjs, .mts, .ts, .cts, .json`,
  );
});

test('a file is no folder for the coverage, which is said before the start', async () => {
  const file = join(folder(), 'coverage.txt');
  writeFileSync(file, '');
  expect(await told('--coverage-dir', file)).toBe(
    `et-mock: --coverage-dir ${file} cannot be written to: there is a file of this name`,
  );
  expect(await told('--coverage-dir', join(file, 'inner'))).toContain('--coverage-dir ');
});

test('a certificate that cannot be written is refused before the start', async () => {
  const place = folder();
  const { code, stderr } = await et('serve', '--port', '0', '--https', '--write-cert', place);
  expect(code).toBe(2);
  expect(stderr).toContain(`--write-cert ${place} cannot be written: it is no file`);
  expect(existsSync(place)).toBe(true);
});
