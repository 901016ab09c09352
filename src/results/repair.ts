import { placeAt, ResultFileError } from './file-error.ts';
import type { Limits } from './limits.ts';

/*
 * Tools write what XML forbids: control characters, references to them, and `]]>` outside of CDATA. A report is repaired
 * before it is parsed, and whoever reads it is told.
 */

/** What was replaced in a report. */
export interface Repairs {
  /** Characters that XML forbids, and references to them. They are U+FFFD now. */
  readonly characters: number;
  /** The end of a CDATA section where none was open. */
  readonly sectionEnds: number;
}

// The control characters of ASCII but for tab and line ends, and the two of Unicode that are none.
const forbidden = /[^\P{Cc}\t\n\r\x7f-\x9f]|[\ufffe\uffff]/gu;
const suspicious = /&#(\d{1,9}|x[\da-f]{1,8});|\]\]>/gi;
const replacement = '\ufffd';

/** Characters after which a CDATA section or a text is interrupted, so that the parser hands over what it has. */
const longRun = 128 * 1024;

/** Characters that are searched in one turn: a few milliseconds. */
const searched = 2 ** 20;

interface Segment {
  readonly from: number;
  readonly to: number;
  readonly isRaw: boolean;
}

/** Repairs a text piece by piece, and remembers where each piece has come from. */
export class Repairer {
  characters = 0;
  sectionEnds = 0;
  readonly #text: string;
  readonly #limits: Pick<Limits, 'repairs' | 'tag'>;
  /** Where the repaired text becomes longer or shorter: its offset, and that of the source. */
  readonly #shifts: { readonly repaired: number; readonly source: number }[] = [];
  /** Of the repaired text before the piece that is gathered. */
  #length = 0;
  /** The last `<`, and where the text behind it was interrupted. */
  #markup = 0;
  #interrupted = -1;

  constructor(text: string, limits: Pick<Limits, 'repairs' | 'tag'>) {
    this.#text = text;
    this.#limits = limits;
  }

  /** Where in the source a place of the repaired text is. */
  sourceOf(offset: number): number {
    let low = -1;
    let high = this.#shifts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#shifts[middle]?.repaired ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    const { repaired, source } = this.#shifts[low] ?? { repaired: 0, source: 0 };
    return source + offset - repaired;
  }

  /**
   * The repaired text, in pieces of about as many characters. An empty one says that others may have their turn.
   * @throws ResultFileError when there is too much to repair, or a tag is longer than a parser should hold
   */
  *pieces(size: number): Generator<string> {
    let gathered = '';
    for (const segment of this.#segments()) {
      if (segment === undefined) {
        yield '';
        continue;
      }
      const { from, to, isRaw } = segment;
      for (let at = from; at < to; ) {
        const wanted = Math.min(at + size, to);
        const end = wanted === to ? to : this.#cut(at, wanted, isRaw);
        const piece = this.#text.slice(at, end);
        const interruption = isRaw ? this.#inSection(from, at) : this.#inText(piece, at, end);
        if (interruption !== '') this.#shift(gathered.length + interruption.length, at);
        gathered += interruption;
        gathered += isRaw ? this.#withoutForbidden(piece) : this.#repaired(piece, at, gathered.length);
        at = end;
        if (gathered.length >= size) {
          this.#length += gathered.length;
          yield gathered;
          gathered = '';
        }
      }
    }
    if (gathered !== '') yield gathered;
  }

