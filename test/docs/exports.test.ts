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
});
