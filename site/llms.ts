import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { chapters } from './pages.ts';

/*
 * Writes llms.txt, the list of pages in reading order for programs that read (https://llmstxt.org), llms-full.txt, in which all of
 * them are one after the other, and the Markdown of each page beside its HTML.
 */
const project = join(import.meta.dirname, '..');
const site = join(import.meta.dirname, '.vitepress', 'dist');
const { name, description } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'));
const all = chapters();

const list = all.map(({ title, pages }) => {
  const lines = pages.map(({ title: page, file, about }) => `- [${page}](/${file}): ${about}`);
  return `## ${title}\n\n${lines.join('\n')}\n`;
});
writeFileSync(join(site, 'llms.txt'), `# ${name}\n\n> ${description}\n\n${list.join('\n')}`);

const files = all.flatMap(({ pages }) => pages.map(({ file }) => file));
const texts = ['README.md', ...files].map((file) => readFileSync(join(project, file), 'utf8').trim());
writeFileSync(join(site, 'llms-full.txt'), `${texts.join('\n\n')}\n`);

for (const file of files) {
  const copy = join(site, file);
  mkdirSync(dirname(copy), { recursive: true });
  copyFileSync(join(project, file), copy);
}
