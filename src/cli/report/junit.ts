import junit, { type Builder } from 'junit-report-builder';
import type { Finding } from '../../verify/finding.ts';
import type { Report } from './report.ts';
import { describeFinding } from './text.ts';

/** The report as JUnit XML, which CI servers read: a suite for each check, a failure for each violation. */
export function toJunit(report: Report): string {
  const out = builder().newBuilder();
  const names = new Set([
    ...report.checks.map(({ name }) => name),
    ...report.findings.map(({ check }) => check),
  ]);
  for (const name of names) {
    const suite = out.testSuite().name(name).timestamp(report.startedAt);
    const found = report.findings.filter(({ check }) => check === name);
    const failures = found.filter(({ severity }) => severity === 'violation');
    for (const finding of failures) {
      const text = printable(describeFinding(finding, report.isAuthenticated));
      suite
        .testCase()
        .className(name)
        .name(titleOf(finding))
        .failure(printable(finding.message), finding.severity)
        .stacktrace(text);
    }
    if (failures.length === 0) {
      const description = report.checks.find((check) => check.name === name)?.description ?? name;
      const passed = suite.testCase().className(name).name(description);
      if (found.length > 0)
        passed.standardOutput(
          printable(found.map((it) => describeFinding(it, report.isAuthenticated)).join('\n')),
        );
    }
  }
  return out.build();
}

function titleOf({ operation, example, message }: Finding): string {
  return printable([operation, example, message].filter(Boolean).join(': '));
}

/** XML has no place for control characters and halves of surrogate pairs, not even escaped. */
function printable(text: string): string {
  return text.replace(/[^\P{Cc}\t\n\r]|\p{Cs}|[\ufffe\uffff]/gu, '\ufffd');
}

/** The package is written for both module systems, and its types for one. */
function builder(): Builder {
  return ('default' in junit ? junit.default : junit) as Builder;
}
