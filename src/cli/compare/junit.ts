import { element, toXml } from '../../report/xml.ts';
import { visible } from '../report/visible.ts';
import { blamedOn, blames, type CompareReport, placeOf, titles, verdictOf } from './report.ts';
import { describe } from './text.ts';

/** The report as JUnit XML: a suite for each blame, in it a failed test for each difference, or one that has passed. */
export function toJunit(report: CompareReport): string {
  const { comparison, startedAt } = report;
  const { differences, elapsed } = comparison;
  const tests = blames.reduce((sum, blame) => sum + Math.max(1, blamedOn(comparison, blame).length), 0);
  const verdict = visible(verdictOf(report));
  const timestamp = startedAt.replace(/\.\d+Z$/, '');
  const attributes = {
    name: `et-mock compare: ${verdict}`,
    time: (elapsed / 1000).toFixed(3),
    tests,
    failures: differences.length,
    errors: 0,
  };
  const suites = blames.map((blame) => {
    const found = blamedOn(comparison, blame);
    const cases = found.map((it) =>
      element(
        'testcase',
        { name: visible(placeOf(it)), classname: blame },
        element('failure', { type: blame, message: visible(it.message) }, visible(describe(it).join('\n'))),
      ),
    );
    const none = element('testcase', { name: `Not so: ${titles[blame].toLowerCase()}`, classname: blame });
    return element(
      'testsuite',
      {
        name: blame,
        timestamp,
        tests: Math.max(1, found.length),
        failures: found.length,
        errors: 0,
        skipped: 0,
      },
      ...(cases.length > 0 ? cases : [none]),
    );
  });
  return toXml(element('testsuites', attributes, ...suites));
}
