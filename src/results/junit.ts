import { blindSpotsOf } from './blind-spots.ts';
import { type Dialect, differenceWarning, type Report } from './dialect.ts';
import { childrenOf, type Element } from './element.ts';
import { caseOf, detailsOf, reasonOf } from './junit-case.ts';
import { countNodes, type ResultNode, type Stated, type SuiteNode, suiteOf } from './node.ts';
import { spanOf, wholeOf } from './values.ts';

const texts = [
  'failure',
  'error',
  'skipped',
  'warning',
  'system-out',
  'system-err',
  'property',
  'flakyFailure',
  'flakyError',
  'rerunFailure',
  'rerunError',
];

/*
 * What is called JUnit is what dozens of tools write. Only this much they have in common: suites in suites, and cases, to any
 * depth and side by side.
 */
export const junit: Dialect = {
  format: 'JUnit',
  kept: new Set([...texts, 'properties']),
  texts: new Set(texts),

  nodeOf(element, zone) {
    if (element.name === 'testcase') return caseOf(element, zone);
    return isSuite(element) ? suiteNodeOf(element, zone) : undefined;
  },

  reportOf(root, zone): Report {
    // A root of one suite is a suite; one of several only holds them together.
    const whole = suiteNodeOf(root, zone);
    const nodes = root.name === 'testsuite' ? [whole] : whole.children;
    const { counts, stated = {} } = whole;
    const sums = stated.tests === undefined && root.name !== 'testsuite' ? sumStated(nodes) : stated;
    const difference = differenceWarning(
      { ...sums, 'failures and errors': sumOf(sums.failures, sums.errors) },
      { tests: counts.total, 'failures and errors': counts.failed + counts.error, skipped: counts.skipped },
    );
    return {
      format: 'JUnit',
      nodes,
      counts,
      ...spanOf(whole.startedAt, whole.seconds, undefined),
      warnings: [
        ...(counts.total === 0
          ? ['It holds no case; some tools write that when nothing could be loaded.']
          : []),
        ...(root.name === 'testsuite' ? [] : whole.warnings),
        ...(difference ? [difference] : []),
        ...blindSpotsOf(root, whole),
      ],
    };
  },
};

const isSuite = ({ name }: Element) => name === 'testsuite' || name === 'testsuites';

function suiteNodeOf(element: Element, zone?: string): SuiteNode {
  const details = detailsOf(element, zone);
  const children = withoutEchoes(element.nodes);
  const stated = statedBy(element);
  const reasons = childrenOf(element, 'error', 'failure');
  const own = reasons.length > 0 ? severest(reasons) : unexplained(stated, children);
  return suiteOf(
    {
      ...details,
      ...reasonOf(reasons),
      ...(own && { ownFailure: own }),
      ...(stated && { stated }),
      warnings: [
        ...details.warnings,
        ...(own && reasons.length === 0
          ? [
              `It says ${sumOf(stated?.failures, stated?.errors)} failures or errors, and no case in it failed.`,
            ]
          : []),
      ],
    },
    children,
  );
}

const severest = (reasons: readonly Element[]) =>
  reasons.some(({ name }) => name === 'error') ? 'error' : 'failed';

/** How a suite failed of which only its attributes say so: a hook, or a package that does not compile. */
function unexplained(
  stated: Stated | undefined,
  children: readonly ResultNode[],
): 'failed' | 'error' | undefined {
  const counts = countNodes(children);
  if (!stated?.errors && !stated?.failures) return undefined;
  if (counts.failed + counts.error + counts.suiteFailures > 0 || children.some(holdsExpectedFailure))
    return undefined;
  return stated.errors ? 'error' : 'failed';
}

function holdsExpectedFailure(node: ResultNode): boolean {
  return node.kind === 'case' ? node.expectedFailure === true : node.children.some(holdsExpectedFailure);
}

/**
 * TAP writes a result for a suite, too, and node-tap a case for that result beside the suite. It is not a test. Where it
 * failed and nothing in the suite did, the suite failed by itself.
 */
function withoutEchoes(nodes: readonly ResultNode[]): readonly ResultNode[] {
  const suites = new Set(nodes.filter(({ kind }) => kind === 'suite').map(({ name }) => name));
  const isEcho = (node: ResultNode) => node.kind === 'case' && suites.has(node.name);
  if (!nodes.some(isEcho)) return nodes;
  const failed = new Map(
    nodes.filter((it) => isEcho(it) && /failed|error/.test(it.outcome)).map((it) => [it.name, it]),
  );
  return nodes
    .filter((it) => !isEcho(it))
    .map((node) => (node.kind === 'suite' ? blamed(node, failed) : node));
}

function blamed(suite: SuiteNode, failed: ReadonlyMap<string, ResultNode>): SuiteNode {
  const echo = failed.get(suite.name);
  const { counts } = suite;
  if (!echo || counts.failed + counts.error + counts.suiteFailures > 0) return suite;
  const ownFailure = echo.outcome === 'error' ? 'error' : 'failed';
  const { message, type, text } = echo;
  return suiteOf(
    { ...suite, ownFailure, ...(message && { message }), ...(type && { type }), ...(text && { text }) },
    suite.children,
  );
}

function statedBy({ attributes }: Element): Stated | undefined {
  const { tests, failures, errors, skipped, skips, disabled, ignored } = attributes;
  const numbers = {
    tests: wholeOf(tests),
    failures: wholeOf(failures),
    errors: wholeOf(errors),
    skipped: sumOf(...[skipped ?? skips, disabled, ignored].map(wholeOf)),
  };
  return withoutUndefined(numbers);
}

function sumStated(nodes: readonly ResultNode[]): Stated {
  const all = nodes.flatMap((node) => (node.kind === 'suite' && node.stated ? [node.stated] : []));
  const cases = nodes.filter(({ kind }) => kind === 'case');
  // Cases beside the suites are in no attribute.
  if (cases.length > 0) return {};
  return (
    withoutUndefined({
      tests: sumOf(...all.map((it) => it.tests)),
      failures: sumOf(...all.map((it) => it.failures)),
      errors: sumOf(...all.map((it) => it.errors)),
      skipped: sumOf(...all.map((it) => it.skipped)),
    }) ?? {}
  );
}

function withoutUndefined(numbers: Readonly<Record<keyof Stated, number | undefined>>): Stated | undefined {
  const known = Object.entries(numbers).filter(([, value]) => value !== undefined);
  return known.length === 0 ? undefined : Object.fromEntries(known);
}

function sumOf(...numbers: readonly (number | undefined)[]): number | undefined {
  const known = numbers.filter((it) => it !== undefined);
  return known.length === 0 ? undefined : known.reduce((sum, it) => sum + it, 0);
}
