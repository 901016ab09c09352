import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { chapters } from '../../site/pages.ts';
import { slug } from '../../site/slug.ts';

const project = join(import.meta.dirname, '..', '..');
const read = (file: string) => readFileSync(join(project, file), 'utf8');
const markdownIn = (folder: string) =>
  readdirSync(join(project, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name));

const files = ['README.md', 'CHANGELOG.md', 'CONTRIBUTING.md', 'SECURITY.md', ...markdownIn('docs')];
const withoutCode = (text: string) =>
  text.replaceAll(/^```[\s\S]*?^```/gm, '').replaceAll(/`[^`\n]*`/g, '``');

/** The anchors of a page: a heading of a name that was there before gets a number. */
function anchorsOf(file: string): Set<string> {
  const anchors = new Set<string>();
  const text = read(file).replaceAll(/^```[\s\S]*?^```/gm, '');
  for (const [, heading = ''] of text.matchAll(/^#+ (.+)$/gm)) {
    const name = slug(heading.replaceAll(/\[([^\]]+)\]\([^)]*\)/g, '$1'));
    let number = 0;
    while (anchors.has(number === 0 ? name : `${name}-${number}`)) number++;
    anchors.add(number === 0 ? name : `${name}-${number}`);
  }
  return anchors;
}

/** Why a link leads nowhere. */
function faultOf(file: string, link: string): string | undefined {
  if (/^(https?|mailto):/.test(link)) return undefined;
  const [path = '', anchor] = link.split('#');
  const target = path === '' ? file : relative(project, join(project, dirname(file), path));
  if (!existsSync(join(project, target))) return `${link} is not there`;
  const isPublished = [...manifest.files, 'README.md'].some(
    (it) => target === it || target.startsWith(`${it}/`),
  );
  if (!isPublished) return `${link} is not in the package`;
  if (anchor === undefined) return undefined;
  return anchorsOf(target).has(anchor) ? undefined : `${link} names no heading`;
}

describe('the documentation', () => {
  it.each(files)('has no dead link and no dead anchor in %s', (file) => {
    const links = [...withoutCode(read(file)).matchAll(/\]\(<?([^)\s>]+)>?\)/g)];
    const faults = links.map(([, link = '']) => faultOf(file, link)).filter((it) => it !== undefined);
    expect(faults).toEqual([]);
  });

  it('finds links that are dead', () => {
    expect(faultOf('docs/testing.md', 'nowhere.md')).toBe('nowhere.md is not there');
    expect(faultOf('docs/testing.md', 'control.md#nowhere')).toBe('control.md#nowhere names no heading');
    expect(faultOf('docs/testing.md', '../Dockerfile')).toBe('../Dockerfile is not in the package');
  });

  it('has every page in the list of pages, once', () => {
    const listed = chapters().flatMap(({ pages }) => pages.map(({ file }) => file));
    const pages = files.filter(
      (file) => !/^README\.md$|^docs\/README\.md$|^docs\/decisions\/(?!README)/.test(file),
    );
    expect([...listed].sort()).toEqual([...pages].sort());
  });

  it('puts your own data first after getting started', () => {
    const [start] = chapters();
    const order = start?.pages.map(({ file }) => file) ?? [];
    expect(order.indexOf('docs/your-data.md')).toBe(order.indexOf('docs/getting-started.md') + 1);
  });
});
