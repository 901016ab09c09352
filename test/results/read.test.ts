import { describe, expect, it } from 'vitest';
import { type ReadOptions, readResults } from '../../src/results/read.ts';
import { nextTurn } from '../../src/results/turns.ts';
import { secondsOf, timeOf } from '../../src/results/values.ts';

const read = (text: string, options: ReadOptions = {}) =>
  readResults([{ name: 'a.xml', bytes: new TextEncoder().encode(text) }], options);

describe('seconds', () => {
  it.each([
    ['0', 0],
    ['0.000', 0],
    ['1.8e-05', 1.8e-5],
    ['.5', 0.5],
    ['2.', 2],
    [' 1.25 ', 1.25],
    ['1,234.5', 1234.5],
    ['1,234,567.8', 1234567.8],
    ['0,123', 0.123],
    ['-1.000000', undefined],
    ['', undefined],
    ['NaN', undefined],
    ['1e999999', undefined],
    [undefined, undefined],
  ])('of %j are %j', (text, seconds) => {
    expect(secondsOf(text)).toBe(seconds);
  });
});

describe('a time', () => {
  it.each([
    ['2026-11-28T09:00:00.892Z', '2026-11-28T09:00:00.892Z'],
    ['2026-11-28T09:00:00.568249', '2026-11-28T09:00:00.568'],
    ['2026-11-28T09:00:00', '2026-11-28T09:00:00.000'],
    ['2026-11-28T09:00:00+13:00', '2026-11-27T20:00:00.000Z'],
    ['2026-11-28T09:00:00+0000', '2026-11-28T09:00:00.000Z'],
    ['2026-11-28 09:00:00Z', '2026-11-28T09:00:00.000Z'],
    ['Sat, 28 Nov 2026 09:00:00 GMT', '2026-11-28T09:00:00.000Z'],
    ['0001-01-01T00:00:00', undefined],
    ['1970-01-01T00:00:00.000', undefined],
    ['2026-13-41T09:00:00', undefined],
    ['2024-02-29T00:00:00', '2024-02-29T00:00:00.000'],
    ['2024-02-30T00:00:00', undefined],
    ['2023-02-29T23:59:59+13:00', undefined],
    ['Fri, 30 Feb 2024 09:00:00 GMT', undefined],
    ['Thu, 29 Feb 2024 23:00:00 -0800', '2024-03-01T07:00:00.000Z'],
    ['yesterday', undefined],
  ])('%j is %j', (text, time) => {
    expect(timeOf(text)).toBe(time);
  });

  it.each([
    [
      '<testsuites timestamp="2026-11-28T09:00:00" time="1.5"><testsuite><testcase/></testsuite></testsuites>',
      ['2026-11-28T09:00:00.000', '2026-11-28T09:00:01.500'],
    ],
    ['<testsuites timestamp="2026-11-28T09:00:00Z"><testsuite/></testsuites>', ['2026-11-28T09:00:00.000Z']],
    [
      '<test-run start-time="2026-11-28 09:00:00Z" end-time="2026-11-28 09:00:02Z" duration="1"><test-case/></test-run>',
      ['2026-11-28T09:00:00.000Z', '2026-11-28T09:00:02.000Z'],
    ],
    ['<test-run start-time="2024-02-30 09:00:00Z" duration="1"><test-case/></test-run>', []],
    [
      '<test-results date="2026-11-28" time="09:00:00"><test-suite/></test-results>',
      ['2026-11-28T09:00:00.000'],
    ],
    ['<testsuites time="1"><testsuite/></testsuites>', []],
  ])('of a whole report is that of its root: %s', async (text, times) => {
    const [file] = (await read(text)).files;
    expect([file?.startedAt, file?.endedAt].filter((it) => it !== undefined)).toEqual(times);
  });

  it('without a zone is in the one that the caller names', async () => {
    const text = '<testsuite timestamp="2026-11-28T09:00:00"><testcase/></testsuite>';
    const startedAt = async (options: ReadOptions) =>
      (await read(text, options)).files[0]?.nodes[0]?.startedAt;
    expect(await startedAt({})).toBe('2026-11-28T09:00:00.000');
    expect(await startedAt({ zone: 'Z' })).toBe('2026-11-28T09:00:00.000Z');
    expect(await startedAt({ zone: '+13:00' })).toBe('2026-11-27T20:00:00.000Z');
  });
});

describe('a report', () => {
  it('may be several after one another', async () => {
    const root = (name: string) =>
      `<?xml version="1.0"?>\n<testsuite name="${name}"><testcase/></testsuite>\n`;
    const { files, counts, refused } = await read(`${root('a')}${root('b')}<!-- the end -->\n`);
    expect(refused).toEqual([]);
    expect(files[0]?.nodes.map(({ name }) => name)).toEqual(['a', 'b']);
    expect(counts.total).toBe(2);
  });

  it.each(['<testsuites/>', '<testsuites id="" errors="0"></testsuites>', '<testsuite/>'])(
    'may hold nothing, and the user is told: %s',
    async (text) => {
      const { counts, refused, warnings } = await read(text);
      expect({ total: counts.total, failures: counts.suiteFailures, refused }).toEqual({
        total: 0,
        failures: 0,
        refused: [],
      });
      expect(warnings).toEqual([
        'a.xml: It holds no case; some tools write that when nothing could be loaded.',
      ]);
    },
  );

  it('in which nothing failed is doubted when its tool says otherwise', async () => {
    const text = '<testsuite><testcase/></testsuite>';
    expect((await read(text, { exitStatus: 1 })).warnings).toEqual([
      'Nothing failed, but the exit status of the tool is 1.',
    ]);
    expect((await read(text, { exitStatus: 0 })).warnings).toEqual([]);
    const failed = '<testsuite><testcase><error/></testcase></testsuite>';
    expect((await read(failed, { exitStatus: 1 })).warnings).toEqual([]);
  });

  it('is read in turns', async () => {
    const cases = Array.from({ length: 10_000 }, (_, index) => `<testcase name="${index}" time="0.1"/>`).join(
      '',
    );
    let turns = 0;
    const pause = () => {
      turns++;
      return nextTurn();
    };
    const text = `<testsuite>${cases}</testsuite>`;
    expect((await read(text, { pause })).counts.total).toBe(10_000);
    expect(turns).toBeGreaterThan(text.length / 20_000);
  });
});
