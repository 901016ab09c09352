/** A place in a file, both from 1; the column counts UTF-16 code units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/**
 * Why a file cannot be read: it is `malformed` XML, of an `encoding` that is not what it says, a format that is not `supported`,
 * beyond a `limit`, or a `zip` that is broken.
 */
export type FileErrorKind = 'malformed' | 'encoding' | 'supported' | 'limit' | 'zip';

/** A result file cannot be read. The message is the reason, with line and column where there is one. */
export class ResultFileError extends Error {
  readonly kind: FileErrorKind;
  readonly place: Place | undefined;

  constructor(kind: FileErrorKind, reason: string, place?: Place) {
    super(place ? `${reason}: line ${place.line}, column ${place.column}` : reason);
    this.name = 'ResultFileError';
    this.kind = kind;
    this.place = place;
  }
}

/** Where an offset is in a text. Lines end as in XML: with CR LF, LF or CR. */
export function placeAt(text: string, offset: number): Place {
  let line = 1;
  let start = 0;
  for (let at = 0; at < offset; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) {
      line++;
      start = at + 1;
    }
  }
  return { line, column: offset - start + 1 };
}
