import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const project = join(import.meta.dirname, '..', '..', '..');

/** What the pages about tests show. */
export const pages = ['docs/testing.md', 'docs/your-data.md', 'docs/troubleshooting.md', 'README.md']
  .map((page) => readFileSync(join(project, page), 'utf8'))
  .join('\n');

/** The block of code whose first line is the name of a file. */
export function shown(name: string): string {
  const [, code] =
    new RegExp(`\`\`\`(?:[jt]s|java|csharp)\\n// ${name}\\n([\\s\\S]*?)\`\`\``).exec(pages) ?? [];
  if (code === undefined) throw new Error(`No page shows a ${name}.`);
  return code;
}

/** The first commands below a heading of a page. */
export function commandsBelow(page: string, heading: string): string {
  const text = readFileSync(join(project, page), 'utf8');
  const [, section = ''] = text.split(`\n## ${heading}\n`);
  const [, commands] = /```sh\n([\s\S]*?)```/.exec(section.split('\n## ')[0] ?? '') ?? [];
  if (commands === undefined) throw new Error(`${page} shows no commands below ${heading}.`);
  return commands;
}