  /**
   * CDATA sections and comments, in which references and `]]>` mean nothing else, and what is between them; undefined when that
   * takes long.
   */
  *#segments(): Generator<Segment | undefined> {
    const text = this.#text;
    const next = { section: -1, comment: -1 };
    for (let at = 0; at < text.length; ) {
      if (next.section < at) next.section = yield* searchFrom(text, sectionStart, at);
      if (next.comment < at) next.comment = yield* searchFrom(text, '<!--', at);
      const start = Math.min(next.section, next.comment);
      if (start > at) yield { from: at, to: start, isRaw: false };
      if (start === text.length) return;
      const close = start === next.section ? sectionEnd : '-->';
      const end = yield* searchFrom(text, close, start + 4);
      const to = Math.min(end + close.length, text.length);
      this.#markup = start;
      yield { from: start, to, isRaw: true };
      this.#interrupted = to;
      at = to;
    }
  }

  /** Where to cut at or before a place: in nothing that has to stay together. */
  #cut(from: number, wanted: number, isRaw: boolean): number {
    const cut = isRaw ? wanted : cutBefore(this.#text, from, wanted);
    const before = this.#text[cut - 1] ?? '';
    // Neither in a line end nor in a pair of surrogates.
    return /[\r\ud800-\udbff]/.test(before) && cut - 1 > from ? cut - 1 : cut;
  }

  /** What interrupts a CDATA section that is long already. Comments are not interrupted: nobody asks for their text. */
  #inSection(from: number, at: number): string {
    if (at === from) this.#interrupted = from;
    if (at - this.#interrupted < longRun || !this.#text.startsWith(sectionStart, from)) return '';
    // Not between two brackets: they may be the end.
    if (this.#text[at - 1] === ']') return '';
    this.#interrupted = at;
    return `${sectionEnd}${sectionStart}`;
  }

  /** What interrupts a text that is long already. */
  #inText(piece: string, at: number, end: number): string {
    const markup = piece.lastIndexOf('<');
    if (markup >= 0) this.#markup = at + markup;
    if (markup >= 0 || end - Math.max(this.#markup, this.#interrupted) < longRun) return '';
    if (/[?!]/.test(this.#text[this.#markup + 1] ?? '') && this.#interrupted < this.#markup) return '';
    if (this.#interrupted < this.#markup && !isTagClosed(this.#text, this.#markup, at)) {
      if (end - this.#markup <= this.#limits.tag) return '';
      const place = placeAt(this.#text, this.#markup);
      throw new ResultFileError('limit', `a tag of more than ${this.#limits.tag} characters`, place);
    }
    this.#interrupted = at;
    return '<!---->';
  }

  #withoutForbidden(piece: string): string {
    return piece.replace(forbidden, () => {
      this.characters++;
      return replacement;
    });
  }

  #repaired(piece: string, at: number, gathered: number): string {
    let grown = 0;
    return this.#withoutForbidden(piece).replace(
      suspicious,
      (found, code: string | undefined, offset: number) => {
        if (code !== undefined && isAllowed(code)) return found;
        const instead = code === undefined ? ']]&gt;' : replacement;
        if (code === undefined) this.sectionEnds++;
        else this.characters++;
        grown += instead.length - found.length;
        const behind = offset + found.length;
        this.#shift(gathered + behind + grown, at + behind);
        return instead;
      },
    );
  }

  #shift(gathered: number, source: number): void {
    const { repairs } = this.#limits;
    if (this.#shifts.length === repairs) {
      const place = placeAt(this.#text, source);
      throw new ResultFileError('limit', `more than ${repairs} places that XML forbids`, place);
    }
    this.#shifts.push({ repaired: this.#length + gathered, source });
  }
}

const sectionStart = '<![CDATA[';
const sectionEnd = ']]>';

/** Where a text is from a place on; the end when it is not there. Yields after each million characters. */
function* searchFrom(text: string, wanted: string, at: number): Generator<undefined, number> {
  for (let from = at; from < text.length; from += searched) {
    const found = text.slice(from, from + searched + wanted.length - 1).indexOf(wanted);
    if (found >= 0) return from + found;
    yield undefined;
  }
  return text.length;
}

function indexFrom(text: string, wanted: string, at: number): number {
  const found = text.indexOf(wanted, at);
  return found < 0 ? text.length : found;
}

/** Whether a tag that begins at a place has its end before another. */
function isTagClosed(text: string, from: number, before: number): boolean {
  const mark = /["'>]/g;
  for (let at = from; at < before; ) {
    mark.lastIndex = at;
    const [found] = mark.exec(text) ?? [];
    if (found === undefined) return false;
    if (found === '>') return mark.lastIndex <= before;
    at = indexFrom(text, found, mark.lastIndex) + 1;
  }
  return false;
}

/** An end at or before the wanted one that cuts no reference in two, and no end of a section. */
function cutBefore(text: string, from: number, wanted: number): number {
  const near = Math.max(from, wanted - maxReferenceLength);
  const begun = text.slice(near, wanted).lastIndexOf('&');
  let cut = begun < 0 ? wanted : near + begun;
  for (let count = 0; count < 2 && text[cut - 1] === ']'; count++) cut--;
  return cut > from ? cut : wanted;
}

const maxReferenceLength = 12;

/** Whether XML 1.0 allows the character of a reference. */
function isAllowed(code: string): boolean {
  const point = /^x/i.test(code) ? Number.parseInt(code.slice(1), 16) : Number(code);
  if (point < 32) return point === 9 || point === 10 || point === 13;
  return point < 0xd800 || (point > 0xdfff && point < 0xfffe) || (point > 0xffff && point <= 0x10ffff);
}
