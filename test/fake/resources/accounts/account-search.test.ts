import { describe, expect, test } from 'vitest';
import type { Schemas } from '../../../../src/contract/operations.ts';
import { connect } from '../../client.ts';
import { users } from '../../known.ts';

type UserGroup = Schemas['UserGroup'];
type AssignedTo = Schemas['AssignedTo'];
interface Page<T> {
  readonly Skip: number;
  readonly Top: number;
  readonly Total: number;
  readonly Items: readonly T[];
  readonly Self?: string;
  readonly Links?: readonly Schemas['Link'][];
}

const admins = '9e1ee34b-f96f-4005-9f7a-1457df86256d';
const form = (fields: Readonly<Record<string, string>>): RequestInit => ({
  method: 'POST',
  headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
  body: new URLSearchParams(fields).toString(),
});

describe('the search of users', () => {
  const named = ({ Items }: Page<Schemas['User']>) => Items.map(({ UserName }) => UserName);

  test.each([
    ['', ['Administrator', 'janedoe', 'joeb', 'mmango', 'testuser']],
    ['?query=JO', ['joeb']],
    ['?query=j&$top=1&$skip=1', ['joeb']],
    ['?query=michael', ['mmango']],
    ['?query=Jane%20D', ['janedoe']],
    ['?query=oe', []],
  ])('%s finds beginnings of names: %j', async (query, expected) => {
    const { send, get } = connect();
    expect(named((await get<Page<Schemas['User']>>(`/api/userssearch${query}`)).body)).toEqual(expected);
    if (query.includes('$')) return;
    const fields = Object.fromEntries(new URLSearchParams(query));
    const posted = await send<Page<Schemas['User']>>('/api/userssearch', form(fields));
    expect(named(posted.body)).toEqual(expected);
  });

  test('always says what part of the whole it is, and expands', async () => {
    const { body } = await connect().get('/api/userssearch?query=jo&$expand=DisplayName,Groups');
    expect(body).toMatchObject({ Skip: 0, Top: 25, Total: 1, Items: [{ DisplayName: 'Joe Bloggs (joeb)' }] });
    expect(Object.keys(body as object)).toEqual(['Skip', 'Top', 'Total', 'Items']);
    const { text } = await connect().get('/api/userssearch?query=jo&$skip=20&$top=10&$inlinecount=allpages');
    expect(text).toBe('{"Skip":20,"Top":10,"Total":1,"Items":[]}');
  });

  test('finds values that a form has, whichever way they are sent', async () => {
    const { get, send } = connect();
    const values = `${users.janedoe.toUpperCase()}|joeb|nobody`;
    const asked = `query=${encodeURIComponent(values)}&valuesqry=true`;
    const all = await Promise.all([
      get<Page<Schemas['User']>>(`/api/userssearch?${asked}`),
      send<Page<Schemas['User']>>('/api/userssearch', form({ query: values, valuesqry: 'true' })),
      send<Page<Schemas['User']>>('/api/userssearch', form({ valuesqry: values })),
    ]);
    for (const { body } of all) expect(named(body)).toEqual(['janedoe', 'joeb']);
    expect(
      named((await get<Page<Schemas['User']>>('/api/userssearch?query=j&valuesqry=false')).body),
    ).toHaveLength(2);
  });

  test('returns all values that are asked for, and not the first of them', async () => {
    const { post, send } = connect();
    const names = Array.from({ length: 40 }, (_, number) => `many_${number}`);
    for (const UserName of names) await post('/api/users', { UserName, Email: 'many@unknown.org' });
    const { body } = await send<Page<unknown>>('/api/userssearch', form({ valuesqry: names.join('|') }));
    expect([body.Total, body.Items.length]).toEqual([40, 40]);
  });
});

test('the search of groups finds beginnings of their names, as the page prints it', async () => {
  const { get, send } = connect();
  const { body } = await get<Page<Schemas['Group']>>('/api/groupssearch?query=ad');
  expect(body).toEqual({
    ...{ Skip: 0, Top: 25, Total: 1 },
    Items: [expect.objectContaining({ Id: admins, Name: 'Admins', Description: 'System Administrators' })],
  });
  expect(
    (await send<Page<unknown>>('/api/groupssearch?$expand=Users', form({ query: 'a' }))).body.Items,
  ).toEqual([expect.objectContaining({ Name: 'Admins', Users: [] })]);
});

test('the search of users and groups shows both by their names', async () => {
  const { get, send } = connect();
  const { body } = await get<Page<UserGroup>>('/api/usergroupsearch?query=A');
  expect(body).toEqual({
    ...{ Skip: 0, Top: 25, Total: 2 },
    Items: [
      { Id: admins, DisplayName: 'Admins' },
      { Id: users.administrator, DisplayName: 'System Administrator (Administrator)' },
    ],
  });
  const posted = await send<Page<UserGroup>>('/api/usergroupsearch', form({ valuesqry: `${admins}|joeb` }));
  expect(posted.body.Items.map(({ DisplayName }) => DisplayName)).toEqual(['Admins', 'Joe Bloggs (joeb)']);
});

describe('the search of those to whom work can be given', () => {
  test('has groups, the caller and users, in the order of their names', async () => {
    const { body } = await connect().get<Page<AssignedTo>>('/api/assignedtosearch?query=M');
    expect(body).toEqual({
      ...{ Skip: 0, Top: 25, Total: 3 },
      Items: [
        {
          Id: '357ec7c6-f1e1-4b4b-b248-c7346774d466',
          Type: 'Group',
          Name: 'Managers',
          GlobalId: 'Group:357ec7c6-f1e1-4b4b-b248-c7346774d466',
          CssClass: 'assigned-to-group',
        },
        { Type: 'Self', Name: 'Me', GlobalId: 'Self', CssClass: 'assigned-to-self' },
        {
          Id: 'e68c26d3-888f-4fa5-96e3-88c5d6368fb9',
          Type: 'User',
          Name: 'Michael Mango',
          GlobalId: 'User:e68c26d3-888f-4fa5-96e3-88c5d6368fb9',
          CssClass: 'assigned-to-user',
        },
      ],
      Self: 'http://localhost/api/api/assignedtosearch?query=M',
    });
  });

  test('has links to other pages, and none where everything fits', async () => {
    const { get } = connect();
    const { body } = await get<Page<AssignedTo>>('/api/assignedtosearch?query=M&$top=1');
    expect(body).toMatchObject({ Top: 1, Total: 3, Items: [{ Name: 'Managers' }] });
    const at = 'http://localhost/api/api/assignedtosearch?query=M';
    expect(body.Links).toEqual([
      { Href: `${at}&$skip=1&$top=1`, Rel: 'next' },
      { Href: `${at}&$skip=2&$top=1`, Rel: 'last' },
    ]);
  });

  test('leaves out who cannot log in, and finds values', async () => {
    const { get, put, send } = connect();
    await put(`/api/user/${users.joeb}`, { Enabled: false });
    expect((await get<Page<AssignedTo>>('/api/assignedtosearch?query=joe')).body.Items).toEqual([]);
    for (const valuesqry of [
      `Self|User:${users.janedoe}|Group:${admins}|User:${users.joeb}`,
      'Me|janedoe|admins|joeb',
    ]) {
      const { body } = await send<Page<AssignedTo>>('/api/assignedtosearch', form({ valuesqry }));
      expect(body.Items.map(({ Name }) => Name)).toEqual(['Admins', 'Jane Doe', 'Me']);
    }
  });
});
