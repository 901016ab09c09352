/**
 * How a test or a suite ended. A suite's is the worst of what is in it: `none` when it is empty, `skipped` when all of it was.
 * @remarks `inconclusive` and `warning` are words of NUnit: neither passed nor failed, and passed with a remark.
 */
export type Outcome = 'passed' | 'failed' | 'error' | 'skipped' | 'inconclusive' | 'warning';

/** How many cases there are of each outcome. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly error: number;
  readonly skipped: number;
  readonly inconclusive: number;
  readonly warning: number;
  readonly total: number;
  /** Suites that a report calls failed for a reason of their own: a broken hook, a script that died. No case says so. */
  readonly suiteFailures: number;
}

/** What a report says of a suite or a case. What it does not say is missing. */
export interface Details {
  readonly name: string;
  /** Whatever the tool writes as the class: a class, a file, a full name, a constant. Of a suite its package. */
  readonly className?: string;
  /** In one line or a few: why it failed or was skipped. */
  readonly message?: string;
  /** The type of the failure, such as `AssertionError` or `pytest.xfail`. */
  readonly type?: string;
  /** The stack, or whatever else stands with the message. */
  readonly text?: string;
  readonly seconds?: number;
  /** ISO 8601; with `Z` when the report, or who reads it, gives a time zone, else without any. */
  readonly startedAt?: string;
  readonly output?: string;
  readonly errorOutput?: string;
  readonly file?: string;
  readonly line?: number;
  readonly properties?: Readonly<Record<string, string>>;
  /** What the reader has to say of it. */
  readonly warnings: readonly string[];
}

/** What a report says in its attributes. Tools mean different things by them: nothing is counted from it. */
export interface Stated {
  readonly tests?: number;
  readonly failures?: number;
  readonly errors?: number;
  readonly skipped?: number;
}

/** One test. */
export interface CaseNode extends Details {
  readonly kind: 'case';
  readonly outcome: Outcome;
  /** Tries before this one, where the tool runs what fails again. */
  readonly retries: number;
  /** Whether it failed as it was announced: a todo, or a known bug. It counts as skipped. */
  readonly expectedFailure?: true;
}

/** A suite: a file, a class, a group, whatever the tool makes of it. */
export interface SuiteNode extends Details {
  readonly kind: 'suite';
  readonly outcome: Outcome | 'none';
  /** How it failed by itself, whatever its cases say. */
  readonly ownFailure?: 'failed' | 'error';
  readonly counts: Counts;
  readonly stated?: Stated;
  readonly children: readonly ResultNode[];
}

export type ResultNode = CaseNode | SuiteNode;

export const noCounts: Counts = {
  passed: 0,
  failed: 0,
  error: 0,
  skipped: 0,
  inconclusive: 0,
  warning: 0,
  total: 0,
  suiteFailures: 0,
};

const keys = Object.keys(noCounts) as (keyof Counts)[];

/** Several counts together. */
export function sumCounts(all: Iterable<Counts>): Counts {
  const sum = { ...noCounts };
  for (const counts of all) for (const key of keys) sum[key] += counts[key];
  return sum;
}

/** The counts of some nodes. */
export function countNodes(nodes: readonly ResultNode[]): Counts {
  const sum = { ...noCounts };
  for (const node of nodes) {
    if (node.kind === 'suite') for (const key of keys) sum[key] += node.counts[key];
    else {
      sum[node.outcome]++;
      sum.total++;
    }
  }
  return sum;
}

/** From the best to the worst. */
const severity: readonly SuiteNode['outcome'][] = [
  'none',
  'skipped',
  'passed',
  'inconclusive',
  'warning',
  'failed',
  'error',
];

/** The worst of some outcomes. */
function worstOf(outcomes: Iterable<SuiteNode['outcome']>): SuiteNode['outcome'] {
  let worst = 0;
  for (const outcome of outcomes) worst = Math.max(worst, severity.indexOf(outcome));
  return severity[worst] ?? 'none';
}

/** What is known of a suite besides what is in it. */
export type SuiteDetails = Details & Pick<SuiteNode, 'ownFailure' | 'stated'>;

/**
 * A suite with what is in it.
 * @param stated how it ended, where the report says so of the suite itself
 */
export function suiteOf(details: SuiteDetails, children: readonly ResultNode[], stated?: Outcome): SuiteNode {
  const counts = countNodes(children);
  const own = details.ownFailure;
  return {
    ...details,
    kind: 'suite',
    outcome: worstOf([stated ?? 'none', own ?? 'none', ...children.map(({ outcome }) => outcome)]),
    counts: own === undefined ? counts : { ...counts, suiteFailures: counts.suiteFailures + 1 },
    children,
  };
}
