import type { TestFile } from '../../fixtures/test-file.ts';

/** A report of a test tool that is uploaded, and what is in it. */
export interface UploadedReport {
  readonly file: TestFile;
  /** The status of each of its tests, by the name of the test. */
  readonly statuses: ReadonlyMap<string, 'Passed' | 'Failed' | 'Skipped'>;
}

/**
 * Writes a report in the format of JUnit: a suite in a suite, with a test that passed, one that failed and one that was left out.
 * @param part the part of a multipart body that brings it
 * @param name makes a name that nothing else has
 */
export function writeReport(part: string, name: () => string): UploadedReport {
  const [passed, failed, skipped, inner, outer] = [name(), name(), name(), name(), name()];
  const text = `<?xml version="1.0" encoding="UTF-8"?>
<testsuites>
 <testsuite name="${outer}" tests="3" failures="1" errors="0" skipped="1" time="0.75">
  <testsuite name="${inner}" tests="2" failures="1" errors="0" skipped="0" time="0.75">
   <testcase classname="${inner}" name="${passed}" time="0.25"/>
   <testcase classname="${inner}" name="${failed}" time="0.5"><failure message="Two was expected.">One was found.</failure></testcase>
  </testsuite>
  <testcase classname="${outer}" name="${skipped}" time="0"><skipped/></testcase>
 </testsuite>
</testsuites>
`;
  return {
    file: { name: part, filename: `${outer}.xml`, type: 'text/xml', bytes: new TextEncoder().encode(text) },
    statuses: new Map([
      [passed, 'Passed'],
      [failed, 'Failed'],
      [skipped, 'Skipped'],
    ]),
  };
}
