import { document } from '../../contract/document.ts';
import type { Cause } from '../../verify/findings/cause.ts';
import { differenceOf, keyOfDifference } from '../../verify/findings/difference.ts';
import type { Severity } from '../../verify/findings/finding.ts';
import { curlOf } from '../../verify/http/exchange.ts';
import { version } from '../version.ts';
import { seenAt } from './grouped.ts';
import { createLineFinder } from './json-lines.ts';
import { type Report, verdictOf } from './report.ts';
import { visible } from './visible.ts';

const levels: Readonly<Record<Severity, string>> = {
  violation: 'error',
  warning: 'warning',
  information: 'note',
};

/** The file that `et-mock openapi` prints: where the clauses of findings are. */
const documentFile = 'openapi.json';

/** The longest message, in UTF-16 code units: GitHub shows no more. */
const maxLength = 1000;

/** The report as SARIF 2.1.0: a rule for each check, a result for each cause, at the clause of the document that it breaks. */
export function toSarif(report: Report): string {
  const { summary, startedAt, findings, url } = report;
  const names = new Set([
    ...summary.checks.map(({ name }) => name),
    ...summary.causes.map(({ check }) => check),
  ]);
  const rules = [...names].map((id) => {
    const description = summary.checks.find(({ name }) => name === id)?.description;
    return { id, shortDescription: { text: description ?? 'What the run itself finds.' } };
  });
  const lineOf = createLineFinder(document);
  const run = {
    tool: { driver: { name: 'et-mock', version, rules } },
    invocations: [
      {
        executionSuccessful: summary.ended === undefined,
        startTimeUtc: startedAt,
        toolExecutionNotifications: [{ level: 'note', message: { text: visible(verdictOf(report)) } }],
      },
    ],
    artifacts: [{ location: { uri: documentFile }, description: { text: 'What `et-mock openapi` prints.' } }],
    results: summary.causes.map((cause) => resultOf(cause, report.isAuthenticated, lineOf)),
    properties: { url, findings: findings.length, requests: summary.requests, mode: summary.mode },
  };
  const log = { $schema: schema, version: '2.1.0', runs: [run] };
  return `${JSON.stringify(log, null, 2)}\n`;
}

const schema = 'https://json.schemastore.org/sarif-2.1.0.json';

function resultOf(cause: Cause, isAuthenticated: boolean, lineOf: (pointer: string) => number) {
  const { check, severity, example, operations, requests } = cause;
  const seen = seenAt(cause);
  const text = visible(example.message).slice(0, maxLength) + (seen ? ` (seen in ${seen})` : '');
  const pointer = example.clause?.pointer ?? '#';
  const last = example.exchanges.at(-1);
  return {
    ruleId: check,
    level: levels[severity],
    message: { text },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: documentFile, index: 0 },
          region: { startLine: lineOf(pointer) },
        },
        logicalLocations: [{ fullyQualifiedName: pointer, kind: 'member' }],
      },
    ],
    partialFingerprints: { 'etMockDifference/v1': keyOfDifference(differenceOf(check, example)) },
    ...(example.isKnown ? { suppressions: [{ kind: 'external' }] } : {}),
    properties: {
      operations,
      requests,
      ...(last ? { curl: visible(curlOf(last, isAuthenticated)) } : {}),
    },
  };
}
