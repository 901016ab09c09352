import { describe, expect, it } from 'vitest';
import { datesAndIds } from '../../../../src/verify/checks/exchanges/dates-and-ids.ts';
import { schemas } from '../../../../src/verify/checks/exchanges/schemas.ts';
import type { Sabotage } from '../../../faulty-servers/faulty-server.ts';
import { alter, alterText, at, header, swap } from '../../../faulty-servers/sabotage.ts';
import { conformingRequests, type Look, look, respondsWithError, saysAlways, titleOf } from './look.ts';

const project: Look = {
  operation: 'getProject',
  ask: { path: { id: 'eb06e5d8-f774-4b0f-a95c-a911c13527a9' } },
};
const run: Look = {
  operation: 'getScriptRun',
  ask: { path: { id: 'eb6b327c-df59-4f26-aa8d-a089009f0d1b' } },
};
const projects: Look = { operation: 'searchProjects' };

const summary = (faults: Awaited<ReturnType<typeof look>>) =>
  faults.map(({ severity, where, message }) => ({ severity, where, message }));

describe('schemas', () => {
  it.each(conformingRequests.map((it) => [titleOf(it), it] as const))(
    'has nothing against the fake: %s',
    async (_, request) => {
      expect(summary(await look(schemas, request))).toEqual([]);
    },
  );

  const lies: readonly [string, Look, Sabotage, string, RegExp][] = [
    [
      'a missing property',
      project,
      alter('getProject', (it) => void delete it.Slug),
      '/body/Slug',
      /Slug is missing/,
    ],
    [
      'a wrong type',
      project,
      alter('getProject', (it) => ({ ...it, Slug: 7 })),
      '/body/Slug',
      /string, got 7/,
    ],
    [
      'null where there is none',
      run,
      alter('getScriptRun', (it) => ({ ...it, Status: null })),
      '/body/Status',
      /null/,
    ],
    [
      'a wrong format',
      run,
      alter('getScriptRun', (it) => ({ ...it, CreatedAt: 'now' })),
      '/body/CreatedAt',
      /date-time/,
    ],
    [
      'a wrapper',
      project,
      alter('getProject', (it) => ({ Project: it })),
      '/body',
      /such as Id; it has Project/,
    ],
    [
      'no Content-Type',
      project,
      header('getProject', 'Content-Type', undefined),
      '/headers/Content-Type',
      /nothing/,
    ],
    [
      'HTML as Content-Type',
      project,
      header('getProject', 'Content-Type', 'text/html'),
      '/headers/Content-Type',
      /html/,
    ],
    ['half of the JSON', project, alterText('getProject', (it) => it.slice(0, 90)), '/body', /not JSON/],
    ['no body', project, alterText('getProject', () => ''), '/body', /body is missing/],
    ['a status of its own', project, swap('getProject', 200, 203), '/status', /203/],
    [
      'a status that others have',
      projects,
      respondsWithError('searchProjects', 404, { Message: 'No.' }),
      '/status',
      /404/,
    ],
    ['a 500', project, respondsWithError('getProject', 500, { Message: 'Oh.' }), '/status', /500/],
    [
      'a 500 with HTML',
      project,
      saysAlways('getProject', 500, '<html>', { 'Content-Type': 'text/html' }),
      '/status',
      /500/,
    ],
    [
      'a body where none is documented',
      { operation: 'deleteExecutionPackage', ask: { path: { id: '2d33ee96-7634-4363-891f-d90a15709bb9' } } },
      saysAlways('deleteExecutionPackage', 200, '{"Deleted":true}'),
      '/body',
      /must not be there/,
    ],
    [
      'a text where no body is documented',
      { operation: 'deleteExecutionPackage', ask: { path: { id: '2d33ee96-7634-4363-891f-d90a15709bb9' } } },
      saysAlways('deleteExecutionPackage', 200, 'OK', { 'Content-Type': 'text/plain' }),
      '/body',
      /must not be there/,
    ],
    [
      'no Location of a task, which the register doubts for other tasks only in its form',
      { operation: 'startBackgroundTask', ask: { body: { Type: 'Reindex', Parameters: {} } } },
      header('startBackgroundTask', 'Location', undefined),
      '/headers/Location',
      /Location is missing/,
    ],
    [
      'an undocumented 500 where the register doubts the status',
      { operation: 'startProjectDelete', ask: { path: { id: '4bb709c2-e0e7-4af3-9f60-a045016a9610' } } },
      respondsWithError('startProjectDelete', 500, { Message: 'Oh.' }),
      '/status',
      /500/,
    ],
  ];
  it.each(lies)('catches %s', async (_, request, sabotage, where, message) => {
    const found = await look(schemas, { ...request, sabotage });
    const violations = found.filter((it) => it.severity === 'violation');
    expect(violations.map((it) => it.where)).toContain(where);
    expect(violations.map((it) => it.message).join('\n')).toMatch(message);
    expect(violations.every((it) => it.discrepancies?.length === 0)).toBe(true);
  });

  it('takes a script for the answer to a request that names a function', async () => {
    const ask = { ...project.ask, query: { callback: 'show' } };
    expect(summary(await look(schemas, { ...project, ask }))).toEqual([]);
  });

  it('catches a script that answers a request that names no function', async () => {
    const headers = { 'Content-Type': 'application/javascript' };
    const sabotage = at('getProject', async () => new Response('show({});', { headers }));
    const found = await look(schemas, { ...project, sabotage });
    expect(found.map(({ where, severity }) => [where, severity])).toContainEqual(['/body', 'violation']);
  });

  it('says what is wrong with many items once', async () => {
    const sabotage = alter('searchProjects', ({ Items }) => {
      for (const item of Items) item.Independent = 'no';
    });
    const found = await look(schemas, { ...projects, sabotage });
    expect(found.map((it) => it.message)).toEqual([
      'The response 200 of searchProjects is not as documented: /body/Items/*/Independent must be boolean, got "no".',
    ]);
    expect(found[0]).toMatchObject({ where: '/body/Items/0/Independent', actual: 'no' });
    expect(found[0]?.clause?.pointer).toBe('#/components/schemas/Project/properties/Independent/type');
  });

  it('calls what is more than documented an information', async () => {
    const sabotage = alter('getProject', (it) => ({
      ...it,
      Colour: 'red',
      Expands: [...it.Expands, 'Colours'],
    }));
    expect(summary(await look(schemas, { ...project, sabotage }))).toEqual([
      {
        severity: 'information',
        where: '/body/Expands/15',
        message: 'Expands of getProject has a name that the document does not list: Colours.',
      },
      {
        severity: 'information',
        where: '/body/Colour',
        message: 'The response of getProject has /body/Colour, which the document does not know.',
      },
    ]);
  });

  it.each([414, 431])('accepts %i, which any server may answer before the API is asked', async (status) => {
    const sabotage = respondsWithError('getProject', status, { Message: 'No.' });
    expect(await look(schemas, { ...project, sabotage })).toEqual([]);
  });

  it('calls an undocumented 403 a warning, as a permission may be missing', async () => {
    const found = await look(schemas, {
      operation: 'createTemporaryAttachmentSet',
      sabotage: respondsWithError('createTemporaryAttachmentSet', 403, { Message: 'No.' }),
    });
    expect(summary(found)).toMatchObject([{ severity: 'warning', message: /permission/ }].map(matching));
  });

  it('calls a run that is found without Location a warning', async () => {
    const sabotage = header('createScriptRunForScriptAssignment', 'Location', undefined);
    const ask = { path: { id: '2264a622-2869-4ef8-8183-a0040106ca9d' } };
    const found = await look(schemas, { operation: 'createScriptRunForScriptAssignment', ask, sabotage });
    expect(found).toMatchObject([
      {
        severity: 'warning',
        where: '/headers/Location',
        discrepancies: ['A Location although nothing was created'],
      },
    ]);
    const fresh = { path: { id: 'f6b4fb38-b211-46f7-9a64-2fe3c10c3d59' } };
    const created = await look(schemas, {
      operation: 'createScriptRunForScriptAssignment',
      ask: fresh,
      sabotage,
    });
    expect(created).toMatchObject([{ severity: 'violation', where: '/headers/Location', discrepancies: [] }]);
  });
});

