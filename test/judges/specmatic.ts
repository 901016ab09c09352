import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { document } from '../../src/contract/document.ts';
import type { Outcome, ResultNode } from '../../src/results/node.ts';
import { readResults } from '../../src/results/read.ts';
import type { Complaints, Judge } from './judge.ts';
import { run } from './program.ts';

/** The longest that one run may take, in seconds. */
const patience = 900;
/** A short run does not repay what a better compiler costs. */
const brief = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'];

/** Makes tests from the document, and executes them. */
export const specmatic: Judge = {
  name: 'Specmatic',
  package: { name: 'specmatic', version: '2.55.1' },
  settings:
    '`test --lenient` with the examples of the document, and `--filter` for requests that should succeed: GET if reading can show the ' +
    'fault, otherwise all methods. Examples in parentheses, which it takes for type names, are given without the parentheses',
  open({ tools, folder }) {
    const file = join(folder, 'openapi.json');
    const reports = join(folder, 'reports');
    const jar = join(tools, 'node_modules/specmatic/specmatic.jar');
    writeFileSync(file, JSON.stringify(document, withoutParentheses));
    return {
      way: ({ mode }) => String(mode === 'read-only'),
      async judge(url, { mode }) {
        rmSync(reports, { recursive: true, force: true });
        const filter = mode === 'read-only' ? `METHOD='GET' && ${succeeding}` : succeeding;
        const options = ['--lenient', `--filter=${filter}`, `--testBaseURL=${url}`, '--timeout=10'];
        const command = [
          'java',
          ...brief,
          '-jar',
          jar,
          'test',
          file,
          ...options,
          `--junitReportDir=${reports}`,
        ];
        const { code } = await run(command, folder, patience);
        const report = join(reports, 'TEST-junit-jupiter.xml');
        return code === undefined || !existsSync(report) ? undefined : complaintsOf(report);
      },
    };
  },
};

const succeeding = "STATUS<'300'";

const withoutParentheses = (_: string, value: unknown) =>
  typeof value === 'string' ? value.replace(/^\((.*)\)$/, '$1') : value;

/** The tests that failed, by name. */
async function complaintsOf(report: string): Promise<Complaints> {
  const { files, counts } = await readResults([{ name: report, bytes: readFileSync(report) }]);
  if (counts.total < 2) return undefined;
  const failed = (nodes: readonly ResultNode[]): string[] =>
    nodes.flatMap((node) =>
      node.kind === 'suite' ? failed(node.children) : isFailed(node.outcome) ? node.name : [],
    );
  return new Set(files.flatMap(({ nodes }) => failed(nodes)));
}

const isFailed = (outcome: Outcome): boolean => outcome === 'failed' || outcome === 'error';
