import { readYaml } from '../files.ts';

/** Writes the workflows as JSON, which every runner reads; anchors and comments are for the people who write them. */
export function writeWorkflows(file: string): string {
  return `${JSON.stringify(readYaml(file), null, 1)}\n`;
}
