import { describe, expect, it } from 'vitest';
import { toGithub } from '../../../src/cli/report/github.ts';
import { toMarkdown } from '../../../src/cli/report/markdown.ts';
import { causesOf } from '../../../src/verify/findings/cause.ts';
import type { Finding } from '../../../src/verify.ts';
import { broken, findings, incomplete, kept } from '../../support/report.ts';

const [first] = findings as [Finding];

/** A report of some findings. */
function reportOf(found: readonly Finding[]) {
  return { ...broken, findings: found, summary: { ...broken.summary, causes: causesOf(found) } };
}

const hostile = '100%\r\n::error::mine, @somebody [x](http://evil.example) <img src=x> | `code` #1';

describe('annotations of a job on GitHub', () => {
  it('are the verdict, what breaks the contract and what needs attention', () => {
    expect(toGithub(kept)).toMatch(/^::notice title=et-mock verify::https:\/\/et\.example keeps [^\n]*\n$/);
    const lines = toGithub(broken).trimEnd().split('\n');
    expect(lines.map((line) => line.split(' ')[0])).toEqual(['::error', '::error', '::error', '::warning']);
    expect(lines[2]).toContain(
      'title=examples at updateProject::Example updateProject: the response is 500.',
    );
    expect(toGithub(incomplete)).toMatch(/^::error title=et-mock verify::/);
  });

  it('are one line each, whatever a server has sent', () => {
    const text = toGithub(reportOf([{ ...first, check: 'a,b:c', message: hostile }]));
    const [, line = '', ...rest] = text.split('\n');
    expect(rest).toEqual(['']);
    expect(line).toContain('::error title=a%2Cb%3Ac at getProject::100%25');
    expect(line).toContain('%0A::error::mine');
  });

  it('are no more than GitHub shows', () => {
    const many = Array.from({ length: 60 }, (_, index) => {
      const severity = index % 2 === 0 ? ('violation' as const) : ('warning' as const);
      return { ...first, severity, where: `/body/P${index}`, message: `P${index} is wrong.` };
    });
    const lines = toGithub(reportOf(many)).split('\n');
    expect(lines.filter((line) => line.startsWith('::error'))).toHaveLength(10);
    expect(lines.filter((line) => line.startsWith('::warning'))).toHaveLength(10);
    expect(lines).toContain('::error title=et-mock verify::And 22 other violations.');
  });
});

describe('the summary in Markdown', () => {
  it('has the verdict first and last, a line for each cause, and what was not exercised', () => {
    const text = toMarkdown(broken);
    const lines = text.trimEnd().split('\n');
    expect(lines[0]).toBe('## ❌ The contract is broken');
    expect(lines[2]).toBe(lines.at(-1));
    expect(lines[2]).toContain('breaks the documented contract in 2 ways, at 2 operations');
    expect(text).toContain('| ❌ | examples | <code>Example updateProject');
    expect(text).toContain('- nobody is there: 1 operation\n');
    expect(toMarkdown(kept)).toMatch(/^## ✅ The contract is kept\n/);
    expect(toMarkdown(incomplete)).toMatch(/^## ⚠️ No verdict\n/);
  });

  it('says which differences appeared and which went', () => {
    const changes = {
      since: '2026-05-03T00:00:00.000Z',
      appeared: [{ check: 'schemas', operation: 'getProject', property: 'Name' }],
      gone: [{ check: 'links' }],
      unknown: [],
    } as const;
    const text = toMarkdown({ ...broken, changes });
    expect(text).toContain('1 difference appeared and 1 went.');
    expect(text).toContain('- new: schemas at getProject: Name');
    expect(text).toContain('- gone: links');
  });

  it('lets no text of a server mention, link, draw or end a cell', () => {
    const row = toMarkdown(reportOf([{ ...first, message: hostile, exchanges: [] }]))
      .split('\n')
      .find((line) => line.startsWith('| ❌')) as string;
    expect(row.split('|')).toHaveLength(6);
    for (const part of ['@', '[', '<img', '://', '`', ' #1', 'x|']) expect(row).not.toContain(part);
  });

  it('fits into the summary of a job', () => {
    const many = Array.from({ length: 3000 }, (_, index) => ({
      ...first,
      where: `/body/P${index}`,
      message: `P${index} ${'&'.repeat(5000)}`,
    }));
    const text = toMarkdown(reportOf(many));
    expect(Buffer.byteLength(text)).toBeLessThan(100_000);
    expect(text).toContain('And 2980 other causes');
  });
});
