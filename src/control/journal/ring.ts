import type { ObservedRequest } from '../../fake/http/request-context.ts';
import { isStream } from '../../fake/http/response.ts';
import type { JournalRecord, Verdict } from './journal-record.ts';
import type { PassedDifference } from './passed.ts';

/** What a note takes besides texts and bodies, in bytes. */
const frame = 500;
/** How many places there are at first. */
const firstPlaces = 64;
const nothing: readonly string[] = [];
/** Stands for no number. */
const none = -1;
/** Stands between headers: no server lets it in there. */
const separator = '\n';

/**
 * The newest notes: at most a number of them, and a number of bytes. There is a list for each thing that is noted, which is used again
 * and again, and the headers of a request are one text, that of the request before where they are the same: so a request that is noted
 * leaves next to nothing behind that the garbage collector would have to move, which would cost more than all else that the journal does.
 */
export class Ring implements Iterable<JournalRecord> {
  readonly #maxSize: number;
  readonly #maxBytes: number;
  readonly #weighed: (bytes: number) => void;
  #places = 0;
  /** The number of the next note. */
  #next = 1;
  #size = 0;
  #weight = 0;

  #ats = new Float64Array(0);
  #bodySizes = new Float64Array(0);
  #sizes = new Float64Array(0);
  #weights = new Float64Array(0);
  #statuses = new Uint16Array(0);
  #ended = new Uint8Array(0);
  #operations: JournalRecord['operation'][] = [];
  #methods: string[] = [];
  #urls: string[] = [];
  #headerTexts: string[] = [];
  /** Where they did not come as a list of names and values. */
  #headers: (JournalRecord['headers'] | undefined)[] = [];
  #bodies: JournalRecord['body'][] = [];
  #responseHeaders: JournalRecord['responseHeaders'][] = [];
  #sent: (string | Uint8Array[])[] = [];
  #notes: JournalRecord['notes'][] = [];
  #verdicts: (Verdict | undefined)[] = [];
  #differences: (readonly PassedDifference[] | undefined)[] = [];
  /** Those of the last note, which most responses share. */
  #lastHeaders: JournalRecord['responseHeaders'];
  #lastLength = 0;
  /** Those of the last request: a client sends the same again and again. */
  #lastRawHeaders = nothing;
  #lastHeaderText = '';

  /**
   * @param size the most notes
   * @param bytes the most that they may take, two for each character of a text; the newest note is there whatever it takes
   * @param weighed told of how much more, or less, they take
   */
  constructor(size: number, bytes: number, weighed: (bytes: number) => void = () => {}) {
    this.#maxSize = size;
    this.#maxBytes = bytes;
    this.#weighed = weighed;
  }

  /** How many there are. */
  get size(): number {
    return this.#size;
  }

  /** The number of the newest note; 0 before the first. */
  get latest(): number {
    return this.#next - 1;
  }

  /** The number of the oldest note that is there; one more than the latest when there is none. */
  get oldest(): number {
    return this.#next - this.#size;
  }

