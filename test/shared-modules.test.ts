import { expect, test } from 'vitest';
import { apartFiles, packageFiles } from '../vitest.config.ts';
import { sourcesIn } from './support/sources.ts';

/* What a file of tests may not touch when it shares the modules of a process with others. */
const patterns = [
  /from '(msw|msw\/node|[./]*support\/transports\.ts)'/,
  /\['socket', 'msw'\]|transport: 'msw'/,
  /\bprocess\.(env(\.\w+|\[.+?\]) =(?!=)|chdir\()/,
  /\bdelete process\.env\b/,
  /\bvi\.(mock|doMock|stubGlobal|stubEnv|useFakeTimers)\(/,
  /\bglobalThis\.fetch =(?!=)/,
];

const isApart = (path: string) =>
  [...apartFiles, ...packageFiles].some((it) =>
    it.includes('/**/') ? path.startsWith(it.split('/**/')[0] as string) : path === it,
  );

test('files whose tests touch what all of a process have are run apart from the others', () => {
  const files = sourcesIn('test').filter(({ path }) => path.endsWith('.test.ts'));
  expect(files.filter(({ path }) => isApart(path)).length).toBeGreaterThan(40);
  const wrong = files.filter(
    ({ path, text }) =>
      !isApart(path) && path !== 'test/shared-modules.test.ts' && patterns.some((it) => it.test(text)),
  );
  expect(wrong.map(({ path }) => path)).toEqual([]);
});
