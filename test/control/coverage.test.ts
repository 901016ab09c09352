import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { everything } from '../../src/contract/coverage.ts';
import { type DocumentedExample, examples } from '../../src/contract/document.ts';
import { type CoverageRow, coverageReport, createMock, percentOf } from '../../src/index.ts';
import { writeCoverage } from '../../src/node.ts';
import { requestOf } from '../support/replay.ts';

const id = 'eb06e5d8-f774-4b0f-a95c-a911c13527a9';
const used = (rows: readonly CoverageRow[]) =>
  rows.filter((row) => row.used > 0).map((row) => `${row.operation} ${row.aspect} ${row.name} ${row.used}`);

describe('coverage', () => {
  it('has a row for everything that the document describes, at first unused', () => {
    const rows = createMock().coverage();
    expect(rows).toEqual([...everything()].map((it) => ({ ...it, used: 0 })));
    expect(percentOf(rows)).toBe(0);
  });

  it('counts operations, statuses, options, expansions and examples', async () => {
    const mock = createMock();
    await mock.fetch(`/api/project/${id.toUpperCase()}`);
    await mock.fetch(`/api/project/${id}?$expand=priority,%20Statuses&other=1`);
    await mock.fetch(`/api/project/${id}?$expand=Nothing`);
    await mock.fetch('/api/nothing');
    expect(used(mock.coverage())).toEqual([
      'getProject operation getProject 3',
      'getProject status 200 2',
      'getProject status 400 1',
      'getProject option $expand 2',
      'getProject expansion Priorities 1',
      'getProject expansion Statuses 1',
      'getProject example getProject 1',
    ]);
  });

  it('counts all worlds of the server, those that are gone too, or one of them', async () => {
    const mock = createMock();
    await mock.worlds.get('alpha').fetch('/api/');
    await mock.worlds.get('beta').fetch('/api/');
    mock.worlds.delete('beta');
    mock.reset();
    const count = (rows: CoverageRow[]) => rows.find(({ aspect }) => aspect === 'status' && true)?.used;
    const first = (rows: CoverageRow[]) => used(rows)[0];
    expect(first(mock.coverage())).toMatch(/ operation \w+ 2$/);
    expect(first(mock.coverage({ world: 'alpha' }))).toMatch(/ operation \w+ 1$/);
    expect(first(mock.worlds.get('alpha').coverage({ world: 'default' }))).toBeUndefined();
    expect(count(mock.coverage({ world: 'default' }))).toBe(0);
    expect(() => mock.coverage({ world: 'gamma' })).toThrow('there is none of that name');
  });

  it.each(examples())('takes the request of an example for its use: $name', async (example) => {
    const mock = createMock();
    const met = async (init: RequestInit = {}) => {
      const [url, request] = requestOf(example, mock.baseUrl);
      const response = await mock.fetch(url, { ...request, ...init });
      await response.body?.cancel();
      return used(mock.coverage()).includes(`${example.operationId} example ${example.name} 1`);
    };
    expect(await met()).toBe(true);
    expect(usedExamples(mock.coverage())).toEqual(alike(example));
  });

  it.each([
    ['PUT', '/api/executionpackage/4bb709c2-e0e7-4af3-9f60-a045016a9610', '{"Name":"Another"}'],
    ['PUT', '/api/executionpackage/4bb709c2-e0e7-4af3-9f60-a045016a9610', 'no JSON'],
    ['GET', `/api/project/${id}?indent-json=true`, undefined],
    ['GET', `/api/project/${id.replace('e', 'f')}`, undefined],
  ])('takes no other request for an example: %s %s %s', async (method, path, body) => {
    const mock = createMock();
    await mock.fetch(path, { method, ...(body === undefined ? {} : { body }) });
    expect(usedExamples(mock.coverage())).toEqual([]);
  });
});

const usedExamples = (rows: readonly CoverageRow[]) =>
  rows.filter((row) => row.aspect === 'example' && row.used > 0).map(({ name }) => name);

/** The examples that send the same to the same place: what makes them differ is the state that they start from. */
function alike({ operationId, exchange }: DocumentedExample): string[] {
  const sent = ({ parameters = {}, body }: typeof exchange.request) => JSON.stringify([parameters, body]);
  return examples()
    .filter((it) => it.operationId === operationId && sent(it.exchange.request) === sent(exchange.request))
    .map(({ name }) => name);
}

describe('a coverage report', () => {
  const row = (
    operation: 'getProject' | 'searchProjects',
    aspect: 'operation' | 'status',
    name: string,
    count: number,
  ) => ({
    operation,
    aspect,
    name,
    used: count,
  });
  const rows: CoverageRow[] = [
    row('getProject', 'operation', 'getProject', 2),
    row('getProject', 'status', '200', 2),
    row('getProject', 'status', '404', 0),
    row('searchProjects', 'operation', 'searchProjects', 0),
    row('searchProjects', 'status', '200', 0),
    row('searchProjects', 'status', '400', 0),
  ];

  it('for people has percentages and what was never used', () => {
    expect(coverageReport(rows, { format: 'text', failUnder: 33.3 })).toBe(`Used of what is documented:
  operations          1 of 2    50.0 %
  examples            0 of 0   100.0 %
  statuses            1 of 4    25.0 %
  query options       0 of 0   100.0 %
  expansions          0 of 0   100.0 %
  all                 2 of 6    33.3 %

Never used:
  getProject: status 404
  searchProjects: everything

Enough was used: 33.3 %, at least 33.3 % is asked for.
`);
  });

  it('for programs is JSON', () => {
    const report = JSON.parse(coverageReport(rows, { format: 'json', failUnder: 50 }));
    expect(report).toMatchObject({ percent: 33.3, failUnder: 50, isEnough: false, rows });
    expect(report.aspects).toContainEqual({ aspect: 'status', used: 1, all: 4, percent: 25 });
  });

  it('for CI servers is JUnit XML', () => {
    const xml = coverageReport(rows, { format: 'junit', failUnder: 50 });
    expect(xml).toContain('<testsuite name="getProject" tests="3" failures="0" errors="0" skipped="1">');
    expect(xml.match(/<skipped message="never used"\/>/g)).toHaveLength(4);
    expect(xml).toContain('Too little was used: 33.3 %, at least 50 % is asked for.');
    expect(coverageReport(rows)).toBe(coverageReport(rows, { format: 'text' }));
    expect(() => coverageReport(rows, { formt: 'text' } as never)).toThrow('did you mean format?');
    expect(coverageReport(rows, { format: 'junit' })).not.toContain('failure ');
  });

  it('has no other format', () => {
    expect(() => coverageReport(rows, { format: 'pdf' as never })).toThrow('pdf is not a format');
  });

  it('is written to files, and says whether it is enough', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'et-mock-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const dir = join(folder, 'deep', 'er');
    expect(await writeCoverage(rows, { dir, failUnder: 34 })).toMatchObject({
      percent: 33.3,
      isEnough: false,
    });
    expect(readFileSync(join(dir, 'coverage.txt'), 'utf8')).toContain('Too little was used');
    expect(JSON.parse(readFileSync(join(dir, 'coverage.json'), 'utf8'))).toMatchObject({ rows });
    expect(readFileSync(join(dir, 'coverage.xml'), 'utf8')).toMatch(/^<\?xml/);
    expect(await writeCoverage(rows)).toMatchObject({ isEnough: true });
    writeFileSync(join(folder, 'file'), '');
    await expect(writeCoverage(rows, { dir: join(folder, 'file') })).rejects.toThrow(
      'Failed to write the coverage to',
    );
  });
});
