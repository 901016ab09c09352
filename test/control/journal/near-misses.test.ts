import { expect, it } from 'vitest';
import { nearMisses } from '../../../src/control/journal/near-misses.ts';
import { leastProcessorTime } from '../../support/processor-time.ts';

it.each([
  ['GET', '/api/projecs', 'did you mean GET /api/projects (searchProjects)?'],
  ['POST', '/api/projecs', 'did you mean POST /api/projects (createProject)?'],
  ['GET', '/projects', 'did you mean GET /api/projects (searchProjects)?'],
])('%s %s is nearly something', (method, path, hint) => {
  expect(nearMisses(method, path)).toContain(hint);
});

it.each([
  '/api/nothing/like/it',
  '/api',
  '/api/a/b/c/d/e/f/g/h/i/j/k/l/m',
  `/api/project${'s'.repeat(16_000)}`,
])('%.40s is nothing that anybody meant', (path) =>
  expect(nearMisses('GET', path).filter((hint) => hint.startsWith('did you mean'))).toEqual([]),
);

it('costs little: others wait while it is worked out', async () => {
  const paths = Array.from({ length: 100 }, (_, at) => [
    `/api/projec${at}`,
    `/api${'/projec'.repeat(11)}${at}`,
    `/api/projec${'a'.repeat(90)}/${at}/statuse`,
  ]).flat();
  for (const path of paths) nearMisses('GET', path);
  const spent = await leastProcessorTime(600, () => {
    for (const path of paths) nearMisses('GET', path);
  });
  // Two milliseconds for each, on a slow machine.
  expect(spent).toBeLessThan(600);
});
