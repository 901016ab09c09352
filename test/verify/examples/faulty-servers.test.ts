import { afterEach, describe, expect, it } from 'vitest';
import type { Mode } from '../../../src/verify/http/client.ts';
import type { Sabotage } from '../../faulty-servers/faulty-server.ts';
import {
  alter,
  answer,
  asking,
  at,
  header,
  type Json,
  option,
  saying,
  swap,
} from '../../faulty-servers/sabotage.ts';
import { closeAll, replay, set } from './replay.ts';

afterEach(closeAll);

const sees = (name: string, where: RegExp, mode: Mode = 'full') => ({ name, where, mode });

describe('a server that does otherwise than documented is caught by', () => {
  const lies: readonly [string, Sabotage, ReturnType<typeof sees>][] = [
    [
      'another status',
      swap('updateExecutionPackage', 200, 201),
      sees('renamePackage', /the response is 201, the documented one 200/),
    ],
    [
      'an error response for no reason',
      at('updateProject', async () => answer(409, { Message: 'No.' })),
      sees('updateProject', /409 \(No\.\)/),
    ],
    [
      'no Location',
      header('startBackgroundTask', 'Location', undefined),
      sees('reindexProject', /Location is missing/),
    ],
    [
      'a Location of nothing',
      header('startBackgroundTask', 'Location', (_, given) => given.replace(/.{4}$/, '0000')),
      sees('reindexProject', /Location cannot be fetched: .* responds with 404/),
    ],
    [
      'XML as Content-Type',
      header('getExecutionPackage', 'Content-Type', 'text/xml'),
      sees('getPackage', /text\/xml/),
    ],
    [
      'a key that is missing',
      alter('getExecutionPackage', (it) => void delete it.Stereotype),
      sees('getPackage', /Stereotype is missing/),
    ],
    [
      'a link that is missing',
      alter('getExecutionPackage', (it) => void it.Links.shift()),
      sees('getPackage', /no link Children/),
    ],
    [
      'a Parent of another',
      alter('getExecutionPackage', (it) => {
        if (it.ParentId) it.ParentId = it.Id;
      }),
      sees('getPackage', /ParentId is .* where .* is meant/, 'sandbox'),
    ],
    [
      'a name that is not taken over',
      saying('updateExecutionPackage', ({ Name: _, ...body }) => body),
      sees('renamePackage', /Name is .* determined/),
    ],
    [
      'a name that is lost in a move',
      alter('updateExecutionPackage', (it) => ({ ...it, Name: 'moved' })),
      sees('movePackage', /Name is "moved"/),
    ],
    [
      'a date that is not taken over',
      saying('updateProject', ({ StartDate: _, ...body }) => body),
      sees('updateProject', /StartDate is/),
    ],
    [
      'a manager without a name',
      alter('updateProject', (it) => ({ ...it, ManagerUserName: 'nobody' })),
      sees('updateProject', /ManagerUserName/),
    ],
    [
      'an expansion that is ignored',
      option('getProject', '$expand', () => undefined),
      sees('getProjectWithExpansions', /Priorities is missing/),
    ],
    [
      'a run of another year',
      option('searchScriptRunsForScriptAssignment', '$filter', () => undefined),
      sees('filterRunsByYear', /is not of the year/),
    ],
    [
      'two runs with one Id',
      alter('searchScriptRunsForScriptAssignment', ({ Items }) => {
        if (Items.length > 1) Items[1].Id = Items[0].Id;
      }),
      sees('listRuns', /two of the Items/),
    ],
    [
      'a new run for each request',
      at('createScriptRunForScriptAssignment', async (call) => {
        for (const run of call.mock.store.ScriptRun.where('AssignmentId', String(call.path.id))) {
          call.mock.store.ScriptRun.update(run.Id, { Status: 'Passed' });
        }
        return call.forward();
      }),
      sees('returnRunInProgress', /the response is 201, the documented one 200/),
    ],
    [
      'a new run that has passed',
      alter('createScriptRunForScriptAssignment', (it) => ({ ...it, Status: 'Passed' })),
      sees('createRun', /Status is "Passed"/),
    ],
    [
      'a new run of another tester',
      alter('createScriptRunForScriptAssignment', (it) => ({ ...it, RunById: it.Id })),
      sees('createRunForTester', /RunById/),
    ],
    [
      'a new run without the second step',
      alter('createScriptRunForScriptAssignment', (it) => ({
        ...it,
        ...(it.StepResults ? { StepResults: it.StepResults.slice(1) } : {}),
      })),
      sees('createRunForTester', /has the steps .* and not those of its script/),
    ],
    [
      'steps of another run',
      alter('createScriptRunForScriptAssignment', (it) => {
        for (const step of it.StepResults ?? []) step.RunId = it.AssignmentId;
      }),
      sees('createRunForTester', /belongs to the run/),
    ],
    [
      'a wrong fraction',
      alter('startBackgroundTask', (it) => ({ ...it, ProgressInPercent: 0.9 })),
      sees('reindexProject', /has ProgressInPercent 0.9 with 1 of 10/),
    ],
    [
      'more than all',
      alter('startBackgroundTask', (it) => ({ ...it, ProcessedElements: 11, ProgressInPercent: 1.1 })),
      sees('reindexProject', /has processed 11 elements of 10/),
    ],
    [
      'a package that is deleted with its children unasked',
      asking('deleteExecutionPackage', (query) => query.set('deleteChildren', 'true')),
      sees('refuseToDeletePackageWithChildren', /the response is 200/),
    ],
  ];
  it.each(lies)('%s', async (_, sabotage, { name, where, mode }) => {
    const { found, failed } = await replay(set(sabotage), mode, [name]);
    expect(failed).toEqual([name]);
    const own = found.filter((it) => it.check === 'examples');
    expect(own.map(({ message }) => message)).toContainEqual(expect.stringMatching(where));
    expect(own.every(({ message }) => message.startsWith(`Example ${name}: `) && message.endsWith('.'))).toBe(
      true,
    );
    expect(own.every(({ example, exchanges }) => example === name && exchanges.length > 0)).toBe(true);
  });
});

