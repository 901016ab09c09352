import { attributeOf, childrenOf, type Element, firstLineOf, textOf } from './element.ts';
import type { CaseNode, Details, Outcome } from './node.ts';
import { secondsOf, timeOf, wholeOf } from './values.ts';

/** Elements of which some mean that the case is not run again, and some that it was. */
const tries = ['flakyFailure', 'flakyError', 'rerunFailure', 'rerunError'];

/** Words for a case that did not run, where no element says so: of googletest and CTest. */
const notRun = /^(notrun|disabled|suppressed|skipped|ignored|pending)$/i;

/** The case that a `testcase` is: what is in it decides how it ended, never an attribute that counts. */
export function caseOf(element: Element, zone?: string): CaseNode {
  const outcome = outcomeOf(element);
  const details = detailsOf(element, zone);
  // Most cases pass and say nothing more.
  if (element.children.length === 0) return { ...details, kind: 'case', outcome, retries: 0 };
  const retries = childrenOf(element, ...tries).length;
  const reason = reasonFor(element, outcome);
  const flaky = outcome === 'passed' && retries > 0;
  return {
    ...details,
    ...reason,
    // Some write nothing with a failure, and what there is to say went to the output.
    ...(reason.message === undefined && isFailure(outcome) && withMessage(firstLineOf(details.output))),
    kind: 'case',
    outcome,
    ...(outcome === 'skipped' &&
      childrenOf(element, 'failure', 'error').length > 0 && { expectedFailure: true }),
    retries,
    warnings: [
      ...details.warnings,
      ...(flaky
        ? [`It is flaky: it passed after ${retries} failed ${retries === 1 ? 'try' : 'tries'}.`]
        : []),
    ],
  };
}

const isFailure = (outcome: Outcome) => outcome === 'failed' || outcome === 'error';
const withMessage = (message: string | undefined) => message !== undefined && { message };

function outcomeOf(element: Element): Outcome {
  const has = (wanted: string) => element.children.some(({ name }) => name === wanted);
  // A failure that was announced: a todo of node:test, `!mayfail` of Catch2. Both tools count it as skipped or passed.
  if (has('skipped')) return 'skipped';
  if (has('error')) return 'error';
  if (has('failure')) return 'failed';
  const { status = '', result = '', time } = element.attributes;
  if (notRun.test(status) || notRun.test(result)) return 'skipped';
  // As node-tap writes them.
  const { skip, todo } = propertiesOf(element) ?? {};
  return time === undefined && (skip ?? todo) !== undefined ? 'skipped' : 'passed';
}

/** Why: of several failures all, as each is an assertion of one test. */
function reasonFor(element: Element, outcome: Outcome): Pick<Details, 'message' | 'type' | 'text'> {
  const names = outcome === 'skipped' ? ['skipped'] : isFailure(outcome) ? ['error', 'failure'] : ['warning'];
  return reasonOf(childrenOf(element, ...names));
}

/** Message, type and text of the elements that say why something failed or was skipped. */
export function reasonOf(reasons: readonly Element[]): Pick<Details, 'message' | 'type' | 'text'> {
  const messages = reasons.flatMap((it) => attributeOf(it, 'message') ?? firstLineOf(it.text) ?? []);
  const type = reasons.map((it) => attributeOf(it, 'type')).find((it) => it !== undefined);
  const text = textOf(reasons, '\n\n');
  return {
    ...(messages.length > 0 && { message: messages.join('\n') }),
    ...(type !== undefined && { type }),
    ...(text !== undefined && { text }),
  };
}

/** What a `testcase` and a `testsuite` say in the same way. */
export function detailsOf(element: Element, zone?: string): Details {
  const { name = '', file, line, time, timestamp } = element.attributes;
  const className = attributeOf(element, 'classname') ?? attributeOf(element, 'package');
  const outputs = childrenOf(element, 'system-out');
  const errors = childrenOf(element, 'system-err');
  return defined({
    name,
    className,
    seconds: secondsOf(time),
    startedAt: timeOf(timestamp, zone),
    output: textOf(outputs),
    errorOutput: textOf(errors),
    file: file || attributeOf(element, 'filepath'),
    line: wholeOf(line),
    properties: propertiesOf(element),
    warnings: cutWarnings(element),
  });
}

function propertiesOf(element: Element): Readonly<Record<string, string>> | undefined {
  const all = childrenOf(element, 'properties').flatMap((it) => childrenOf(it, 'property'));
  if (all.length === 0) return undefined;
  return Object.fromEntries(
    all.map(({ attributes, text }) => [attributes.name ?? '', attributes.value ?? text]),
  );
}

/** What to say of texts that were longer than the limit. */
export function cutWarnings({ children }: Element): readonly string[] {
  return children
    .filter(({ isCut }) => isCut)
    .map(({ name }) => `Its ${name} is longer than what is kept, and cut off.`);
}

/** Without what is undefined. */
export function defined<T extends object>(values: T): Defined<T> {
  // This runs for every case: going over the keys is several times as fast as making entries.
  const some: Record<string, unknown> = {};
  for (const key in values) if (values[key] !== undefined) some[key] = values[key];
  return some as Defined<T>;
}

type Defined<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};
