/** A file that a multipart body brings. */
export interface FilePart {
  /** The name of the part; empty where it has none, as `multipart/mixed` allows. */
  readonly name: string;
  /** Undefined where the part names no file. */
  readonly filename: string | undefined;
  /** The media type that the part names; `application/octet-stream` where it names none. */
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** A multipart body: what its parts say by name, and the files. */
export interface Multipart<Fields = Readonly<Record<string, unknown>>> {
  readonly fields: Fields;
  /** In the order of the body; several may have one name. */
  readonly files: readonly FilePart[];
}

/** Bytes that are no JSON, no form and no multipart body: what is downloaded. */
export interface FileContent {
  /** The media type, with its parameters. */
  readonly type: string;
  readonly bytes: Uint8Array;
  /** What a client is to call the file that it keeps. */
  readonly filename?: string | undefined;
}

/** A file whose bytes are not all there yet. */
export interface StreamedContent extends Omit<FileContent, 'bytes'> {
  readonly bytes: ReadableStream<Uint8Array>;
}

/** A body that is not what its media type says. */
export class BodyError extends Error {
  override readonly name: string = 'BodyError';
}

/** A body that is more than can be read at once. */
export class BodySizeError extends BodyError {
  override readonly name = 'BodySizeError';
}

export const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Whether a value is what a multipart body says, and no JSON. */
export const isMultipart = (value: unknown): value is Multipart =>
  isObject(value) && 'fields' in value && 'files' in value && Array.isArray(value.files);
