import { describe, expect, it } from 'vitest';
import { datesAndIds } from '../../../../src/verify/checks/exchanges/dates-and-ids.ts';
import { encoding } from '../../../../src/verify/checks/exchanges/encoding.ts';
import { errors } from '../../../../src/verify/checks/exchanges/errors.ts';
import { latest } from '../../../../src/verify/checks/exchanges/latest.ts';
import { linkTargets } from '../../../../src/verify/checks/exchanges/link-targets.ts';
import { location } from '../../../../src/verify/checks/exchanges/location.ts';
import { self } from '../../../../src/verify/checks/exchanges/self.ts';
import { idOf } from '../../queries/records.ts';
import { at, type SingleResponse, said, told } from './single-response.ts';

/* What is said of single responses, in full. */

describe('the address of a record', () => {
  const [own, other] = [idOf(1), idOf(2)];

  it('is one that the document has', () => {
    const body = { Id: own, Self: at('strange/1') };
    expect(told(self, 'getUser', body)).toEqual([
      [
        'violation',
        '/body/Self',
        `Self at /body/Self of getUser is ${at('strange/1')}, an address that no documented operation has.`,
      ],
    ]);
  });

  it('is the one that was asked for', () => {
    const found = said(self, 'getUser', { Id: other, Self: at(`user/${other}`) }, { path: { id: own } });
    expect(found).toMatchObject([
      {
        severity: 'violation',
        where: '/body/Self',
        actual: at(`user/${other}`),
        message: `Self at /body/Self of getUser is getUser ${other}, but getUser ${own} was asked.`,
        expected: `getUser ${own}`,
        discrepancies: [],
      },
    ]);
    expect(
      told(self, 'getUser', { Id: own, Self: at(`user/${own}`) }, { path: { id: own.toUpperCase() } }),
    ).toEqual([]);
    expect(told(self, 'getUser', { Self: at(`user/${other}`) }, { path: { id: own }, status: 404 })).toEqual(
      [],
    );
  });

  it('has the Id that is printed beside it, and is told once for a list', () => {
    const items = [3, 4].map(() => ({ Id: own, Self: at(`user/${other}`) }));
    const found = said(self, 'searchUsers', { Items: items });
    expect(found).toMatchObject([
      {
        severity: 'violation',
        where: '/body/Items/0/Self',
        message: `Self at /body/Items/*/Self of searchUsers is getUser ${other}, but it is printed with getUser ${own}.`,
        expected: `getUser ${own}`,
      },
    ]);
    expect(found).toHaveLength(1);
    expect(told(self, 'searchUsers', { Items: [{ Id: own, Self: 5 }, { Id: own }] })).toEqual([]);
  });

  it('is the Location, too', () => {
    const record = { Id: own, Self: at(`user/${own}`) };
    const where = (Location: string, body: unknown = record, status = 201) =>
      told(location, 'createUser', body, { status, headers: { location: Location } });
    expect(where(at(`user/${other}`))).toEqual([
      [
        'violation',
        '/headers/Location',
        `Location of createUser is ${at(`user/${other}`)}, which is not the getUser ${own} in the body.`,
      ],
    ]);
    expect(said(location, 'createUser', record, { headers: { location: 'nowhere' } })[0]).toMatchObject({
      expected: `getUser ${own}`,
      actual: 'nowhere',
      discrepancies: [],
    });
    expect(where(at(`user/${own.toUpperCase()}`))).toEqual([]);
    expect(where('nowhere', {})).toEqual([]);
    expect(where('nowhere', record, 300)).toEqual([]);
    expect(told(location, 'createUser', record, { status: 201 })).toEqual([]);
  });

  it('is the Location of a stream, whose elements have only an Id', () => {
    const where = (Location: string, body: unknown) =>
      told(location, 'startBackgroundTask', body, { status: 202, headers: { location: Location } });
    expect(where(at('backgroundtask/other'), [{ Id: 'one' }]).map(([, , message]) => message)).toEqual([
      `Location of startBackgroundTask is ${at('backgroundtask/other')}, which is not the getBackgroundTaskStatus one in the body.`,
    ]);
    expect(where(at('backgroundtask/one'), [{ Id: 'one' }])).toEqual([]);
    expect(where(at('backgroundtask/other'), { Id: 'one' })).toEqual([]);
    expect(where(at('backgroundtask/other'), [{ Id: 1 }])).toEqual([]);
  });
});

