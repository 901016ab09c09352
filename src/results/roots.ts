import type { Dialect } from './dialect.ts';
import { ResultFileError } from './file-error.ts';
import { junit } from './junit.ts';
import { nunit2 } from './nunit2.ts';
import { nunit3 } from './nunit3.ts';

/** The formats that are read, by their root element. */
const dialects: Readonly<Record<string, Dialect>> = {
  testsuites: junit,
  testsuite: junit,
  'test-results': nunit2,
  'test-run': nunit3,
};

/** Roots of other formats, by which a user knows what was sent. */
const others: Readonly<Record<string, string>> = {
  TestRun: 'a TRX report of Visual Studio',
  Catch: 'a report of Catch2; run it with --reporter junit',
  Catch2TestRun: 'a report of Catch2; run it with --reporter junit',
  assemblies: 'a report of xUnit.net',
  'testng-results': 'a report of TestNG',
  coverage: 'a coverage report',
  robot: 'an output of Robot Framework; run it with --xunit',
  Site: 'a report of CTest; run it with --output-junit',
  TestLog: 'a log of Boost.Test; run it with --log_format=JUNIT',
  TestResult: 'a report of Boost.Test; run it with --log_format=JUNIT',
};

/**
 * The dialect of a report.
 * @param root the name of its root element, and its namespace, empty when it has none
 * @throws ResultFileError for other formats; reading them as an empty run would hide what is in them
 */
export function dialectOf(root: string, namespace: string): Dialect {
  const dialect = namespace === '' && Object.hasOwn(dialects, root) ? dialects[root] : undefined;
  if (dialect) return dialect;
  const full = namespace === '' ? `<${root}>` : `{${namespace}}${root}`;
  const known = Object.hasOwn(others, root) ? `: it is ${others[root]}` : '';
  throw new ResultFileError(
    'supported',
    `neither JUnit nor NUnit, its root is ${full.slice(0, 200)}${known}`,
  );
}
