import type { Element } from './element.ts';
import type { Counts, ResultNode } from './node.ts';
import type { Span } from './values.ts';

export type Format = 'JUnit' | 'NUnit 2' | 'NUnit 3';

/** What one root element of a report holds. */
export interface Report extends Span {
  readonly format: Format;
  readonly nodes: readonly ResultNode[];
  readonly counts: Counts;
  /** What to tell the user of it. */
  readonly warnings: readonly string[];
}

/** How nodes are made of the elements of one format. */
export interface Dialect {
  readonly format: Format;
  /** The elements that say something of their parent. All others are ignored. */
  readonly kept: ReadonlySet<string>;
  /** Those of them whose text is kept. */
  readonly texts: ReadonlySet<string>;
  /**
   * The node that an element is, once it was read to its end; undefined for one that only says something of its parent.
   * @param zone the time zone of times that name none
   */
  nodeOf(element: Element, zone?: string): ResultNode | undefined;
  /** The whole, when the root was read to its end. */
  reportOf(root: Element, zone?: string): Report;
}

/** What the attributes of a report announce, where that is not what is in it. */
export function differenceWarning(
  stated: Readonly<Record<string, number | undefined>>,
  found: Readonly<Record<string, number>>,
): string | undefined {
  const wrong = Object.keys(found).filter((key) => stated[key] !== undefined && stated[key] !== found[key]);
  if (wrong.length === 0) return undefined;
  const said = wrong.map((key) => `${stated[key]} ${key}`).join(', ');
  const counted = wrong.map((key) => found[key]).join(', ');
  return `Its attributes say ${said}; what is in it is ${counted}, and that is what counts.`;
}
