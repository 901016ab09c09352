import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readText } from '../../src/cli/read-text.ts';
import { folder } from '../support/docs/documented-commands.ts';
import { et } from './terminal.ts';

const text = '{ "Project": [{ "Id": "1", "Name": "Prüfung" }] }';

function written(content: string | Uint8Array, name = 'file.json'): string {
  const file = join(folder(), name);
  writeFileSync(file, content);
  return file;
}

// Editors and PowerShell on Windows write these.
it.each([
  ['UTF-8', text],
  ['UTF-8 with a byte order mark', `\ufeff${text}`],
  ['UTF-16, little end first', Buffer.from(`\ufeff${text}`, 'utf16le')],
  ['UTF-16, big end first', Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
])('a text file is read in %s', async (_encoding, content) => {
  expect(await readText(written(content))).toBe(text);
});

it('a second byte order mark is a character of the text', async () => {
  expect(await readText(written(`\ufeff\ufeff${text}`))).toBe(`\ufeff${text}`);
});

it.each([
  ['a seed', '{ "Project": 1 }', ['serve', '--seed']],
  ['a configuration', '{ "serve": { "log": 1 } }', ['serve', '--config']],
  ['a baseline', '{ "findings": 1 }', ['verify', 'http://127.0.0.1:1', '--baseline']],
  ['recorded traffic', '{ "log": 1 }', ['compare', '--har']],
])('%s with a byte order mark is read as JSON', async (_name, content, command) => {
  const { stderr } = await et(...command, written(`\ufeff${content}`));
  expect(stderr).toMatch(/file\.json|--har|log/);
  expect(stderr).not.toMatch(/line 1, column 1|Unexpected token|is not JSON/);
});