  /**
   * Notes a response that is about to be sent.
   * @param at epoch milliseconds of the world's clock
   * @param maxBytes bodies of bytes that are larger are not kept
   * @returns its number
   */
  push(
    { operation, request, rawHeaders, body, notes, response }: ObservedRequest,
    at: number,
    maxBytes: number,
  ) {
    if (this.#size === this.#places && this.#places < this.#maxSize) this.#makePlaces();
    const before = this.#weight;
    if (this.#size === this.#maxSize) this.#drop();
    const { content, cookies } = response;
    const headers = cookies ? { ...response.headers, 'set-cookie': cookies.join(', ') } : response.headers;
    const place = this.#next % this.#places;
    const isText = typeof content === 'string';
    const isBytes = content instanceof Uint8Array;
    const headerText = rawHeaders ? this.#textOf(rawHeaders) : '';
    const kept = body && body.length > maxBytes ? new Uint8Array() : body;
    const sent = isText ? content : isBytes && content.length <= maxBytes ? [content] : [];

    this.#ats[place] = at;
    this.#statuses[place] = response.status;
    this.#bodySizes[place] = body?.length ?? none;
    this.#sizes[place] = isText ? none : isBytes ? content.length : 0;
    this.#ended[place] = isStream(content) ? 0 : 1;
    this.#operations[place] = operation;
    this.#methods[place] = request.method;
    this.#urls[place] = request.url;
    this.#headerTexts[place] = headerText;
    // Not the request itself, nor its headers where it can be helped: behind a socket they hold on to much more.
    this.#headers[place] = rawHeaders ? undefined : request.headers;
    this.#bodies[place] = kept;
    this.#responseHeaders[place] = headers;
    this.#sent[place] = sent;
    this.#notes[place] = notes;
    this.#verdicts[place] = undefined;
    this.#differences[place] = undefined;

    let characters = request.url.length + headerText.length + this.#lengthOf(headers);
    for (const note of notes ?? nothing) characters += note.length;
    if (!rawHeaders) for (const [name, value] of request.headers) characters += name.length + value.length;
    const bytes = isText ? 2 * content.length : isBytes && sent.length > 0 ? content.length : 0;
    this.#weights[place] = 0;
    this.#size++;
    this.#next++;
    this.#add(place, frame + 2 * characters + (kept?.length ?? 0) + bytes, before);
    return this.latest;
  }

  /**
   * A piece of a stream was sent, of which a note has what came before.
   * @param piece undefined where it is not to be kept
   * @returns whether the note is there still, so that there is a point in keeping more
   */
  grow(number: number, length: number, piece: Uint8Array | undefined): boolean {
    const place = this.#placeOf(number);
    if (place === undefined) return false;
    this.#sizes[place] = (this.#sizes[place] ?? 0) + length;
    const sent = this.#sent[place];
    if (piece === undefined || typeof sent === 'string') return false;
    sent?.push(piece);
    this.#add(place, piece.length);
    return this.#placeOf(number) !== undefined;
  }

  /** The response of a note is over. */
  end(number: number): void {
    const place = this.#placeOf(number);
    if (place !== undefined) this.#ended[place] = 1;
  }

  /** Keeps what is said of a note. */
  judge(number: number, verdict: Verdict): void {
    const place = this.#placeOf(number);
    if (place !== undefined) this.#verdicts[place] = verdict;
  }

  /** Keeps how the response of a note differs from that of the mock. */
  compare(number: number, differences: readonly PassedDifference[]): void {
    const place = this.#placeOf(number);
    if (place === undefined) return;
    this.#differences[place] = differences;
    this.#add(place, 2 * JSON.stringify(differences).length);
  }

  clear(): void {
    const weight = this.#weight;
    while (this.#size > 0) this.#drop();
    this.#weighed(-weight);
  }

  *[Symbol.iterator](): Generator<JournalRecord> {
    for (let number = this.oldest; number < this.#next; number++) {
      const record = this.#read(number);
      if (record) yield record;
    }
  }

  #read(number: number): JournalRecord | undefined {
    const place = this.#placeOf(number);
    if (place === undefined) return undefined;
    const text = this.#headerTexts[place] ?? '';
    return {
      number,
      at: this.#ats[place] ?? 0,
      operation: this.#operations[place],
      method: this.#methods[place] ?? '',
      url: this.#urls[place] ?? '',
      headers: this.#headers[place] ?? (text === '' ? nothing : text.split(separator)),
      body: this.#bodies[place],
      bodySize: numberOf(this.#bodySizes[place]),
      status: this.#statuses[place] ?? 0,
      responseHeaders: this.#responseHeaders[place],
      sent: this.#sent[place] ?? '',
      size: numberOf(this.#sizes[place]),
      ended: this.#ended[place] === 1,
      notes: this.#notes[place],
      verdict: this.#verdicts[place],
      differences: this.#differences[place],
    };
  }

  #placeOf(number: number): number | undefined {
    return number >= this.oldest && number < this.#next ? number % this.#places : undefined;
  }

  #add(place: number, bytes: number, before: number = this.#weight): void {
    this.#weights[place] = (this.#weights[place] ?? 0) + bytes;
    this.#weight += bytes;
    while (this.#weight > this.#maxBytes && this.#size > 1) this.#drop();
    this.#weighed(this.#weight - before);
  }

  /** The oldest note goes. */
  #drop(): void {
    const place = this.oldest % this.#places;
    this.#weight -= this.#weights[place] ?? 0;
    this.#size--;
    this.#urls[place] = '';
    this.#headerTexts[place] = '';
    this.#headers[place] = undefined;
    this.#bodies[place] = undefined;
    this.#responseHeaders[place] = undefined;
    this.#sent[place] = '';
    this.#notes[place] = undefined;
    this.#verdicts[place] = undefined;
    this.#differences[place] = undefined;
  }

  #textOf(headers: readonly string[]): string {
    const last = this.#lastRawHeaders;
    if (headers.length === last.length && headers.every((text, index) => text === last[index]))
      return this.#lastHeaderText;
    this.#lastRawHeaders = headers;
    this.#lastHeaderText = headers.join(separator);
    return this.#lastHeaderText;
  }

  #lengthOf(headers: JournalRecord['responseHeaders']): number {
    if (headers === this.#lastHeaders) return this.#lastLength;
    let length = 0;
    for (const name in headers) length += name.length + (headers[name]?.length ?? 0);
    this.#lastHeaders = headers;
    this.#lastLength = length;
    return length;
  }

  /** Makes twice as many places, and puts each note into its new one. */
  #makePlaces(): void {
    const before = this.#places;
    const places = Math.min(this.#maxSize, Math.max(firstPlaces, 2 * before));
    const oldest = this.oldest;
    const moved = <T>(list: ArrayLike<T>, into: T[] | Float64Array | Uint16Array | Uint8Array): never => {
      for (let number = oldest; number < this.#next; number++)
        (into as T[])[number % places] = list[number % before] as T;
      return into as never;
    };
    const list = <T>(from: T[], empty: T): T[] => moved(from, new Array<T>(places).fill(empty));
    this.#ats = moved(this.#ats, new Float64Array(places));
    this.#bodySizes = moved(this.#bodySizes, new Float64Array(places));
    this.#sizes = moved(this.#sizes, new Float64Array(places));
    this.#weights = moved(this.#weights, new Float64Array(places));
    this.#statuses = moved(this.#statuses, new Uint16Array(places));
    this.#ended = moved(this.#ended, new Uint8Array(places));
    this.#operations = list(this.#operations, undefined);
    this.#methods = list(this.#methods, '');
    this.#urls = list(this.#urls, '');
    this.#headerTexts = list(this.#headerTexts, '');
    this.#headers = list(this.#headers, undefined);
    this.#bodies = list(this.#bodies, undefined);
    this.#responseHeaders = list(this.#responseHeaders, undefined);
    this.#sent = list(this.#sent, '');
    this.#verdicts = list(this.#verdicts, undefined);
    this.#notes = list(this.#notes, undefined);
    this.#differences = list(this.#differences, undefined);
    this.#places = places;
  }
}

const numberOf = (number: number | undefined): number | undefined => (number === none ? undefined : number);
