import { expect, it } from 'vitest';
import { permissionsIn, wordPermissions } from '../../src/contract/permissions.ts';
import { workflowsOf } from '../../src/contract/workflows.ts';

it.each([
  [{ all: ['Reports', 'Resources'] }, 'Reports and Resources'],
  [{ any: ['Reports', 'Resources', 'Admin'] }, 'Reports or Resources or Admin'],
  [{ all: ['Reports'] }, 'Reports'],
  [{ any: [] }, ''],
])('%j is "%s" in words', (rule, words) => {
  expect(wordPermissions(rule)).toBe(words);
  expect(permissionsIn(rule)).toEqual(Object.values(rule)[0]);
});

it('workflows name the document where it is', () => {
  const { sourceDescriptions, workflows } = workflowsOf('https://example.org/openapi.json');
  expect(sourceDescriptions).toEqual([
    { name: 'api', url: 'https://example.org/openapi.json', type: 'openapi' },
  ]);
  expect(workflows).not.toEqual([]);
});
