import { type SaxesAttributeNS, SaxesParser, type SaxesTagNS } from 'saxes';
import { bareAmpersandIn } from './bare-ampersand.ts';
import type { Dialect, Report } from './dialect.ts';
import type { Element } from './element.ts';
import { placeAt, ResultFileError } from './file-error.ts';
import type { Limits } from './limits.ts';
import { Repairer, type Repairs } from './repair.ts';
import { dialectOf } from './roots.ts';
import type { Pause } from './turns.ts';

/** Characters that are parsed in one turn: some milliseconds. */
const step = 16 * 1024;

export interface ParseOptions {
  readonly limits: Limits;
  readonly pause: Pause;
  /** The time zone of times that name none. */
  readonly zone?: string | undefined;
}

/** What was read of one file. */
export interface Parsed {
  /** One for each root: tools that write to their output put several after one another. */
  readonly reports: readonly Report[];
  readonly repairs: Repairs;
  /** How many suites and cases it has. */
  readonly nodes: number;
}

/**
 * Reads a report, letting others have their turns.
 * @throws ResultFileError when it is not well-formed even after repair, of another format, or beyond a limit
 */
export async function parse(text: string, { limits, pause, zone }: ParseOptions): Promise<Parsed> {
  const reports: Report[] = [];
  const repairer = new Repairer(text, limits);
  const used: Used = { elements: 0, nodes: 0 };
  const source = { text, zone, offsetOf: (offset: number) => repairer.sourceOf(offset) };
  let reader = new RootReader(0, limits, used, source);
  let offset = 0;
  try {
    for (const piece of repairer.pieces(step)) {
      for (let at = 0; at < piece.length; ) {
        const end = reader.write(piece.slice(at));
        if (end === undefined) break;
        if (reader.report) reports.push(reader.report);
        at = end - offset;
        at += /^\s*/.exec(piece.slice(at))?.[0].length ?? 0;
        reader = new RootReader(offset + at, limits, used, source);
      }
      offset += piece.length;
      await pause();
    }
    reader.close(reports.length > 0);
  } catch (error) {
    if (error instanceof Malformed) throw await explained(error, text, pause);
    throw error;
  }
  return {
    reports,
    repairs: { characters: repairer.characters, sectionEnds: repairer.sectionEnds },
    nodes: used.nodes,
  };
}

/** A report is no XML; where that is in it, as a person counts, is still to be found. */
class Malformed extends Error {
  readonly offset: number;

  constructor(reason: string, offset: number) {
    super(reason);
    this.offset = offset;
  }
}

/** To look for an ampersand, and to count lines, takes some 30 ms each at the end of the largest report. */
async function explained(
  { message, offset }: Malformed,
  text: string,
  pause: Pause,
): Promise<ResultFileError> {
  await pause();
  const ampersand = bareAmpersandIn(text, offset);
  await pause();
  const reason = ampersand === undefined ? message : 'an & that begins no reference';
  return new ResultFileError(
    'malformed',
    `not well-formed XML, ${reason}`,
    placeAt(text, ampersand ?? offset),
  );
}

/** What the roots of one report use together. */
interface Used {
  elements: number;
  nodes: number;
}

/** The text as it was before it was repaired. */
interface Source {
  readonly text: string;
  readonly zone: string | undefined;
  offsetOf(repaired: number): number;
}

/** The attributes that are in no namespace. */
function plainAttributes(
  attributes: Readonly<Record<string, SaxesAttributeNS>>,
  maxLength: number,
): Readonly<Record<string, string>> {
  // This runs for every element: going over the keys is several times as fast as making entries.
  const plain: Record<string, string> = Object.create(null);
  for (const name in attributes) {
    const attribute = attributes[name];
    if (attribute?.uri === '') plain[name] = attribute.value.slice(0, maxLength);
  }
  return plain;
}

/** Leaves the parser when there is nothing more to read. */
class RootEnded extends Error {}

