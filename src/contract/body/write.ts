import { type FileContent, isMultipart, isObject } from './body.ts';
import { writeForm } from './form.ts';
import { kindOf } from './media-type.ts';
import { writeMultipart } from './multipart.ts';

/** A body as it goes over the wire. */
export interface WrittenBody {
  readonly content: string | Uint8Array;
  /** The Content-Type that goes with it. */
  readonly type: string;
}

/**
 * Writes what a body says as its media type is written; the counterpart of `readBody`.
 * @param type the Content-Type; of a multipart body without a boundary, and of a file its own
 * @example
 * writeBody({ tql: 'a' }, 'application/x-www-form-urlencoded').content; // 'tql=a'
 */
export function writeBody(value: unknown, type: string): WrittenBody {
  if (value instanceof Uint8Array) return { content: value, type };
  const kind = kindOf(type);
  if (kind === 'form') return { content: writeForm(value as Record<string, unknown>), type };
  if (kind === 'multipart' && isMultipart(value)) {
    const { bytes, type: withBoundary } = writeMultipart(value, /^multipart\/([^;\s]+)/i.exec(type)?.[1]);
    return { content: bytes, type: withBoundary };
  }
  if (kind === 'binary' && isFile(value)) return { content: value.bytes, type: value.type };
  return { content: JSON.stringify(value), type };
}

const isFile = (value: unknown): value is FileContent =>
  isObject(value) && 'bytes' in value && value.bytes instanceof Uint8Array;
