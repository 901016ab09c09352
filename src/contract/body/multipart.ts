import { type MultipartPart, parseMultipart } from '@remix-run/multipart-parser';
import { BodyError, type FilePart, type Multipart } from './body.ts';
import { concatenated } from './bytes.ts';
import { kindOf } from './media-type.ts';

/** How much a multipart body may bring. */
export interface MultipartLimits {
  /** Parts, fields and files together. */
  readonly parts: number;
  /** Bytes of the headers of one part. */
  readonly headers: number;
}

const usual: MultipartLimits = { parts: 100, headers: 8192 };

/** The longest boundary of RFC 2046 section 5.1.1. */
const maxBoundary = 70;
const octets = 'application/octet-stream';

/**
 * Reads a multipart body, whatever its subtype. A part is a file when it names a file, or has no name, or a media type that
 * is neither text nor JSON; every other one is a field.
 * @param type the Content-Type header, which names the boundary
 * @throws BodyError when it is broken or brings too much
 * @example
 * const { fields, files } = readMultipart(bytes, 'multipart/mixed; boundary=b');
 */
export function readMultipart(bytes: Uint8Array, type: string, limits = usual): Multipart {
  const fields: Record<string, unknown> = Object.create(null);
  const files: FilePart[] = [];
  for (const part of partsOf(bytes, boundaryOf(type), limits)) {
    const read = readPart(part);
    if (read.kind === 'file') {
      // What a browser sends for a file that nobody has chosen.
      if (read.filename !== '' || read.bytes.length > 0) files.push(fileOf(read));
    } else if (read.name in fields) throw new BodyError(`the field ${read.name} is given more than once`);
    else fields[read.name] = fieldOf(read);
  }
  return { fields: { ...fields }, files };
}

interface ReadPart {
  readonly kind: 'file' | 'field';
  readonly name: string;
  readonly filename: string | undefined;
  readonly type: string | undefined;
  readonly bytes: Uint8Array;
}

function* partsOf(bytes: Uint8Array, boundary: string, limits: MultipartLimits): Generator<MultipartPart> {
  let start = 0;
  // Some clients write a line end before the first boundary, too.
  while (bytes[start] === 13 && bytes[start + 1] === 10) start += 2;
  if (start === bytes.length) throw new BodyError('it is empty');
  try {
    yield* parseMultipart(bytes.subarray(start), {
      boundary,
      maxParts: limits.parts,
      maxHeaderSize: limits.headers,
      maxFileSize: bytes.length,
      maxTotalSize: bytes.length,
    });
  } catch (error) {
    throw new BodyError(reasonOf(error as Error, boundary, limits));
  }
}

function reasonOf({ name, message }: Error, boundary: string, limits: MultipartLimits): string {
  if (name === 'MaxPartsExceededError') return `it has more than ${limits.parts} parts`;
  if (name === 'MaxHeaderSizeExceededError') {
    return `the headers of a part are larger than ${limits.headers} bytes`;
  }
  return message.includes('initial boundary')
    ? `it does not begin with its boundary --${boundary}`
    : `it does not end with its boundary --${boundary}--`;
}

function boundaryOf(type: string): string {
  const [, quoted, plain] = /;\s*boundary=(?:"([^"]*)"|([^\s;"]*))/i.exec(type) ?? [];
  const boundary = quoted ?? plain ?? '';
  if (boundary === '') throw new BodyError('its Content-Type names no boundary');
  if (boundary.length <= maxBoundary && /^[\x20-\x7e]+$/.test(boundary)) return boundary;
  throw new BodyError(`its boundary is not one of at most ${maxBoundary} ASCII characters`);
}