/** Reads one root element, and makes nodes of what is in it while it is read. */
class RootReader {
  report: Report | undefined;
  readonly #from: number;
  readonly #parser = new SaxesParser({ xmlns: true, position: false });
  readonly #open: Element[] = [];
  readonly #limits: Limits;
  readonly #used: Used;
  readonly #source: Source;
  #dialect: Dialect | undefined;
  #attributes = 0;
  #mayBeEmpty = false;

  /** @param from where in the repaired text it begins */
  constructor(from: number, limits: Limits, used: Used, source: Source) {
    this.#from = from;
    this.#limits = limits;
    this.#used = used;
    this.#source = source;
    const parser = this.#parser;
    parser.on('error', ({ message }) => {
      if (this.#mayBeEmpty && this.#dialect === undefined) return;
      this.#failMalformed(message.replace(/^[\d:\s]+|\.$/g, ''));
    });
    parser.on('attribute', () => {
      if (++this.#attributes > limits.attributes) {
        this.#fail('limit', `more than ${limits.attributes} attributes in one element`);
      }
    });
    parser.on('opentag', (tag) => this.#opened(tag));
    parser.on('closetag', () => this.#closed());
    parser.on('text', (data) => this.#said(data));
    parser.on('cdata', (data) => this.#said(data));
  }

  /** @returns where the root ends in the repaired text; undefined while it goes on */
  write(piece: string): number | undefined {
    if (this.#parser.position === 0 && /^[^<]/.test(piece.trimStart())) {
      this.#failMalformed('text outside of the root element');
    }
    try {
      this.#parser.write(piece);
      return undefined;
    } catch (error) {
      if (error instanceof RootEnded) return this.#from + this.#parser.position;
      throw error;
    }
  }

  /** @param mayBeEmpty whether it is what follows the last root: comments and line ends */
  close(mayBeEmpty: boolean): void {
    this.#mayBeEmpty = mayBeEmpty;
    this.#parser.close();
  }

  #failMalformed(reason: string): never {
    throw new Malformed(reason, this.#offset());
  }

  #fail(kind: 'limit', reason: string): never {
    throw new ResultFileError(kind, reason, placeAt(this.#source.text, this.#offset()));
  }

  /** Of the last character that was read, in the source. */
  #offset(): number {
    return this.#source.offsetOf(this.#from + Math.max(0, this.#parser.position - 1));
  }

  #opened({ local, uri, attributes }: SaxesTagNS): void {
    const { depth, elements, text } = this.#limits;
    this.#attributes = 0;
    this.#dialect ??= dialectOf(local, uri);
    if (this.#open.length >= depth) this.#fail('limit', `elements are nested deeper than ${depth} levels`);
    if (++this.#used.elements > elements) this.#fail('limit', `more than ${elements} elements`);
    this.#open.push({
      name: uri === '' ? local : `{${uri}}${local}`,
      attributes: plainAttributes(attributes, text),
      text: '',
      isCut: false,
      children: [],
      nodes: [],
    });
  }

  #said(data: string): void {
    const element = this.#open.at(-1);
    if (!element || !this.#dialect?.texts.has(element.name) || element.isCut) return;
    const text = element.text + data;
    element.isCut = text.length > this.#limits.text;
    element.text = element.isCut ? text.slice(0, this.#limits.text) : text;
  }

  #closed(): void {
    const element = this.#open.pop();
    const dialect = this.#dialect;
    if (!element || !dialect) return;
    const parent = this.#open.at(-1);
    if (!parent) {
      this.report = dialect.reportOf(element, this.#source.zone);
      throw new RootEnded();
    }
    const node = dialect.nodeOf(element, this.#source.zone);
    if (!node) {
      if (dialect.kept.has(element.name)) parent.children.push(element);
      // What only holds nodes together, such as `results` of NUnit 2.
      for (const inner of element.nodes) parent.nodes.push(inner);
      element.nodes.length = 0;
      return;
    }
    const { nodes } = this.#limits;
    if (++this.#used.nodes > nodes) this.#fail('limit', `more than ${nodes} suites and cases`);
    parent.nodes.push(node);
  }
}
