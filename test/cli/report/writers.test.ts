import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fc, it as holds } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { validateXML, type XMLInput } from 'xmllint-wasm';
import { toHtml } from '../../../src/cli/report/html.ts';
import { toJson } from '../../../src/cli/report/json.ts';
import { toJunit } from '../../../src/cli/report/junit.ts';
import { toText } from '../../../src/cli/report/text.ts';
import { causesOf } from '../../../src/verify/findings/cause.ts';
import type { Finding } from '../../../src/verify.ts';
import { broken, exchange, findings, incomplete, kept } from '../../support/report.ts';

const schema = readFileSync(join(import.meta.dirname, '../../support/junit.xsd'), 'utf8');

/** What a CI server has against an XML file. */
async function complaints(contents: string): Promise<string[]> {
  const xml: XMLInput = { fileName: 'report.xml', contents };
  const { errors } = await validateXML({ xml, schema: { fileName: 'junit.xsd', contents: schema } as never });
  return errors.map(({ message }) => message);
}

describe('the text report', () => {
  const text = toText(broken);

  it('has everything of a finding', () => {
    for (const part of [
      '✗ schemas · getProject',
      '    at /body/Name',
      '    documented: {"type":"string"}',
      '    answered:   ',
      `    curl -i -u "$ET_USER" '${findings[0]?.exchanges[0]?.request.url}' -H 'Accept: application/json'`,
      '    GET https://et.example/api/project/',
      '-> 200',
      '    Project, GET (#/paths/~1api~1project~1{id}/get)',
      '    in doubt: Two pages print it otherwise',
      '    seed 7',
      '! baseline',
      'i links · getProject',
    ])
      expect(text).toContain(part);
  });

  it('writes a curl line that a shell takes as it is', () => {
    expect(text).toContain(`-X PUT -u "$ET_USER"`);
    expect(text).toContain(`--data-raw '{"Name":"it'\\''s"}'`);
  });

  it('has the coverage, and why something was not exercised', () => {
    expect(text).toContain(
      '  2 of 4 operations, 2 of 3 examples, 2 of 4 statuses, 1 of 1 query options, 2 of 2 expansions\n',
    );
    expect(text).toContain('  nobody is there: getUser\n');
    expect(text).toContain('  the mode is read-only: startProjectDelete\n');
    expect(text).toContain('Checks that have not run:\n  it needs the mode sandbox: runs\n');
    expect(text).toContain('A sample was taken:\n  getProject 3 of 10000\n');
  });

  it('counts in the coverage only what is documented', () => {
    const besides = [
      { aspect: 'status', name: '599' },
      { aspect: 'option', name: '$skip' },
      { aspect: 'expansion', name: 'Nothing' },
    ] as const;
    const rows = besides.map((it) => ({ ...it, operation: 'getProject' as const, exercised: 1, failed: 0 }));
    const report = {
      ...broken,
      summary: { ...broken.summary, coverage: [...broken.summary.coverage, ...rows] },
    };
    const totals = '4 statuses, 1 of 1 query options, 2 of 2 expansions';
    expect(toText(report)).toContain(totals);
    expect(toHtml(report)).toContain(totals);
  });

  it('names checks that have not run for the same reason together', () => {
    const checks = ['runs', 'tasks'].map((name) => ({
      name,
      description: '',
      skipped: 'it needs the mode sandbox',
    }));
    const text = toText({ ...kept, summary: { ...kept.summary, checks } });
    expect(text).toContain('Checks that have not run:\n  it needs the mode sandbox: runs, tasks\n\n');
  });

  it('tells of what is wrong in one way once, and fits on a screen however much is wrong', () => {
    const many = Array.from({ length: 3000 }, (_, index) => ({
      ...(findings[0] as Finding),
      message: `The response has ${['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l'][index % 12]}.`,
      where: '/body/Name',
      clause: undefined,
    }));
    const report = { ...broken, findings: many, summary: { ...broken.summary, causes: causesOf(many) } };
    const lines = toText(report).split('\n');
    expect(lines[0]).toBe(lines.at(-2));
    expect(lines.length).toBeLessThan(120);
    expect(lines).toContain('And 4 other causes (4 violations): --report html or json has all of them.');
  });

  it('ends with the verdict', () => {
    const verdict =
      'https://et.example breaks the documented contract in 2 ways, at 2 operations: 123 requests in read-only mode.\n';
    expect(text.endsWith(`\n${verdict}`)).toBe(true);
    expect(toText(kept)).toMatch(/keeps the documented contract in everything that was checked: .*\n$/);
    const one = findings.slice(0, 1);
    const summary = { ...broken.summary, causes: causesOf(one) };
    expect(toText({ ...broken, findings: one, summary })).toContain('in 1 way, at 1 operation:');
  });

  it('lets no response of a server steer the terminal', () => {
    expect(text).not.toMatch(/[^\P{Cc}\n]/u);
  });
});

describe('the JSON report', () => {
  it('has the verdict, the findings with their curl lines, and the summary', () => {
    const report = JSON.parse(toJson(broken));
    expect(report).toMatchObject({ url: 'https://et.example', isKept: false, summary: broken.summary });
    expect(report.findings).toHaveLength(4);
    expect(report.findings[1].exchanges[1].curl).toContain('curl -i -X PUT -u "$ET_USER"');
    expect(JSON.parse(toJson(kept))).toMatchObject({ isKept: true, findings: [] });
  });
});