describe('an id, a time and a text', () => {
  it('have one form', () => {
    expect(
      told(datesAndIds, 'getScriptRun', {
        Id: `urn:uuid:${idOf(1)}`,
        CreatedAt: '2015-06-01T09:00:00+02:00',
      }),
    ).toEqual([
      [
        'violation',
        '/body/Id',
        `getScriptRun prints /body/Id as "urn:uuid:${idOf(1)}", which is a URN and not a GUID.`,
      ],
      [
        'violation',
        '/body/CreatedAt',
        'getScriptRun prints /body/CreatedAt as "2015-06-01T09:00:00+02:00", which is not a time in UTC such as "2012-01-01T14:04:05Z".',
      ],
    ]);
    expect(told(datesAndIds, 'getScriptRun', { Id: 'x', CreatedAt: 'yesterday' })).toEqual([]);
    expect(told(datesAndIds, 'getScriptRun', undefined)).toEqual([]);
  });

  it('are told once for a list, and ids in upper case once', () => {
    const Items = [1, 2].map((number) => ({
      Id: idOf(number).toUpperCase(),
      CreatedAt: '2015-06-01T09:00:00',
    }));
    expect(said(datesAndIds, 'searchScriptRuns', { Items })).toMatchObject([
      { where: '/body/Items/0/CreatedAt', actual: '2015-06-01T09:00:00', discrepancies: [] },
      {
        severity: 'information',
        operation: undefined,
        message: 'GUIDs are printed that are not in lower case: no page does that, and none excludes it.',
      },
    ]);
    expect(said(datesAndIds, 'searchScriptRuns', { Items })).toHaveLength(2);
  });

  it('are in UTF-8, in whole characters', () => {
    expect(
      said(encoding, 'getUser', {}, { headers: { 'content-type': 'text/json; charset="latin1"' } }),
    ).toEqual([
      {
        severity: 'violation',
        where: '/headers/Content-Type',
        message:
          'The Content-Type of getUser says charset=latin1; documented is utf-8, the only one that JSON has.',
        expected: 'application/json; charset=utf-8',
        actual: 'text/json; charset="latin1"',
        discrepancies: [],
      },
    ]);
    expect(told(encoding, 'getUser', {}, { flaws: ['is broken', 'is long'] })).toEqual([
      ['violation', '/body', 'The body of the response 200 of getUser is broken.'],
      ['violation', '/body', 'The body of the response 200 of getUser is long.'],
    ]);
    expect(told(encoding, 'getUser', { FirstName: 'a\ud83d', LastName: '\ud83d' })).toEqual([
      [
        'violation',
        '/body/FirstName',
        expect.stringMatching(/^getUser prints half of a character at \/body\/FirstName: ".+"\.$/),
      ],
    ]);
  });
});

describe('a link', () => {
  it('leads where its relation says', () => {
    const Links = [null, {}, { Rel: 'SELF', Href: 5 }, { Rel: 'Project', Href: at('strange') }];
    const project = { Id: idOf(1), ProjectId: idOf(2), Links };
    expect(told(linkTargets, 'getExecutionPackage', project)).toEqual([
      [
        'violation',
        '/body/Links/3/Href',
        'The link Project of getExecutionPackage (at /body/Links) leads to http://localhost/api/strange and not to getProject 00000002-aaaa-4bbb-8ccc-dddddddddddd.',
      ],
    ]);
    expect(told(linkTargets, 'getExecutionPackage', project, { status: 404 })).toEqual([]);
    expect(told(linkTargets, 'getExecutionPackage', { Id: idOf(1), Links: 'none' })).toEqual([]);
  });

  it('of the root leads to its path, in any letter case', () => {
    const Links = [
      { Rel: 'other', Href: 'x' },
      { Rel: 'userssearch', Href: at('strange') },
    ];
    expect(said(linkTargets, 'listRootResources', { Links })).toEqual([
      {
        severity: 'violation',
        where: '/body/Links/1/Href',
        expected: '/api/userssearch',
        actual: at('strange'),
        message: `The link UsersSearch of the root leads to ${at('strange')} and not to /api/userssearch.`,
        discrepancies: [],
      },
    ]);
    const right = { Rel: 'UsersSearch', Href: at('userssearch') };
    expect(said(linkTargets, 'listRootResources', { Links: [...Links, right] })).toEqual([]);
    expect(said(linkTargets, 'listRootResources', { Links: {} })).toEqual([]);
    expect(said(linkTargets, 'listRootResources', undefined)).toEqual([]);
  });
});

describe('the last one of a list', () => {
  it('is looked at where an operation prints one', () => {
    const query = { $expand: 'LastRun,Runs' };
    expect(told(latest, 'search', { LastRun: null, Runs: [{}] }, { query })).toEqual([]);
    expect(told(latest, 'getScriptAssignment', { LastRun: null, Runs: [{}] }, { query })).toEqual([
      ['violation', '/body/LastRun', 'getScriptAssignment prints no LastRun where there are Runs.'],
    ]);
  });
});

describe('an error response', () => {
  const of = (body: unknown, more: SingleResponse = {}) =>
    said(errors, 'getUser', body, { status: 404, ...more }).map(({ where, message }) => [where, message]);
  const words = (what: string) => `The error response 404 of getUser ${what}`;

  it('has a Message that is a text', () => {
    expect(of({ Message: 'Gone.' })).toEqual([]);
    expect(of({ Message: ' ' })).toEqual([
      ['/body/Message', words('has the Message " "; documented is a text.')],
    ]);
    expect(of({ Message: 5 })).toEqual([
      ['/body/Message', words('has the Message 5; documented is a text.')],
    ]);
    expect(of({})).toEqual([['/body/Message', words('has no Message; documented is a text.')]]);
    expect(of(undefined, { text: ' ' })).toEqual([
      ['/body', words('has no body; documented is {"Message": text}.')],
    ]);
    expect(of(undefined, { text: 'x' })).toEqual([
      ['/body', words('is not JSON; documented is {"Message": text}.')],
    ]);
    expect(of(undefined, { text: ' <HTML>' })).toEqual([
      ['/body', words('is an HTML page; documented is {"Message": text}.')],
    ]);
    expect(said(errors, 'getUser', {}, { status: 399 })).toEqual([]);
    expect(said(errors, 'getUser', {}, { status: 400 })[0]).toMatchObject({
      severity: 'violation',
      expected: { Message: 'a text' },
      discrepancies: [],
    });
  });

  it('shows no stack trace', () => {
    const line = 'at Company.Product.Run(String name) in C:\\src\\Run.cs:line 5';
    expect(of({ Message: `Failed.\n   ${line}\n` })).toEqual([
      ['/body', `The response 404 of getUser shows a stack trace: ${JSON.stringify(line)}.`],
    ]);
    const python = 'Traceback (most recent call last)';
    expect(said(errors, 'getUser', { Error: python })).toEqual([
      {
        severity: 'violation',
        where: '/body',
        message: `The response 200 of getUser shows a stack trace: ${JSON.stringify(python)}.`,
        actual: python,
        discrepancies: [],
      },
    ]);
  });
});
