import type { Element } from './element.ts';
import type { ResultNode, SuiteNode } from './node.ts';

/** What a tool leaves out of its reports without a trace, and how its reports are recognized. */
interface BlindSpot {
  isWrittenBy(root: Element, whole: SuiteNode): boolean;
  readonly warning: string;
}

const blindSpots: readonly BlindSpot[] = [
  {
    isWrittenBy: ({ name, attributes }) => name === 'testsuites' && attributes.name === 'jest tests',
    warning: 'jest-junit leaves out files that could not be run, unless reportTestSuiteErrors is set.',
  },
  {
    isWrittenBy: ({ name, attributes }) => name === 'testsuites' && attributes.name === 'Mocha Tests',
    warning: 'mocha-junit-reporter leaves out pending tests.',
  },
  {
    isWrittenBy: ({ attributes }) => attributes.name === 'AllTests',
    warning: 'googletest says nothing of a SetUpTestSuite that failed.',
  },
  {
    isWrittenBy: ({ name, attributes }) => name === 'testsuite' && /^rspec/.test(attributes.name ?? ''),
    warning: 'RSpec says nothing of errors outside of examples, such as in an after hook or while loading.',
  },
  {
    isWrittenBy: (_, { children }) =>
      firstCase(children)?.className === 'test' && !!firstCase(children)?.file,
    warning: 'node:test says nothing of an after hook that failed.',
  },
  {
    isWrittenBy: (_, { children }) => children.some(({ name }) => /(^|\/)doctest$/.test(name)),
    warning: 'doctest leaves out skipped tests, and FAIL() counts as passed.',
  },
];

/** What a report cannot tell, by the tool that wrote it. */
export function blindSpotsOf(root: Element, whole: SuiteNode): readonly string[] {
  return blindSpots.filter((it) => it.isWrittenBy(root, whole)).map(({ warning }) => warning);
}

function firstCase(nodes: readonly ResultNode[]): ResultNode | undefined {
  return nodes.find(({ kind }) => kind === 'case');
}
