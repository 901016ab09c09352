import { type Dialect, differenceWarning } from './dialect.ts';
import type { Element } from './element.ts';
import { countNodes, type Outcome } from './node.ts';
import { nunitDetails, nunitElements, nunitSuite, outcomeOf } from './nunit.ts';
import { spanOf, timeOf, wholeOf } from './values.ts';

/** The format of NUnit 2, which many other tools for .NET write, too: each suite and case says how it ended. */
export const nunit2: Dialect = {
  format: 'NUnit 2',
  ...nunitElements,

  nodeOf(element) {
    const { name, attributes } = element;
    const details = () => nunitDetails(element, attributes.time);
    if (name === 'test-case') {
      return { ...details(), kind: 'case', outcome: stated(element) ?? 'inconclusive', retries: 0 };
    }
    return name === 'test-suite' ? nunitSuite(details(), element, stated(element)) : undefined;
  },

  reportOf({ attributes, nodes }, zone) {
    const counts = countNodes(nodes);
    const run = wholeOf(attributes.total);
    const notRun = wholeOf(attributes['not-run']) ?? 0;
    // `total` leaves out what did not run.
    const difference = differenceWarning(
      { tests: run === undefined ? undefined : run + notRun },
      { tests: counts.total },
    );
    const empty = counts.total === 0 ? ['It holds no case.'] : [];
    const { date = '', time = '' } = attributes;
    return {
      format: 'NUnit 2',
      nodes,
      counts,
      ...spanOf(timeOf(`${date} ${time}`, zone), undefined, undefined),
      warnings: difference ? [...empty, difference] : empty,
    };
  },
};

/** Reports of versions before 2.5 have no result, only whether it ran and succeeded. */
function stated({ attributes: { result, executed, success } }: Element): Outcome | undefined {
  const outcome = outcomeOf(result);
  if (outcome !== undefined) return outcome;
  if (executed?.toLowerCase() === 'false') return 'skipped';
  if (success === undefined) return undefined;
  return success.toLowerCase() === 'true' ? 'passed' : 'failed';
}
