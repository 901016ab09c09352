import { describe, expect, it } from 'vitest';
import { errors } from '../../../../src/verify/checks/exchanges/errors.ts';
import { alter } from '../../../faulty-servers/sabotage.ts';
import { leastProcessorTime } from '../../../support/processor-time.ts';
import { conformingRequests, type Look, look, respondsWithError, saysAlways, titleOf } from './look.ts';

const absent: Look = {
  operation: 'getProject',
  ask: { path: { id: '00000000-1111-4222-8333-444444444444' } },
};
const incident: Look = {
  operation: 'getIncident',
  ask: { path: { id: 'c52aff95-42dc-4de9-8419-591ed959fd08' } },
};
const html = { 'Content-Type': 'text/html; charset=utf-8' };

const traces = {
  Java: 'java.lang.NullPointerException\n\tat com.catch.et.Projects.find(Projects.java:42)\n\tat java.lang.Thread.run(Unknown Source)',
  '.NET':
    'System.NullReferenceException: Object reference not set.\r\n   at Catch.Et.Rest.ProjectHandler.Get(Guid id) in C:\\build\\ProjectHandler.cs:line 42\r\n   at lambda_method(Closure , Object )',
  '.NET without lines': 'Object reference not set.\r\n   at Catch.Et.Rest.ProjectHandler.Get(Guid id)',
  '.NET after a tab': 'Object reference not set.\n\tat Catch.Et.Rest.ProjectHandler.Get(Guid id)',
  Node: "TypeError: Cannot read properties of undefined (reading 'Id')\n    at find (/app/src/projects.js:12:34)\n    at async node:internal/main.js:1:1",
  Python: 'Traceback (most recent call last):\n  File "app.py", line 3, in get',
} as const;

describe('errors', () => {
  it.each(conformingRequests.map((it) => [titleOf(it), it] as const))(
    'has nothing against the fake: %s',
    async (_, request) => {
      expect(await look(errors, request)).toEqual([]);
    },
  );

  it.each([
    [
      'an HTML page',
      saysAlways('getProject', 404, '<!DOCTYPE html><html><body>404</body></html>', html),
      /HTML page/,
    ],
    ['a part of a page', saysAlways('getProject', 404, '<p>Not found</p>', html), /HTML page/],
    ['XML', saysAlways('getProject', 404, '<error/>', { 'Content-Type': 'application/xml' }), /not JSON/],
    ['a text that is called HTML', saysAlways('getProject', 404, 'Not found', html), /not JSON/],
    ['a plain text', saysAlways('getProject', 404, 'Not found'), /not JSON/],
    ['nothing', saysAlways('getProject', 404, ''), /no body/],
    ['another property', respondsWithError('getProject', 404, { error: 'not found' }), /no Message/],
    ['a Message that is not a text', respondsWithError('getProject', 404, { Message: 404 }), /Message 404/],
    ['an empty Message', respondsWithError('getProject', 404, { Message: '' }), /Message ""/],
    ['a list', respondsWithError('getProject', 404, [{ Message: 'No.' }]), /no Message/],
  ] as const)('catches an error response that is %s', async (_, sabotage, message) => {
    const found = await look(errors, { ...absent, sabotage });
    expect(found).toMatchObject([{ severity: 'violation', message: expect.stringMatching(message) }]);
  });

  it.each(Object.entries(traces))('catches a stack trace of %s in an error response', async (_, trace) => {
    for (const body of [{ Message: trace }, { Message: 'Oh.', ExceptionStack: trace }]) {
      const found = await look(errors, { ...absent, sabotage: respondsWithError('getProject', 500, body) });
      expect(found).toMatchObject([{ severity: 'violation', message: expect.stringMatching(/stack trace/) }]);
    }
    const page = saysAlways('getProject', 500, `<html><pre>${trace}</pre></html>`, html);
    const found = await look(errors, { ...absent, sabotage: page });
    expect(found.map(({ message }) => message)).toEqual([
      expect.stringMatching(/HTML page/),
      expect.stringMatching(/stack trace/),
    ]);
  });

  it('catches a line of a stack trace with nothing before it', async () => {
    const Message = '   at Catch.Et.Rest.ProjectHandler.Get(Guid id)';
    const found = await look(errors, {
      ...absent,
      sabotage: respondsWithError('getProject', 500, { Message }),
    });
    expect(found).toMatchObject([{ actual: 'at Catch.Et.Rest.ProjectHandler.Get(Guid id)' }]);
  });

  it.each(Object.entries(traces))('catches a stack trace of %s in a success', async (_, trace) => {
    const sabotage = alter('getIncident', (it) => ({ ...it, StackTrace: trace }));
    const found = await look(errors, { ...incident, sabotage });
    expect(found).toMatchObject([{ severity: 'violation', message: expect.stringMatching(/stack trace/) }]);
  });

  it.each(Object.entries(traces))(
    'accepts a stack trace of %s that a tester has written down',
    async (_, trace) => {
      const sabotage = alter('getIncident', (it) => ({
        ...it,
        Description: trace,
        Comments: [{ Text: trace }],
      }));
      expect(await look(errors, { ...incident, sabotage })).toEqual([]);
    },
  );

  it.each([
    'Das Projekt ist nicht da.',
    'Look at (the) list at 10:30, at Berlin (Mitte).',
    'Failed at /Parameters/Key.',
    'Failed\tat find(id).',
    'Failed  at find(id).',
    ' Failed at find(id).',
    'Failed.\nat find(id)',
  ])('accepts the Message %s', async (Message) => {
    expect(
      await look(errors, { ...absent, sabotage: respondsWithError('getProject', 404, { Message }) }),
    ).toEqual([]);
  });
});

it.each([
  ['names with dots', `at ${'a.'.repeat(500_000)}`],
  ['slashes', `at ${'/'.repeat(1_000_000)}`],
  ['empty lines', '\n'.repeat(1_000_000)],
  ['blanks', `${' '.repeat(1_000_000)}x`],
  ['a number', `#${'1'.repeat(1_000_000)} x`],
  ['beginnings', 'at '.repeat(100_000)],
])('reads a long text of %s in no more time than it is long', async (_, text) => {
  const sabotage = respondsWithError('getProject', 404, { Message: text });
  const findings = text.trim() === '' ? [expect.objectContaining({ severity: 'violation' })] : [];
  const spent = await leastProcessorTime(2000, async () => {
    expect(await look(errors, { ...absent, sabotage })).toEqual(findings);
  });
  // Seconds where the time grows with the square of the length.
  expect(spent).toBeLessThan(2000);
});
