import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createConfig, lintFromString } from '@redocly/openapi-core';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { JsonObject } from '../../src/cli/openapi/json.ts';
import { document } from '../../src/contract/document.ts';
import { et } from './terminal.ts';

const folder = mkdtempSync(join(tmpdir(), 'et-mock-openapi-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = join(folder, 'api.json');

/** Whatever a test looks for is in it. */
// biome-ignore lint/suspicious/noExplicitAny: JSON is read as it is.
type Tree = any;

/** What a command prints, and nothing else. */
async function printed(...args: string[]): Promise<string> {
  const { code, stdout, stderr } = await et('openapi', ...args);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return stdout;
}

/** What redocly has against a document, apart from what is as the service publishes it. */
async function problemsOf(source: string): Promise<string[]> {
  const config = await createConfig({
    extends: ['recommended'],
    rules: {
      'no-unused-components': 'off',
      'no-path-trailing-slash': 'off',
      'no-server-example.com': 'off',
    },
  });
  const problems = await lintFromString({ source, absoluteRef: file, config });
  return problems.map(({ message, location: [at] }) => `${at?.pointer} ${message}`);
}

it('prints the whole document as JSON', async () => {
  expect(JSON.parse(await printed())).toEqual(document);
});

it('prints the same as YAML', async () => {
  expect(parse(await printed('--yaml'), { maxAliasCount: -1 })).toEqual(document);
});

describe('--workflows', () => {
  it('prints what another runner can do, of a document that is beside it', async () => {
    const target = join(folder, 'workflows.json');
    const { code, stderr } = await et('openapi', '--workflows', '-o', target);
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr: `Wrote ${target}: Arazzo 1.0.1, 5 workflows of openapi.json.\n`,
    });
    const { sourceDescriptions } = JSON.parse(readFileSync(target, 'utf8'));
    expect(sourceDescriptions).toEqual([{ name: 'api', url: 'openapi.json', type: 'openapi' }]);
  });

  it('is refused with what changes the other document', async () => {
    const { code, stderr } = await et('openapi', '--workflows', '--plain');
    expect(code).toBe(2);
    expect(stderr).toContain('leave out --tag, --plain and --3.0');
  });
});

describe('--plain', () => {
  it('leaves out extensions, and examples as they are', async () => {
    const plain = JSON.parse(await printed('--plain'));
    const names: string[] = [];
    JSON.stringify(plain, (name, value) => {
      if (name === 'examples') return undefined;
      names.push(name);
      return value;
    });
    expect(names.filter((it) => it.startsWith('x-'))).toEqual([]);
    const examplesIn = (it: JsonObject) =>
      (it.paths as Tree)['/api/project/{id}'].get.responses[200].content['application/json'].examples;
    expect(examplesIn(plain)).toEqual(examplesIn(document as never));
  });

  it('leaves out $format where there is format, which many take for one name', async () => {
    const namesIn = (it: JsonObject) =>
      ((it.paths as Tree)['/api/search'].get.parameters as { name?: string; $ref?: string }[]).map(
        ({ name, $ref }) => name ?? $ref,
      );
    expect(namesIn(JSON.parse(await printed()))).toContain('#/components/parameters/Format');
    const plain = namesIn(JSON.parse(await printed('--plain')));
    expect(plain).toContain('format');
    expect(plain).not.toContain('#/components/parameters/Format');
  });
});

describe('--3.0', () => {
  it('is a document of OpenAPI 3.0.3 that redocly has nothing against', async () => {
    const text = await printed('--3.0', '--plain');
    expect(JSON.parse(text).openapi).toBe('3.0.3');
    expect(await problemsOf(text)).toEqual([]);
  });

  it('says null, constants and references with a description in its own words', async () => {
    const { schemas } = JSON.parse(await printed('--3.0', '--plain')).components;
    expect(schemas.ScriptInput.properties.Name).toMatchObject({ type: 'string', nullable: true });
    expect(schemas.AgileRunStepInput.properties.Result).toEqual({
      type: 'string',
      nullable: true,
      allOf: [{ $ref: '#/components/schemas/StepOutcome' }],
      description: expect.any(String),
    });
    const text = JSON.stringify(schemas);
    expect(text).not.toMatch(/"type":(\[|"null")|"const":/);
  });
});

describe('--tag', () => {
  it('leaves operations of these tags, and what they refer to', async () => {
    const text = await printed('--tag', 'projects', '--tag', 'scripts');
    const { paths, tags, components } = JSON.parse(text);
    const operations = Object.values<JsonObject>(paths).flatMap((item) => Object.values(item));
    const used = new Set(operations.flatMap((it) => (it as { tags?: string[] }).tags ?? []));
    expect([...used].sort()).toEqual(['projects', 'scripts']);
    expect(tags.map(({ name }: { name: string }) => name)).toEqual(['projects', 'scripts']);
    expect(components.schemas).toHaveProperty('Script');
    expect(components.schemas).not.toHaveProperty('SwaggerDescription');
    expect(await problemsOf(text)).toEqual([]);
  });

  it.each([
    ['script', '; did you mean scripts?'],
    ['poems', '; there are '],
  ])('%s is refused, and nothing is written', async (tag, hint) => {
    const { code, stdout, stderr } = await et('openapi', '--tag', tag, '-o', file);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(`no operation has the tag ${tag}${hint}`);
    expect(existsSync(file)).toBe(false);
  });
});

describe('-o', () => {
  it('writes a file, and says what is in it', async () => {
    const { code, stdout, stderr } = await et('openapi', '--tag', 'projects', '--3.0', '-o', file);
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(stderr).toMatch(/^Wrote .*api\.json: OpenAPI 3\.0\.3, 5 operations, 0\.\d MB\.\n$/);
    expect(JSON.parse(readFileSync(file, 'utf8')).openapi).toBe('3.0.3');
  });

  it.each([
    ['', 2, '--output needs a value, got nothing'],
    [join(folder, 'nowhere', 'api.json'), 3, 'api.json cannot be written: there is no such file'],
  ])('%s cannot be written', async (name, exitCode, message) => {
    const { code, stdout, stderr } = await et('openapi', '-o', name);
    expect({ code, stdout }).toEqual({ code: exitCode, stdout: '' });
    expect(stderr).toContain(message);
  });
});
