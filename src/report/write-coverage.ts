import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CoverageRow } from '../contract/coverage.ts';
import { checkNames } from '../contract/known-names.ts';
import { UsageError } from '../contract/usage-error.ts';
import { type CoverageFormat, coverageReport, isEnough, percentOf } from './coverage.ts';
import { reasonOfFileError } from './file-error.ts';
import { makeFolder, makeWritableFolder } from './make-folder.ts';

/** Where coverage goes, and how much is asked for. */
export interface CoverageGate {
  /** The folder for `coverage.txt`, `coverage.json` and `coverage.xml` (JUnit); made when it is not there. Absent: no files. */
  readonly dir?: string | undefined;
  /** The least percentage of all rows that must have been used; absent: none. */
  readonly failUnder?: number | undefined;
}

/** What became of it. */
export interface CoverageResult {
  /** How much of the API was used. */
  readonly percent: number;
  /** Whether as much was used as was wanted. */
  readonly isEnough: boolean;
  /** The report for people. */
  readonly text: string;
}

const files: Readonly<Record<CoverageFormat, string>> = {
  text: 'coverage.txt',
  json: 'coverage.json',
  junit: 'coverage.xml',
};

/**
 * Writes reports of what a suite has used of the API, and says whether it was enough: for the end of a run.
 * @throws Error when a file cannot be written
 * @example
 * const mock = createMock();
 * const { isEnough, text } = await writeCoverage(mock.coverage(), { failUnder: 20 });
 * if (!isEnough) throw new Error(text);
 */
export async function writeCoverage(
  rows: readonly CoverageRow[],
  gate: CoverageGate = {},
): Promise<CoverageResult> {
  checkGate(gate);
  const { dir, failUnder } = gate;
  if (dir !== undefined) {
    try {
      await makeFolder(dir);
      for (const [format, name] of Object.entries(files) as [CoverageFormat, string][])
        await writeFile(join(dir, name), coverageReport(rows, { format, failUnder }));
    } catch (error) {
      throw notWritten(dir, error);
    }
  }
  return {
    percent: percentOf(rows),
    isEnough: isEnough(rows, failUnder),
    text: coverageReport(rows, { format: 'text', failUnder }),
  };
}

/**
 * Checks before a run what {@link writeCoverage} is given at its end, and makes the folder.
 * @throws UsageError (as a rejection) when an option cannot be used, or Error when nothing can be written to the folder
 */
export async function prepareCoverage(gate: CoverageGate): Promise<void> {
  checkGate(gate);
  const { dir } = gate;
  if (dir === undefined) return;
  await makeWritableFolder(dir).catch((error) => {
    throw notWritten(dir, error);
  });
}

function checkGate(gate: CoverageGate): void {
  const problem = 'Failed to write the coverage';
  checkNames(problem, gate, { dir: true, failUnder: true });
  const { dir, failUnder } = gate;
  if (dir !== undefined && typeof dir !== 'string')
    throw new UsageError(`${problem}: dir is the path of a folder, got ${dir}.`);
  if (failUnder !== undefined && !(typeof failUnder === 'number' && failUnder >= 0 && failUnder <= 100))
    throw new UsageError(`${problem}: failUnder is a number from 0 to 100, got ${failUnder}.`);
}

function notWritten(dir: string, error: unknown): Error {
  return new Error(`Failed to write the coverage to ${dir}: ${reasonOfFileError(error)}.`, { cause: error });
}
