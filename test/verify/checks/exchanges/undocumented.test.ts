import { describe, expect, it } from 'vitest';
import { type OperationId, operationFacts } from '../../../../src/contract/operations.ts';
import { schemas } from '../../../../src/verify/checks/exchanges/schemas.ts';
import { at, said, told } from './single-response.ts';

/* What is said of single responses that are not as documented, in full. */

const all = (operation: OperationId) => operationFacts[operation].statuses.join(', ');

describe('a status that is not documented', () => {
  const words = (status: number, more = '') => [
    'violation',
    '/status',
    `getUser responds with ${status}, which is not documented for it; documented: ${all('getUser')}.${more}`,
  ];

  it('is told with those that are', () => {
    expect(told(schemas, 'getUser', {}, { status: 418 })).toEqual([words(418)]);
    expect(said(schemas, 'getUser', {}, { status: 418 })[0]).toMatchObject({
      expected: operationFacts.getUser.statuses,
      actual: 418,
      discrepancies: [],
      clause: { pointer: expect.stringMatching(/\/responses$/) },
    });
  });

  it('is told with where a redirect leads', () => {
    const redirect = (Location: string | undefined, status = 301) =>
      told(
        schemas,
        'getUser',
        {},
        {
          status,
          url: at('User/A'),
          headers: Location === undefined ? {} : { location: Location },
        },
      );
    const lower = `It redirects to the same address in lower case (${at('user/a')}): clients send ids and paths in any case, and do not follow a redirect with a body.`;
    expect(redirect('/api/user/a')).toEqual([words(301, ` ${lower}`)]);
    expect(redirect('/login')).toEqual([words(301, ' It redirects to http://localhost/login.')]);
    expect(redirect('/api/User/A')).toEqual([words(301, ` It redirects to ${at('User/A')}.`)]);
    expect(redirect(undefined)).toEqual([words(301)]);
    expect(redirect('http://[')).toEqual([words(301)]);
    expect(redirect('/login', 418)).toEqual([words(418)]);
  });

  it('may be one of what stands before the application', () => {
    for (const status of [401, 414, 429]) expect(told(schemas, 'getUser', {}, { status })).toEqual([]);
  });

  it('is a warning where it says that a permission is missing', () => {
    const operation = (Object.keys(operationFacts) as OperationId[]).find(
      (id) => !operationFacts[id].statuses.includes(403),
    );
    if (!operation) throw new Error('Every operation has a 403.');
    const [[severity, where, message] = []] = told(schemas, operation, {}, { status: 403 });
    expect([severity, where]).toEqual(['warning', '/status']);
    expect(message).toMatch(
      new RegExp(
        `^${operation} responds with 403, which is not documented for it; a permission may be missing: .+\\.$`,
      ),
    );
  });
});

describe('a body that is not as documented', () => {
  it('is told with the place and the schema', () => {
    const found = said(schemas, 'getAllPermissions', { Items: [{ Key: 5 }] });
    expect(
      found.map(({ severity, where, message, clause }) => [severity, where, message, clause?.pointer]),
    ).toEqual([
      [
        'violation',
        '/body/Items/0',
        'The response 200 of getAllPermissions is not as documented: /body/Items/* lacks 4 of the 5 properties that are required, such as Id; it has Key.',
        '#/components/schemas/Permission/required',
      ],
      [
        'violation',
        '/body/Items/0/Key',
        'The response 200 of getAllPermissions is not as documented: /body/Items/*/Key must be string, got 5.',
        '#/components/schemas/Permission/properties/Key/type',
      ],
    ]);
  });

  it('is something else where it lacks nearly all', () => {
    const lacking = (body: unknown) =>
      told(schemas, 'getScriptRun', body).map(([, where, message]) => [where, message]);
    expect(lacking({})).toEqual([
      [
        '/body',
        'The response 200 of getScriptRun is not as documented: /body lacks 15 of the 15 properties that are required, such as Id; it is empty.',
      ],
    ]);
    expect(lacking({ Message: 'x', Other: 1, A: 1, B: 2, C: 3 })[0]).toEqual([
      '/body',
      'The response 200 of getScriptRun is not as documented: /body lacks 15 of the 15 properties that are required, such as Id; it has Message, Other, A, B and 1 other.',
    ]);
  });

  it('may have more than is documented', () => {
    const body = { Items: [{ Strange: 1 }, { Strange: 2 }] };
    const found = said(schemas, 'getAllPermissions', body).filter(({ where }) => where?.endsWith('Strange'));
    expect(found).toMatchObject([
      {
        severity: 'information',
        where: '/body/Items/0/Strange',
        actual: 1,
        message:
          'The response of getAllPermissions has /body/Items/*/Strange, which the document does not know.',
      },
    ]);
  });

  it('is JSON', () => {
    expect(
      told(schemas, 'getUser', undefined, { text: '<html>', headers: { 'content-type': 'text/html' } }),
    ).toEqual([
      [
        'violation',
        '/body',
        'The body of the response 200 of getUser is not JSON (text/html); it begins with "<html>".',
      ],
      [
        'violation',
        '/headers/Content-Type',
        'The response 200 of getUser is not as documented: /headers/Content-Type must be application/json, got text/html.',
      ],
    ]);
    expect(told(schemas, 'getUser', undefined, { text: '<html>', flaws: ['is broken'] })).toEqual([]);
    const script = {
      text: 'f({})',
      query: { callback: 'f' },
      headers: { 'content-type': 'application/javascript' },
    };
    expect(told(schemas, 'getUser', undefined, script)).toEqual([]);
  });
});
