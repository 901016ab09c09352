import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** Writes the workflows as JSON, which every runner reads; anchors and comments are for the people who write them. */
export function writeWorkflows(file: string): string {
  return `${JSON.stringify(parse(readFileSync(file, 'utf8')), null, 1)}\n`;
}