describe('a stream is caught that', () => {
  const elements = (change: (all: Json[]) => Json[]): Sabotage =>
    at('startBackgroundTask', async (call) => {
      const response = await call.forward();
      if (!call.body?.StreamProgress) return response;
      const changed = change((await response.json()) as Json[]);
      // Piece by piece, so that only the elements are wrong.
      const parts = [
        '[',
        ...changed.flatMap((it, index) => [index === 0 ? '' : ',', JSON.stringify(it)]),
        ']',
      ];
      const body = new ReadableStream({
        pull(controller) {
          const part = parts.shift();
          if (part === undefined) controller.close();
          else controller.enqueue(new TextEncoder().encode(part));
        },
      });
      return new Response(body, { status: 202, headers: response.headers });
    });

  it.each([
    [
      'comes at the end',
      at('startBackgroundTask', async (call) => {
        const response = await call.forward();
        return new Response(await response.text(), { status: response.status, headers: response.headers });
      }),
      /came all at once, although the task took 2000 ms/,
    ],
    ['is empty', elements(() => []), /no element/],
    [
      'does not end with a complete task',
      elements((all) => all.slice(0, 2)),
      /last element of the stream is not complete/,
    ],
    [
      'says that nothing failed, and does not end',
      elements((all) => all.slice(0, 2).map((it) => ({ ...it, Error: null }))),
      /last element of the stream is not complete/,
    ],
    [
      'has the fraction that the page prints of other counts',
      elements(([a, b, c]) => [a, { ...b, ProcessedElements: 9, ProgressInPercent: 0.34 }, c]),
      /has ProgressInPercent 0.34 with 9 of 10 elements processed/,
    ],
    ['goes on after the end', elements((all) => [...all, all.at(-1)]), /goes on after element 2/],
    ['goes back', elements(([a, b, c]) => [b, a, c]), /goes back: ProcessedElements is 1 after 5/],
    [
      'goes on with another task',
      elements(([a, b, c]) => [a, b, { ...c, Id: a.Id.replace(/.{4}$/, '0000') }]),
      /has the Id [0-9a-z-]*0000 after /,
    ],
    [
      'ends before it begins',
      elements(([a, b, c]) => [a, b, { ...c, FinishedAt: '2001-01-01T00:00:00Z' }]),
      /has the FinishedAt 2001-01-01T00:00:00Z, before its StartedAt /,
    ],
    [
      'moves its start by an hour',
      elements(([a, b, c]) => [a, b, { ...c, StartedAt: '2015-06-01T08:00:00Z' }]),
      /StartedAt moves/,
    ],
    ['lacks the message', elements((all) => all.map(({ Message: _, ...it }) => it)), /Message is missing/],
  ] as const)('%s', async (_, sabotage, message) => {
    const { found } = await replay(set(sabotage), 'sandbox', ['reindexProjectAndStream']);
    const own = found.filter((it) => it.check === 'examples' && it.severity !== 'information');
    expect(own.map((it) => it.message)).toContainEqual(expect.stringMatching(message));
  });

  it.each([
    [
      'moves its start by a second, as the page does',
      elements(([a, b, c]) => [a, { ...b, StartedAt: '2015-06-01T09:00:01Z' }, c]),
    ],
    ['has one element, of a task that is complete at once', elements((all) => all.slice(-1))],
    [
      'prints Self',
      elements((all) => all.map((it) => ({ ...it, Self: `http://localhost/api/backgroundtask/${it.Id}` }))),
    ],
  ] as const)('is not one that %s', async (_, sabotage) => {
    const { found } = await replay(set(sabotage), 'sandbox', ['reindexProjectAndStream']);
    expect(found.filter(({ severity }) => severity === 'violation')).toEqual([]);
  });
});