describe('a run in which a check has failed itself', () => {
  it('has no verdict, in any report', async () => {
    expect(JSON.parse(toJson(incomplete))).toMatchObject({ isKept: null });
    expect(toText(incomplete)).toMatch(
      /no violation in what was checked, but et-mock failed to check everything: /,
    );
    const html = toHtml(incomplete);
    expect(html).toContain('<title>No verdict: the contract of https://et.example</title>');
    expect(html).toContain('✗ has failed itself: RangeError: Invalid time value');
    expect(html.match(/<strong class="passed">✓ passed/g)).toHaveLength(3);
  });

  it('has an error in JUnit, beside what the check has found', async () => {
    const xml = toJunit(incomplete);
    expect(await complaints(xml)).toEqual([]);
    expect(xml).toContain('failures="0" errors="1"');
    expect(xml).toContain(
      '<testcase name="The check runs to its end." classname="links">\n<error type="internal" message="RangeError: Invalid time value"/>',
    );
  });

  it('has broken the contract all the same where something was found', () => {
    const all = [...incomplete.findings, ...findings];
    const both = { ...incomplete, findings: all, summary: { ...incomplete.summary, causes: causesOf(all) } };
    expect(JSON.parse(toJson(both))).toMatchObject({ isKept: false });
    expect(toText(both)).toMatch(/breaks the documented contract in 2 ways, at 2 operations: /);
  });
});

describe('what is wrong in one way at many operations', () => {
  const places = ['getProject', 'updateProject', 'getUser'] as const;
  const all = places.flatMap((operation) =>
    [1, 2].map((number) => ({
      ...(findings[0] as Finding),
      operation,
      message: `The response of ${operation} has ${number}.`,
      clause: { pointer: '#/components/schemas/Project/properties/Name', source: 'Project' },
      exchanges: [{ ...exchange, operation, elapsed: number }],
    })),
  );
  const report = { ...broken, findings: all, summary: { ...broken.summary, causes: causesOf(all) } };
  const seen = 'in 6 requests at 3 operations';

  it('is one finding in the text, the JSON and the HTML report', () => {
    expect(toText(report).match(/✗ schemas/g)).toHaveLength(1);
    expect(toText(report)).toContain(`    seen ${seen}, also at updateProject, getUser\n`);
    expect(JSON.parse(toJson(report)).summary.causes).toMatchObject([
      { operations: places, requests: 6, findings: 6 },
    ]);
    const html = toHtml(report);
    expect(html.match(/<article class="violation"/g)).toHaveLength(1);
    expect(html).toContain('<dt>Seen in</dt><dd>6 requests at 3 operations</dd>');
    expect(html).toContain('<p>getProject, updateProject, getUser</p>');
  });

  it('is a failed test at each of them in JUnit, with one message and what was seen there', () => {
    const failures = toJunit(report).match(/<failure [^>]*>[\s\S]*?<\/failure>/g) ?? [];
    expect(failures.map((it) => /message="([^"]*)"/.exec(it)?.[1])).toEqual(
      places.map(() => `The response of getProject has 1. (seen ${seen})`),
    );
    for (const [index, operation] of places.entries())
      expect(failures[index]).toContain(`The response of ${operation} has 2.`);
  });
});

describe('the JUnit report', () => {
  const xml = toJunit(broken);

  it('is what CI servers read', async () => {
    expect(await complaints(xml)).toEqual([]);
    expect(await complaints(toJunit(kept))).toEqual([]);
    expect(await complaints(toJunit({ ...kept, summary: { ...kept.summary, checks: [] } }))).toEqual([]);
  });

  it('would not be read with an attribute that Jenkins does not know', async () => {
    expect(await complaints(xml.replace('<testsuites ', '<testsuites skipped="1" '))).not.toEqual([]);
    expect(await complaints(xml.replace('</testsuites>', ''))).not.toEqual([]);
  });

  it('has a suite for each check, in it a test for each operation or example, and the verdict first and last', () => {
    const verdict =
      'https://et.example breaks the documented contract in 2 ways, at 2 operations: 123 requests in read-only mode.';
    expect(xml).toContain(
      `<testsuites name="et-mock verify: ${verdict}" time="4.568" tests="11" failures="2"`,
    );
    expect(xml.trimEnd().split('\n').slice(-3)).toEqual([
      `<system-out>${verdict}</system-out>`,
      '</testsuite>',
      '</testsuites>',
    ]);
    expect(xml).toContain('<testsuite name="schemas" timestamp="2026-05-04T03:02:01" tests="2" failures="1"');
    expect(xml).toContain('<testcase name="getProject" classname="schemas">\n<failure');
    expect(xml).toContain('<testcase name="updateProject" classname="schemas"/>');
    expect(xml).toContain(
      '<testcase name="nobody is there" classname="not exercised">\n<skipped message="getUser"/>',
    );
    expect(xml).toContain('<testcase name="updateProject: updateProject" classname="examples">\n<failure');
    expect(xml).toContain('<testcase name="getProject: getProject" classname="examples"/>');
    expect(xml).toContain('<skipped message="the mode is read-only"/>');
    expect(xml).toContain('<skipped message="it needs the mode sandbox"/>');
    expect(xml).toContain(
      '<testcase name="Pages are disjoint." classname="paging">\n<skipped message="there was nothing to look at"/>',
    );
    expect(xml.match(/<system-out>/g)).toHaveLength(3);
  });

  holds.prop([fc.array(fc.string({ unit: 'binary' }), { maxLength: 30 })], { numRuns: 5 })(
    'is XML whatever a server answers',
    async (messages) => {
      const found = messages.flatMap((message) =>
        findings.map((it) => ({ ...it, message, actual: message })),
      );
      const summary = { ...broken.summary, causes: causesOf(found) };
      expect(await complaints(toJunit({ ...broken, findings: found, summary }))).toEqual([]);
    },
  );
});
