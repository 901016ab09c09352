import type { Report } from '../../src/cli/report/report.ts';
import { causesOf } from '../../src/verify/findings/cause.ts';
import { differenceOf } from '../../src/verify/findings/difference.ts';
import type { Exchange, Finding, VerifyCoverageRow } from '../../src/verify.ts';

const id = 'eb06e5d8-f774-4b0f-a95c-a911c13527a9';

/** What is hard to write in XML, HTML and shells. */
export const nasty = `</script><script>document.title = "run"</script> & ]]> it's \u0000\u001b[31m \ud800 "q"`;

/** A read of a project; the response is hard to print. */
export const exchange: Exchange = {
  operation: 'getProject',
  request: {
    method: 'GET',
    url: `https://et.example/api/project/${id}?$expand=Widgets`,
    path: { id },
    query: { $expand: 'Widgets' },
    headers: { Accept: 'application/json' },
  },
  response: {
    status: 200,
    headers: { 'content-type': 'application/json' },
    text: JSON.stringify({ Name: nasty, Long: 'wide '.repeat(2000) }),
    body: { Name: nasty, Long: 'wide '.repeat(2000) },
    flaws: [],
    chunks: [],
  },
  elapsed: 12,
};

const change: Exchange = {
  ...exchange,
  operation: 'updateProject',
  request: {
    ...exchange.request,
    method: 'PUT',
    query: {},
    url: `https://et.example/api/project/${id}`,
    body: { Name: "it's" },
  },
};

/** A finding of each severity, with everything that a finding can have. */
export const findings: readonly Finding[] = [
  {
    check: 'schemas',
    severity: 'violation',
    operation: 'getProject',
    message: `The response's Name is ${nasty}.`,
    where: '/body/Name',
    expected: { type: 'string' },
    actual: nasty,
    exchanges: [exchange],
    clause: { pointer: '#/paths/~1api~1project~1{id}/get', source: 'Project, GET' },
    discrepancies: ['Two pages print it otherwise'],
    seed: 7,
  },
  {
    check: 'examples',
    severity: 'violation',
    operation: 'updateProject',
    example: 'updateProject',
    message: 'Example updateProject: the response is 500.',
    exchanges: [exchange, change],
    discrepancies: [],
  },
  {
    check: 'baseline',
    severity: 'warning',
    message: 'The known difference of links was not met.',
    exchanges: [],
    discrepancies: [],
  },
  {
    check: 'links',
    severity: 'information',
    operation: 'getProject',
    message: 'A property is not documented.',
    exchanges: [exchange],
    discrepancies: [],
  },
];

const coverage: readonly VerifyCoverageRow[] = [
  { operation: 'getProject', aspect: 'operation', name: 'getProject', exercised: 9, failed: 1 },
  { operation: 'getProject', aspect: 'status', name: '200', exercised: 8, failed: 1 },
  { operation: 'getProject', aspect: 'status', name: '404', exercised: 1, failed: 0 },
  {
    operation: 'getProject',
    aspect: 'status',
    name: '403',
    exercised: 0,
    failed: 0,
    unreachable: 'no response had it',
  },
  { operation: 'getProject', aspect: 'option', name: '$expand', exercised: 3, failed: 1 },
  { operation: 'getProject', aspect: 'expansion', name: 'Widgets', exercised: 1, failed: 1 },
  { operation: 'getProject', aspect: 'expansion', name: 'Statuses', exercised: 2, failed: 0 },
  { operation: 'getProject', aspect: 'example', name: 'getProject', exercised: 1, failed: 0 },
  { operation: 'updateProject', aspect: 'operation', name: 'updateProject', exercised: 1, failed: 1 },
  { operation: 'updateProject', aspect: 'example', name: 'updateProject', exercised: 1, failed: 1 },
  {
    operation: 'getUser',
    aspect: 'operation',
    name: 'getUser',
    exercised: 0,
    failed: 0,
    unreachable: 'nobody is there',
  },
  {
    operation: 'getUser',
    aspect: 'status',
    name: '200',
    exercised: 0,
    failed: 0,
    unreachable: 'nobody is there',
  },
  {
    operation: 'startProjectDelete',
    aspect: 'operation',
    name: 'startProjectDelete',
    exercised: 0,
    failed: 0,
    unreachable: 'the mode is read-only',
  },
  {
    operation: 'startProjectDelete',
    aspect: 'example',
    name: 'deleteProject',
    exercised: 0,
    failed: 0,
    unreachable: 'the mode is read-only',
  },
];

/** A verification that is over and has found something of everything. */
export const broken: Report = {
  url: 'https://et.example',
  startedAt: '2026-05-04T03:02:01.000Z',
  isAuthenticated: true,
  findings,
  summary: {
    coverage,
    checks: [
      {
        name: 'schemas',
        description: 'Answers are as the schemas say.',
        asked: ['getProject', 'updateProject'],
      },
      { name: 'examples', description: 'Each documented example holds.' },
      { name: 'links', description: 'Every link leads somewhere.' },
      { name: 'paging', description: 'Pages are disjoint.', asked: [] },
      { name: 'runs', description: 'Runs are started once.', skipped: 'it needs the mode sandbox' },
    ],
    requests: 123,
    elapsed: 4567.8,
    mode: 'read-only',
    sample: [
      { operation: 'getProject', known: 10_000, read: 3 },
      { operation: 'getUser', known: 2, read: 2 },
    ],
    causes: causesOf(findings),
    differences: findings.flatMap((it) =>
      it.severity === 'violation' ? [{ ...differenceOf(it.check, it), isKnown: false }] : [],
    ),
    made: 0,
    leftovers: [],
  },
};

/** A verification that is over and has found nothing. */
export const kept: Report = {
  ...broken,
  findings: [],
  summary: {
    ...broken.summary,
    causes: [],
    differences: [],
    coverage: coverage.map((row) => ({ ...row, failed: 0 })),
  },
};

const failed: readonly Finding[] = [
  {
    check: 'internal',
    severity: 'warning',
    message: 'The check links has failed and says no more: RangeError: Invalid time value.',
    exchanges: [exchange],
    discrepancies: [],
  },
];

/** A verification in which nothing was found and one check has failed itself. */
export const incomplete: Report = {
  ...kept,
  findings: failed,
  summary: {
    ...kept.summary,
    causes: causesOf(failed),
    checks: kept.summary.checks.map((check) =>
      check.name === 'links' ? { ...check, failure: 'RangeError: Invalid time value' } : check,
    ),
  },
};
