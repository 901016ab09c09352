import { childrenOf, type Element, firstLineOf, textOf } from './element.ts';
import { cutWarnings, defined } from './junit-case.ts';
import { countNodes, type Details, type Outcome, type SuiteNode, suiteOf } from './node.ts';
import { secondsOf } from './values.ts';

const texts = ['message', 'stack-trace', 'output'];

/** The elements of NUnit 2 and 3 that say something of a case or a suite. */
export const nunitElements = {
  kept: new Set([...texts, 'failure', 'reason', 'properties', 'property', 'categories', 'category']),
  texts: new Set(texts),
};

/** What cases and suites of both versions say of themselves, and why they failed or did not run. */
export function nunitDetails(element: Element, seconds: string | undefined, startedAt?: string): Details {
  const { name = '', classname, description } = element.attributes;
  const reasons = childrenOf(element, 'failure', 'reason');
  const messages = reasons.flatMap((it) => childrenOf(it, 'message'));
  const message = textOf(messages) ?? firstLineOf(textOf(childrenOf(element, 'output')));
  const properties = propertiesOf(element);
  return defined({
    name,
    className: classname || undefined,
    message: reasons.length > 0 ? message : undefined,
    text: textOf(reasons.flatMap((it) => childrenOf(it, 'stack-trace'))),
    seconds: secondsOf(seconds),
    startedAt,
    output: textOf(childrenOf(element, 'output')),
    properties: description ? { description, ...properties } : properties,
    warnings: [...cutWarnings(element), ...reasons.flatMap(cutWarnings)],
  });
}

function propertiesOf(element: Element): Readonly<Record<string, string>> | undefined {
  const listed = childrenOf(element, 'properties').flatMap((it) => childrenOf(it, 'property'));
  const categories = childrenOf(element, 'categories').flatMap((it) => childrenOf(it, 'category'));
  const all: readonly (readonly [string, string])[] = [
    ...listed.map(({ attributes }) => [attributes.name ?? '', attributes.value ?? ''] as const),
    ...categories.map(({ attributes }) => ['Category', attributes.name ?? ''] as const),
  ];
  if (all.length === 0) return undefined;
  const values = new Map<string, string[]>();
  for (const [name, value] of all) values.set(name, [...(values.get(name) ?? []), value]);
  return Object.fromEntries([...values].map(([name, list]) => [name, list.join(', ')]));
}

/** A suite of either version. One that failed although nothing in it did failed in its tear-down. */
export function nunitSuite(details: Details, { nodes }: Element, outcome: Outcome | undefined): SuiteNode {
  const { failed, error } = countNodes(nodes);
  const isAlone = (outcome === 'failed' || outcome === 'error') && failed + error === 0;
  const warning = 'It failed, and nothing in it did: see its tear-down.';
  return suiteOf(
    isAlone ? { ...details, warnings: [...details.warnings, warning] } : details,
    nodes,
    outcome,
  );
}

/** The outcome that a word means in NUnit 2, or in NUnit 3 with its label. */
export function outcomeOf(result: string | undefined, label?: string): Outcome | undefined {
  const word = result?.toLowerCase();
  if (word === 'failed' && /^(error|invalid)$/i.test(label ?? '')) return 'error';
  return word === undefined ? undefined : words[word];
}

const words: Readonly<Record<string, Outcome>> = {
  success: 'passed',
  passed: 'passed',
  failure: 'failed',
  failed: 'failed',
  error: 'error',
  cancelled: 'error',
  inconclusive: 'inconclusive',
  ignored: 'skipped',
  skipped: 'skipped',
  notrunnable: 'skipped',
  warning: 'warning',
};
