import { expect, test } from 'vitest';
import { changedResponses, type Exchanges } from './fake/exchanges.ts';
import { isDetected, isUndetected } from './folder/undetected.ts';

const exchanges = (responses: Readonly<Record<string, readonly string[]>>): Exchanges => ({
  responses: new Map(Object.entries(responses).map(([request, all]) => [request, new Set(all)])),
});

test('a response has changed when no usual run has it, and is shown beside the one that is most like it', () => {
  const usual = [exchanges({ 'GET /a': ['200 one', '404 none'] }), exchanges({ 'GET /a': ['200 two'] })];
  expect(changedResponses(usual, exchanges({ 'GET /a': ['200 one', '200 two', '200 three'] }))).toEqual([
    { request: 'GET /a', usual: '200 two', now: '200 three' },
  ]);
});

test('of a request that is not part of every usual run nothing is said', () => {
  const usual = [exchanges({ 'GET /a': ['200 one'] }), exchanges({})];
  expect(changedResponses(usual, exchanges({ 'GET /a': ['500 no'], 'GET /b': ['200'] }))).toEqual([]);
});

test('a mutant counts for the tests or against them, unless it was not tried', () => {
  const verdictOf = (status: Parameters<typeof isDetected>[0]['status']) => [
    isDetected({ status }),
    isUndetected({ status }),
  ];
  for (const status of ['Killed', 'Timeout', 'RuntimeError'] as const)
    expect(verdictOf(status), status).toEqual([true, false]);
  for (const status of ['Survived', 'NoCoverage'] as const)
    expect(verdictOf(status), status).toEqual([false, true]);
  for (const status of ['CompileError', 'Ignored', 'Pending'] as const)
    expect(verdictOf(status), status).toEqual([false, false]);
});
