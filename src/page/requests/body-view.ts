import { button, type Child, h } from '../dom.ts';
import { download } from '../download.ts';
import { jsonView } from '../json-view.ts';
import { bytesOf } from './bytes.ts';
import type { Entry } from './entry.ts';

type Body = NonNullable<Entry['body']>;

/** How many bytes are shown in hexadecimal: enough to see of what kind they are. */
const maxShown = 256;
const perLine = 16;

/** A body: a text as it is, other bytes by their type and size, their beginning, and as a file to keep. */
export function bodyView({ size, text, base64 }: Body, type: string | undefined, label: string): Child {
  if (text !== undefined) return jsonView(text, label);
  if (base64 === undefined) {
    return h('p', { class: 'quiet' }, `${label}: ${whatOf(size, type)}; too large to be kept.`);
  }
  return bytesView(bytesOf(base64), type, label);
}

const whatOf = (size: number, type: string | undefined) =>
  `${type || 'no media type'}, ${size === 1 ? '1 byte' : `${size} bytes`}`;

/** Bytes by their type and number, their beginning, and as a file to keep. */
export function bytesView(bytes: Uint8Array<ArrayBuffer>, type: string | undefined, label: string): Child {
  const keep = button('Download', () => download('body', bytes));
  const beginning = linesOf(bytes.subarray(0, maxShown));
  const more = bytes.length > maxShown ? `\n… and ${bytes.length - maxShown} bytes more` : '';
  return [
    h('p', { class: 'quiet' }, `${whatOf(bytes.length, type)} `, keep),
    h('pre', { tabindex: 0, role: 'group', 'aria-label': `${label}, in hexadecimal` }, `${beginning}${more}`),
  ];
}

/** As hex viewers write it: place, bytes, and the characters that can be printed. */
function linesOf(bytes: Uint8Array): string {
  const lines: string[] = [];
  for (let at = 0; at < bytes.length; at += perLine) {
    const line = [...bytes.subarray(at, at + perLine)];
    const hex = line.map((it) => it.toString(16).padStart(2, '0')).join(' ');
    const plain = line.map((it) => (it >= 32 && it < 127 ? String.fromCharCode(it) : '.')).join('');
    lines.push(`${at.toString(16).padStart(4, '0')}  ${hex.padEnd(perLine * 3 - 1)}  ${plain}`);
  }
  return lines.join('\n');
}
