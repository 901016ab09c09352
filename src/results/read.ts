import { type ReadFile, withoutRepeated } from './aggregates.ts';
import { decode } from './decode.ts';
import type { Format } from './dialect.ts';
import { ResultFileError } from './file-error.ts';
import { type Limits, usualLimits } from './limits.ts';
import { type Counts, type ResultNode, sumCounts } from './node.ts';
import { parse } from './parse.ts';
import type { Repairs } from './repair.ts';
import { nextTurn, type Pause } from './turns.ts';
import { type Span, spanOf } from './values.ts';
import { isZip, unpack } from './zip.ts';

/** A file as it was sent: a report, or a zip of some. */
export interface SentFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A report that was read. */
export interface ResultFile extends ReadFile, Span {
  /** Its name; of a file in a zip with the folders in the zip. */
  readonly name: string;
  readonly format: Format;
  /** Its suites and cases, without the root that only holds them together. */
  readonly nodes: readonly ResultNode[];
  readonly counts: Counts;
}

/** All that was read of what was sent. */
export interface Results {
  readonly files: readonly ResultFile[];
  /** Files that could not be read. They keep no other file from being read. */
  readonly refused: readonly { readonly name: string; readonly error: ResultFileError }[];
  readonly counts: Counts;
  /** What to tell the user: what was repaired, what tools leave out, what is not counted twice. */
  readonly warnings: readonly string[];
}

export interface ReadOptions {
  readonly limits?: Partial<Limits>;
  /** The time zone of times that name none, as `Z` or `+13:00`. Without it they stay without. */
  readonly zone?: string;
  /** The exit status of the tool: when it is not 0, but everything passed, a warning says so. */
  readonly exitStatus?: number;
  /** Called after each piece of work, some milliseconds long. Without it others have their turn of the event loop. */
  readonly pause?: Pause;
}

/**
 * Reads reports of test tools, as they are or in zips: JUnit in all its dialects, NUnit 2 and 3.
 *
 * It rejects with nothing: what cannot be read is in `refused`, with line and column.
 * @example
 * const { files, counts } = await readResults([{ name: 'TEST-shop.CartTest.xml', bytes }]);
 * console.log(counts.failed, files[0]?.nodes);
 */
export async function readResults(sent: readonly SentFile[], options: ReadOptions = {}): Promise<Results> {
  const limits = { ...usualLimits, ...options.limits };
  const reader = new Reader(limits, options);
  for (const file of sent) await reader.read(file);
  const { kept, repeated, warnings } = withoutRepeated(reader.files);
  const counts = sumCounts(kept.map((file) => file.counts));
  const failures = counts.failed + counts.error + counts.suiteFailures;
  const { exitStatus = 0 } = options;
  return {
    files: kept,
    refused: reader.refused,
    counts,
    warnings: [
      ...reader.warnings,
      ...repeated.map(({ file, by }) => `${file.name} is left out: ${by} has all of its results, too.`),
      ...warnings,
      ...(exitStatus !== 0 && failures === 0
        ? [`Nothing failed, but the exit status of the tool is ${exitStatus}.`]
        : []),
    ],
  };
}

class Reader {
  readonly files: ResultFile[] = [];
  readonly refused: { name: string; error: ResultFileError }[] = [];
  readonly warnings: string[] = [];
  readonly #limits: Limits;
  readonly #pause: Pause;
  readonly #zone: string | undefined;
  readonly #left: { bytes: number; nodes: number };

  constructor(limits: Limits, { pause = nextTurn, zone }: ReadOptions) {
    this.#limits = limits;
    this.#pause = pause;
    this.#zone = zone;
    this.#left = { bytes: limits.totalBytes, nodes: limits.nodes };
  }

  async read({ name, bytes }: SentFile): Promise<void> {
    await this.#orRefused(name, async () => {
      if (!isZip(bytes)) return this.#readReport(name, this.#within(bytes));
      let count = 0;
      for await (const { name: inner, content } of unpack(bytes, this.#limits, this.#left, this.#pause)) {
        count++;
        await this.#orRefused(inner, async () => {
          if (content instanceof ResultFileError) throw content;
          await this.#readReport(inner, content);
        });
      }
      if (count === 0) this.warnings.push(`${name} has no XML file in it.`);
    });
  }

  /** @throws ResultFileError when a file that was not packed is too large */
  #within(bytes: Uint8Array): Uint8Array {
    const maxBytes = Math.min(this.#limits.fileBytes, this.#left.bytes);
    if (bytes.length > maxBytes) throw new ResultFileError('limit', `it has more than ${maxBytes} bytes`);
    this.#left.bytes -= bytes.length;
    return bytes;
  }

  async #orRefused(name: string, read: () => Promise<void>): Promise<void> {
    try {
      await read();
    } catch (error) {
      if (!(error instanceof ResultFileError)) throw error;
      this.refused.push({ name, error });
    }
  }

  async #readReport(name: string, bytes: Uint8Array): Promise<void> {
    const text = await decode(bytes, this.#pause);
    const limits = { ...this.#limits, nodes: this.#left.nodes };
    const { reports, repairs, nodes } = await parse(text, { limits, pause: this.#pause, zone: this.#zone });
    this.#left.nodes -= nodes;
    const [first] = reports;
    if (!first) throw new ResultFileError('malformed', 'not well-formed XML, it has no root element');
    const warnings = [...repairWarnings(repairs), ...reports.flatMap((it) => it.warnings)];
    this.warnings.push(...warnings.map((it) => `${name}: ${it}`));
    const all = reports.flatMap((it) => it.nodes);
    this.files.push({
      name,
      format: first.format,
      nodes: all,
      counts: sumCounts(reports.map((it) => it.counts)),
      ...spanOf(first.startedAt, undefined, reports.at(-1)?.endedAt),
    });
  }
}

function repairWarnings({ characters, sectionEnds }: Repairs): readonly string[] {
  return [
    ...(characters > 0 ? [`XML forbids ${characters} of its characters; each is replaced by U+FFFD.`] : []),
    ...(sectionEnds > 0
      ? [`It has ]]> ${sectionEnds} times where XML forbids it; it was read as text.`]
      : []),
  ];
}
