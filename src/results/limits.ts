/** How much a report may bring. Each is far above what test tools write, and keeps memory and time bounded. */
export interface Limits {
  /** Bytes of one report, unpacked. */
  readonly fileBytes: number;
  /** Bytes of all reports of one upload, unpacked. */
  readonly totalBytes: number;
  /** How many times as large as packed a file of a zip may become; small ones are let off. */
  readonly ratio: number;
  /** Files of one zip. */
  readonly files: number;
  /** How deep elements may be nested. */
  readonly depth: number;
  /** Suites and cases of one upload. */
  readonly nodes: number;
  /** Elements of one report, whatever they are. */
  readonly elements: number;
  /** Attributes of one element. */
  readonly attributes: number;
  /** Characters of one tag with all its attributes. */
  readonly tag: number;
  /** Places of one report that XML forbids. */
  readonly repairs: number;
  /** Characters of one text: a message, a stack, an output. What is more is cut off. */
  readonly text: number;
}

export const usualLimits: Limits = {
  fileBytes: 64 * 1024 * 1024,
  totalBytes: 128 * 1024 * 1024,
  ratio: 200,
  files: 5000,
  depth: 100,
  nodes: 100_000,
  elements: 1_000_000,
  attributes: 100,
  tag: 4 * 1024 * 1024,
  repairs: 100_000,
  text: 256 * 1024,
};
