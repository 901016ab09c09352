import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/*
 * Copies the Markdown of the project to where VitePress builds it: what pages are compiled to imports Vue, which is found only from
 * inside of this folder. The first page of a folder is called README.md here and index.md there.
 */
const project = join(import.meta.dirname, '..');
const pages = join(import.meta.dirname, 'pages');

rmSync(pages, { recursive: true, force: true });
cpSync(join(project, 'docs', 'images'), join(pages, 'docs', 'images'), { recursive: true });
// Files that pages offer to be copied.
cpSync(join(project, 'deploy'), join(pages, 'public', 'deploy'), { recursive: true });
const below = readdirSync(join(project, 'docs'), { recursive: true, encoding: 'utf8' });
const files = ['README.md', 'CHANGELOG.md', 'CONTRIBUTING.md', 'SECURITY.md'];
for (const file of [...files, ...below.map((name) => join('docs', name))].filter((it) =>
  it.endsWith('.md'),
)) {
  const page = join(pages, file.replace(/README\.md$/, 'index.md'));
  mkdirSync(dirname(page), { recursive: true });
  writeFileSync(page, readFileSync(join(project, file), 'utf8').replaceAll('README.md', 'index.md'));
}