describe('dates-and-ids', () => {
  it.each(conformingRequests.map((it) => [titleOf(it), it] as const))(
    'has nothing against the fake: %s',
    async (_, request) => {
      expect(await look(datesAndIds, request)).toEqual([]);
    },
  );

  it.each([
    ['an id as a URN', 'ScriptId', 'urn:uuid:3503ada7-6f77-46ba-a083-a84747d53b2c', /URN/],
    ['a time of another zone', 'CreatedAt', '2012-01-01T14:04:05+02:00', /UTC/],
    ['a time without a zone', 'CreatedAt', '2012-01-01T14:04:05', /UTC/],
    ['a space in a time', 'CreatedAt', '2012-01-01 14:04:05Z', /UTC/],
  ])('catches %s', async (_, field, value, message) => {
    const sabotage = alter('getScriptRun', (it) => ({ ...it, [field]: value }));
    const found = await look(datesAndIds, { ...run, sabotage });
    expect(found).toMatchObject([{ severity: 'violation', where: `/body/${field}`, actual: value }]);
    expect(found[0]?.message).toMatch(message);
  });

  it('says of ids in upper case what is no violation, and of no operation', async () => {
    const sabotage = alter('getScriptRun', (it) => ({ ...it, Id: it.Id.toUpperCase() }));
    const [found, ...others] = await look(datesAndIds, { ...run, sabotage });
    expect(found).toMatchObject({ severity: 'information', operation: undefined, discrepancies: [] });
    expect(others).toEqual([]);
  });

  it.each(['2012-01-01T14:04:05.123Z', '2012-01-01T14:04:05.1234567Z', '2012-01-01T14:04:05+00:00'])(
    'accepts the time %s',
    async (value) => {
      const sabotage = alter('getScriptRun', (it) => ({ ...it, CreatedAt: value }));
      expect(await look(datesAndIds, { ...run, sabotage })).toEqual([]);
    },
  );
});

function matching({ message, ...rest }: { severity: string; message: RegExp }) {
  return { ...rest, message: expect.stringMatching(message) };
}
