import { h } from './dom.ts';
import { pause } from './time.ts';

/** Gives the reader a file to keep. */
export function download(name: string, content: BlobPart, type = 'application/octet-stream'): void {
  const href = URL.createObjectURL(new Blob([content], { type }));
  h('a', { href, download: name }).click();
  void pause(0).then(() => URL.revokeObjectURL(href));
}
