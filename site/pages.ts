import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const project = join(import.meta.dirname, '..');

/** A page of the documentation, as the list of pages has it. */
export interface Page {
  readonly title: string;
  /** Its file, seen from the root of the project. */
  readonly file: string;
  /** What it says, in a few words. */
  readonly about: string;
}

export interface Chapter {
  readonly title: string;
  readonly pages: readonly Page[];
}

/**
 * The pages in reading order. `docs/README.md` is the only place where that order is written.
 * @throws Error when a line of the list cannot be read
 */
export function chapters(): Chapter[] {
  const [, ...parts] = readFileSync(join(project, 'docs', 'README.md'), 'utf8').split(/^## /m);
  return parts.map((part) => {
    const [title = '', ...lines] = part.trim().split('\n');
    return { title, pages: lines.filter((line) => line !== '').map(readPage) };
  });
}

function readPage(line: string): Page {
  const [, title, file, about] = /^- \[(.+?)\]\((\S+?)\): (.+)$/.exec(line) ?? [];
  if (!title || !file || !about) throw new Error(`Failed to read docs/README.md: no page in "${line}".`);
  return { title, file: join('docs', file), about };
}

/** The address of a page on the site, where the first page of a folder is that of the folder. */
export const addressOf = ({ file }: Page): string =>
  `/${file.replace(/(^|\/)README\.md$/, '$1').replace(/\.md$/, '.html')}`;
