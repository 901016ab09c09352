import { basename, dirname, join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { operationFacts } from '../src/contract/operations.ts';
import { cyclesIn, type Found, findIn, importsOf, type Source, sourcesIn } from './support/sources.ts';

/** What the files of each folder of `src/` may import of ours, besides each other. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  contract: [],
  query: [],
  results: [],
  world: ['contract'],
  fake: ['contract', 'query', 'results', 'world'],
  control: ['contract', 'fake', 'query', 'world'],
  identity: ['contract', 'control', 'fake', 'world'],
  report: ['contract'],
  state: ['contract', 'control', 'report', 'world'],
  '(entry points)': [
    'contract',
    'control',
    'fake',
    'world',
    'record',
    'compare',
    'verify',
    'report',
    'runners',
    'identity',
    'node',
    'state',
    'config',
  ],
  node: ['contract', 'control', 'fake', 'world'],
  runners: ['control', 'world', '(entry points)'],
  verify: ['contract'],
  record: ['contract', 'query', 'report', 'results', 'verify', 'world'],
  compare: ['contract', 'control', 'record', 'results', 'verify', 'world'],
  cli: ['config', 'contract', 'verify', 'report', 'results', '(entry points)'],
  // The examples are what the mock answers, the reference of the command line is what its commands say of themselves.
  codegen: ['contract', 'cli', 'config', '(entry points)'],
  // What a configuration file may say: types, and the options of the server.
  config: ['(entry points)'],
  // The script of the page, which runs in a browser.
  page: ['contract', 'control'],
};

const sources = sourcesIn('src');
const layerOf = (path: string) => /^src\/(?:([\w-]+)\/)?/.exec(path)?.[1] ?? '(entry points)';
const own = (source: Source) => importsOf(source).filter((path) => path.startsWith('src/'));
const places = (found: readonly Found[]) => found.map(({ at }) => at);

describe('imports', () => {
  it('go one way between the folders', () => {
    const wrong = sources.flatMap((source) => {
      const layer = layerOf(source.path);
      return own(source)
        .filter((path) => layerOf(path) !== layer && !allowed[layer]?.includes(layerOf(path)))
        .map((path) => `${source.path} imports ${path}`);
    });
    expect(wrong).toEqual([]);
  });

  it('bring the fake and the verifier together in no file', () => {
    const both = sources.filter((source) => {
      const layers = own(source).map(layerOf);
      return layers.includes('fake') && layers.includes('verify');
    });
    expect(both.map(({ path }) => path)).toEqual([]);
  });

  it('know every folder', () => {
    expect([...new Set(sources.map(({ path }) => layerOf(path)))].filter((it) => !(it in allowed))).toEqual(
      [],
    );
  });

  it('stay inside of src/', () => {
    const outside = sources.flatMap((source) =>
      importsOf(source)
        .filter((path) => /^(\.\.|test|bench|fixtures)\//.test(path))
        .map((path) => `${source.path} imports ${path}`),
    );
    expect(outside).toEqual([]);
  });

  it('of the command line into the contract are for printing the document and bodies, names, numbers and errors', () => {
    const wanted = [
      'body/bytes.ts',
      'body/base64.ts',
      'body/shell.ts',
      'body/write.ts',
      'document.ts',
      'http/server-url.ts',
      'text/counted.ts',
      'text/json-pointer.ts',
      'text/nearest.ts',
      'openapi.gen.json',
      'operations.ts',
      'usage-error.ts',
      'workflows.ts',
    ].map((it) => `src/contract/${it}`);
    const wrong = sources
      .filter(({ path }) => layerOf(path) === 'cli')
      .flatMap((source) => own(source).filter((it) => layerOf(it) === 'contract' && !wanted.includes(it)));
    expect(wrong).toEqual([]);
  });

  it('of node:http, which load more than a server needs, are made by the client alone', () => {
    const importing = sources.filter(({ text }) => /^import (?!type )[^;]*? from 'node:http'/m.test(text));
    expect(importing.map(({ path }) => path)).toEqual(['src/cli/http-fetch.ts']);
  });

  it('make no cycle, not even of types', () => {
    expect(cyclesIn(sources)).toEqual([]);
  });

  it('of the page are types, how commands are sent, the names of methods, and how a shell quotes', () => {
    const wrong = sources
      .filter(({ path }) => layerOf(path) === 'page')
      .flatMap(({ path, text }) =>
        [...text.matchAll(/^import (?!type )[^;]*? from '(\.[^']+)'/gm)]
          .map(([, it = '']) => join(dirname(path), it))
          .filter((it) => layerOf(it) !== 'page')
          .map((it) => `${path}: ${it}`),
      );
    expect(wrong).toEqual([
      'src/page/control.ts: src/control/http/command.ts',
      'src/page/reference/document.ts: src/contract/http/http-methods.ts',
      'src/page/requests/curl.ts: src/contract/body/shell.ts',
    ]);
  });

  it('lead to no file that only collects others', () => {
    expect(sources.filter(({ path }) => /\/index\.ts$/.test(path)).map(({ path }) => path)).toEqual([
      'src/index.ts',
    ]);
  });

  it.each([
    // The service has its routers, the control API is an application; the others only write HTML with its templates.
    {
      name: 'hono',
      users: [
        'src/cli/compare/html.ts',
        'src/cli/report/html-coverage.ts',
        'src/cli/report/html-page.ts',
        'src/cli/report/html.ts',
        'src/control/http/app.ts',
        'src/control/page/document.ts',
        'src/control/page/fault-part.ts',
        'src/control/page/parts.ts',
        'src/fake/http/router.ts',
        'src/identity/page.ts',
        'src/node/pass-through.ts',
      ],
    },
    { name: 'oauth-1.0a', users: [] },
    // The main entry runs in browsers too.
    {
      name: 'node:crypto',
      users: [
        'src/codegen/writers/page.ts',
        'src/codegen/writers/permission-records.ts',
        'src/identity/identity.ts',
        'src/identity/signature.ts',
        'src/identity/users.ts',
        'src/node/certificate.ts',
        'src/record/passing/record-passing.ts',
        'src/record/pseudonyms/words.ts',
        'src/record/record.ts',
        'src/record/stored.ts',
        'src/state/layout.ts',
      ],
    },
    { name: 'msw', users: ['src/msw.ts', 'src/runners/transports.ts'] },
    { name: '@playwright/test', users: ['src/playwright.ts'] },
    { name: 'testcontainers', users: ['src/testcontainers.ts'] },
    { name: '@msw/data', users: ['src/data.ts'] },
    { name: 'node-forge', users: ['src/node/certificate.ts'] },
    { name: 'lmdb', users: ['src/state/lmdb.ts'] },
    // Loaded with the first upload of results.
    { name: 'saxes', users: ['src/results/parse.ts'] },
    { name: '@zip.js/zip.js', users: ['src/results/zip.ts'] },
    { name: 'ajv', users: ['src/codegen/shape.ts', 'src/contract/schemas.ts'] },
    // The formats are those of ajv; it is not loaded with them.
    { name: 'ajv-formats', users: ['src/contract/schemas.ts', 'src/contract/validation/keywords.ts'] },
  ])('of $name are in their place', ({ name, users }) => {
    const importing = sources.filter((source) =>
      importsOf(source).some((it) => it === name || it.startsWith(`${name}/`)),
    );
    expect(importing.map(({ path }) => path)).toEqual(users);
  });
});

describe('time and chance', () => {
  // The verifier cannot import the world, and measures servers in real time; the page is a program of its own, and so is the start.
  const files = ['world/time/clock', 'verify/http/time', 'page/time', 'cli/start/start'];
  const clocks = files.map((it) => `src/${it}.ts`);
  const isTime = (node: ts.Node, text: string) =>
    ts.isIdentifier(node)
      ? /^set(Timeout|Interval)$/.test(text) && !ts.isPropertyAccessExpression(node.parent)
      : /^((globalThis\.)?(Date\.now|performance\.now|setTimeout|setInterval)|new Date\(\))$/.test(text);

  it('of day is asked in one file', () => {
    // Only files that have the words are parsed: parsing all takes seconds.
    const suspects = sources.filter(({ text }) => /set(Timeout|Interval)|\.now\b|new Date\(\)/.test(text));
    const asking = suspects.filter((it) => findIn(it, isTime).length > 0);
    expect(
      places(asking.filter((it) => !clocks.includes(it.path)).flatMap((it) => findIn(it, isTime))),
    ).toEqual([]);
    expect(asking.map(({ path }) => path)).toContain(clocks[0]);
  });

  it('make nothing random', () => {
    const random = (_: ts.Node, text: string) => text === 'Math.random';
    const suspects = sources.filter(({ text }) => text.includes('Math'));
    expect(places(suspects.flatMap((it) => findIn(it, random)))).toEqual([]);
  });
});

describe('files', () => {
  it('that are written by hand have at most 300 lines', () => {
    const written = [
      ...sources,
      ...sourcesIn('test'),
      ...sourcesIn('bench'),
      ...sourcesIn('openapi', ['.yaml']),
      ...sourcesIn('src/page', ['.css']),
    ];
    const long = written
      .map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }))
      .filter(({ lines }) => lines > 300);
    expect(long).toEqual([]);
  });

  it('that are written by hand are fewer than 25 in a folder', () => {
    const everywhere = ['src', 'test', 'bench', 'openapi', 'scripts', 'docs'];
    const count = new Map<string, number>();
    for (const { path } of everywhere.flatMap((folder) => sourcesIn(folder, ['.ts', '.css', '.yaml', '.md'])))
      count.set(dirname(path), (count.get(dirname(path)) ?? 0) + 1);
    expect([...count].filter(([, files]) => files >= 25)).toEqual([]);
  });

  it('that ask where they are do so to find packages or what is built: a bundle has them elsewhere', () => {
    const asking = sources.filter(
      (it) => it.text.includes('import.meta') && findIn(it, (node) => ts.isMetaProperty(node)).length > 0,
    );
    expect(asking.map(({ path }) => path).filter((path) => layerOf(path) !== 'codegen')).toEqual([
      'src/cli/start/start.ts',
      'src/msw.ts',
      'src/state/probe.ts',
      'src/testcontainers.ts',
    ]);
  });

  it('of behaviour are there for every resource that has operations', () => {
    const resources = new Set(Object.values(operationFacts).map(({ resource }) => resource));
    const files = sources.filter(({ path }) => path.startsWith('src/fake/resources/'));
    expect(files.map(({ path }) => basename(path, '.ts')).sort()).toEqual([...resources].sort());
  });

  it('of behaviour have no casts', () => {
    const isCast = (node: ts.Node, text: string) =>
      (ts.isAsExpression(node) && !text.endsWith('as const')) ||
      ts.isTypeAssertionExpression(node) ||
      ts.isNonNullExpression(node);
    const files = sources.filter(({ path }) => path.startsWith('src/fake/resources/'));
    expect(places(files.flatMap((it) => findIn(it, isCast)))).toEqual([]);
  });

  it('of the verifier name no operation: the document says what each is for', () => {
    const ids = new RegExp(`\\b(${Object.keys(operationFacts).join('|')})\\b`);
    const isNamed = (node: ts.Node, text: string) =>
      (ts.isStringLiteralLike(node) ||
        ts.isTemplateHead(node) ||
        ts.isTemplateMiddleOrTemplateTail(node) ||
        ts.isPropertyAssignment(node)) &&
      ids.test(ts.isPropertyAssignment(node) ? node.name.getText() : text);
    const naming = sources.filter(({ path, text }) => layerOf(path) === 'verify' && ids.test(text));
    expect(places(naming.flatMap((it) => findIn(it, isNamed)))).toEqual([]);
  });

  it('leave the article before a noun of the document to withArticle', () => {
    const files = sources.filter(({ path }) => /^src\/(fake|verify|record|compare)\//.test(path));
    const written = files.flatMap(({ path, text }) =>
      [...text.matchAll(/\b[Aa]n? \$\{.{0,20}/g)].map(([it]) => `${path}: ${it}`),
    );
    expect(written).toEqual([]);
  });

  it('write no path of the API: only the document does', () => {
    const isPath = (node: ts.Node, text: string) =>
      (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) &&
      /\/api\//.test(text);
    const silent = sources.filter(
      ({ path, text }) => !['cli', 'codegen'].includes(layerOf(path)) && text.includes('/api/'),
    );
    expect(places(silent.flatMap((it) => findIn(it, isPath)))).toEqual([]);
  });
});