function readPart(part: MultipartPart): ReadPart {
  const { headers, name = '', filename } = headersOf(part);
  const encoding = headers['content-transfer-encoding'] ?? 'binary';
  if (!/^(7bit|8bit|binary)$/i.test(encoding)) {
    throw new BodyError(`a part has the Content-Transfer-Encoding ${encoding}; send the bytes as they are`);
  }
  const type = headers['content-type'];
  const isText = type === undefined || /^text\//i.test(type) || kindOf(type) === 'json';
  const kind = filename === undefined && name !== '' && isText ? 'field' : 'file';
  const [content, ...more] = part.content;
  // One piece is not copied: it may have many megabytes.
  return { kind, name, filename, type, bytes: content && more.length === 0 ? content : part.bytes };
}

function headersOf(part: MultipartPart): Pick<MultipartPart, 'headers' | 'name' | 'filename'> {
  try {
    return { headers: part.headers, name: part.name, filename: part.filename };
  } catch {
    throw new BodyError('the headers of a part are not UTF-8');
  }
}

function fileOf({ name, filename, type = octets, bytes }: ReadPart): FilePart {
  // It goes into a header when the file is downloaded.
  const isType = /^[\w.+-]+\/[\w.+-]+(\s*;[\x20-\x7e]*)?$/.test(type);
  return { name, filename: filename || undefined, type: isType ? type : octets, bytes };
}

function fieldOf({ name, type, bytes }: ReadPart): unknown {
  const text = new TextDecoder().decode(bytes);
  if (type === undefined || kindOf(type) !== 'json') return text;
  try {
    return JSON.parse(text);
  } catch {
    throw new BodyError(`the field ${name} is not JSON, as its Content-Type says`);
  }
}

/**
 * Writes a multipart body with a boundary that is nowhere in it.
 * @param subtype what stands behind `multipart/`
 * @example
 * const { bytes, type } = writeMultipart({ fields: {}, files: [file] });
 */
export function writeMultipart(
  { fields, files }: Multipart,
  subtype = 'form-data',
): { readonly bytes: Uint8Array; readonly type: string } {
  const disposition = subtype === 'form-data' ? 'form-data' : 'attachment';
  const parts = [
    ...Object.entries(fields)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => {
        const [text, type] =
          typeof value === 'object' ? [JSON.stringify(value), 'application/json'] : [String(value)];
        return { head: headOf(disposition, { name }, type), bytes: new TextEncoder().encode(text) };
      }),
    ...files.map(({ name, filename, type, bytes }) => ({
      head: headOf(disposition, { name, filename }, type),
      bytes,
    })),
  ];
  const boundary = boundaryFor(parts.map(({ bytes }) => bytes));
  const pieces = parts.flatMap(({ head, bytes }) => [`--${boundary}\r\n${head}\r\n`, bytes, '\r\n']);
  return {
    bytes: joined([...pieces, `--${boundary}--\r\n`]),
    type: `multipart/${subtype}; boundary=${boundary}`,
  };
}

function headOf(
  disposition: string,
  names: Readonly<Record<string, string | undefined>>,
  type?: string,
): string {
  const parameters = Object.entries(names)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([key, value = '']) => `; ${key}="${escapeName(value)}"`);
  const line = `Content-Disposition: ${disposition}${parameters.join('')}\r\n`;
  return type === undefined ? line : `${line}Content-Type: ${type}\r\n`;
}

/** As browsers escape names; what they leave as it is goes back as it came. */
function escapeName(name: string): string {
  return name.replace(/\\/g, '\\\\').replace(/"/g, '\\"').replace(/\r|\n/g, ' ');
}

function boundaryFor(contents: readonly Uint8Array[]): string {
  const texts = contents.map((bytes) => new TextDecoder('latin1').decode(bytes));
  let boundary = 'enterprise-tester-part';
  for (let count = 1; texts.some((text) => text.includes(boundary)); count++) {
    boundary = `enterprise-tester-part-${count}`;
  }
  return boundary;
}

function joined(pieces: readonly (string | Uint8Array)[]): Uint8Array {
  const encoder = new TextEncoder();
  return concatenated(pieces.map((piece) => (typeof piece === 'string' ? encoder.encode(piece) : piece)));
}
