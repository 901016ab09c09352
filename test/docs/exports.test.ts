import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const src = join(import.meta.dirname, '..', '..', 'src');

interface Exported {
  readonly entry: string;
  readonly name: string;
  /** The file that declares it, in `src/`. */
  readonly file: string;
}

/** Every value that an entry point exports; types are described by what takes or returns them. */
const exported = readdirSync(src)
  .filter((it) => it.endsWith('.ts'))
  .flatMap((entry): Exported[] => {
    const text = readFileSync(join(src, entry), 'utf8');
    const own = [...text.matchAll(/^export (?:default|(?:async )?(?:function|const|class)) (\w+)/gm)];
    const passed = [...text.matchAll(/^export \{([^}]*)\} from '\.\/([^']+)';/gm)];
    return [
      ...own.map(([, name = '']) => ({ entry, name, file: entry })),
      ...passed.flatMap(([, names = '', file = '']) =>
        names
          .split(',')
          .map((it) => it.trim().replace(/ as .*/, ''))
          .filter((it) => it !== '' && !it.startsWith('type '))
          .map((name) => ({ entry, name, file })),
      ),
    ];
  });

/** The comment in front of a declaration. */
function commentOf({ name, file }: Exported): string | undefined {
  const text = readFileSync(join(src, file), 'utf8');
  const at = text.search(
    new RegExp(`^export (default |(async )?(function\\*?|const|class) )${name}\\b`, 'm'),
  );
  return /\/\*\*(?:(?!\*\/)[\s\S])*\*\/\s*$/.exec(text.slice(0, at))?.[0];
}

/** Every interface that an entry point exports, with its text. */
const interfaces = readdirSync(src)
  .filter((it) => it.endsWith('.ts'))
  .flatMap((entry) => {
    const text = readFileSync(join(src, entry), 'utf8');
    const passed = [...text.matchAll(/^export (type )?\{([^}]*)\} from '\.\/([^']+)';/gm)].flatMap(
      ([, isType, names = '', file = '']) =>
        names
          .split(',')
          .map((it) => it.trim())
          .filter((it) => isType || it.startsWith('type '))
          .map((it) => ({ name: it.replace(/^type /, '').replace(/ as .*/, ''), file })),
    );
    const own = [...text.matchAll(/^export interface (\w+)/gm)].map(([, name = '']) => ({
      name,
      file: entry,
    }));
    return [...own, ...passed];
  })
  .filter(({ name, file }) => name !== '' && !file.includes('.gen.'))
  .flatMap(({ name, file }) => {
    const declared = new RegExp(`^export interface ${name}\\b[^{\\n]*\\{\\n([^]*?)^\\}`, 'm');
    const [, body] = declared.exec(readFileSync(join(src, file), 'utf8')) ?? [];
    return body === undefined ? [] : [{ name, file, body }];
  });

/** Members of an interface that have no comment in front of them. */
const silentIn = (body: string): string[] =>
  body.split('\n').flatMap((line, index, lines) =>
    /^ {2}(readonly )?\w+\??[:(<]/.test(line) && !lines[index - 1]?.trim().endsWith('*/')
      ? [
          line
            .trim()
            .replace(/^readonly /, '')
            .replace(/\??[:(<].*/, ''),
        ]
      : [],
  );

describe('what an entry point exports', () => {
  it('is found', () => {
    expect(exported.map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        'createMock',
        'checkSeed',
        'curlOf',
        'recordPassing',
        'globalSetup',
        'UsageError',
      ]),
    );
  });

  it.each(exported)('$name of $entry is described, with an example', (it) => {
    expect(commentOf(it)).toMatch(/@example/);
  });

  it('describes each member of each interface', () => {
    expect(interfaces.length).toBeGreaterThan(40);
    const silent = interfaces.flatMap(({ name, file, body }) =>
      silentIn(body).map((member) => `${name}.${member} in ${file}`),
    );
    expect([...new Set(silent)].sort()).toEqual([]);
  });

  it('is listed by entry point where one installs the package', () => {
    const root = join(src, '..');
    const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    const page = readFileSync(join(root, 'docs/install.md'), 'utf8');
    const entries = Object.keys(exports).filter((it) => it !== './package.json');
    const missing = entries.filter(
      (it) =>
        !page.includes(`\`enterprise-tester-mock${it.slice(1)}\``) && !page.includes(`\`${it.slice(1)}\``),
    );
    expect(entries.length).toBeGreaterThan(15);
    expect(missing).toEqual([]);
  });
});
