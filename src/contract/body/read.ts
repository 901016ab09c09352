import { readForm } from './form.ts';
import { kindOf } from './media-type.ts';
import { readMultipart } from './multipart.ts';

/**
 * What a body says, as its media type is read: JSON as its value, a form as its fields, a multipart body as its fields and
 * files, everything else as its bytes. What cannot be read stays a text, which no schema of such a body takes.
 * @param type the Content-Type header, or the media type that the document declares where there is none
 * @returns undefined when there is no body
 * @example
 * readBody(new TextEncoder().encode('[1]'), 'application/json'); // [1]
 */
export function readBody(bytes: Uint8Array, type: string | null | undefined): unknown {
  if (bytes.length === 0) return undefined;
  const given = type ?? 'application/json';
  const kind = kindOf(given);
  if (kind === 'binary') return bytes;
  const text = () => new TextDecoder().decode(bytes);
  if (kind === 'events') return text();
  try {
    if (kind === 'multipart') return readMultipart(bytes, given);
    if (kind === 'form') return readForm(bytes);
    return /^\s*$/.test(text()) ? undefined : JSON.parse(text());
  } catch {
    return text();
  }
}
