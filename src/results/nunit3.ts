import { type Dialect, differenceWarning } from './dialect.ts';
import { countNodes } from './node.ts';
import { nunitDetails, nunitElements, nunitSuite, outcomeOf } from './nunit.ts';
import { secondsOf, spanOf, timeOf, wholeOf } from './values.ts';

/** The format of NUnit 3: a result of four words, and a label that makes some of them more exact. */
export const nunit3: Dialect = {
  format: 'NUnit 3',
  ...nunitElements,

  nodeOf(element, zone) {
    const { name, attributes } = element;
    if (name !== 'test-case' && name !== 'test-suite') return undefined;
    const details = nunitDetails(element, attributes.duration, timeOf(attributes['start-time'], zone));
    const outcome = outcomeOf(attributes.result, attributes.label);
    return name === 'test-case'
      ? { ...details, kind: 'case', outcome: outcome ?? 'inconclusive', retries: 0 }
      : nunitSuite(details, element, outcome);
  },

  reportOf({ attributes, nodes }, zone) {
    const counts = countNodes(nodes);
    const difference = differenceWarning(
      { tests: wholeOf(attributes.testcasecount ?? attributes.total) },
      { tests: counts.total },
    );
    const empty = counts.total === 0 ? ['It holds no case.'] : [];
    const { 'start-time': start, 'end-time': end, duration } = attributes;
    return {
      format: 'NUnit 3',
      nodes,
      counts,
      ...spanOf(timeOf(start, zone), secondsOf(duration), timeOf(end, zone)),
      warnings: difference ? [...empty, difference] : empty,
    };
  },
};
