import { expect, test } from 'vitest';
import type { Schemas } from '../../../../src/contract/operations.ts';
import { connect } from '../../client.ts';

type Resources = Schemas['Resources'];

test('the root lists each collection with its methods and languages, by Rel', async () => {
  const { status, body } = await connect().get<Resources>('/api/');
  expect(status).toBe(200);
  const found = Object.fromEntries(
    body.Links.map(({ Rel, Href, SupportsOData, SupportsTQL }) => [
      Rel,
      { Href, SupportsOData, SupportsTQL },
    ]),
  );
  expect(found).toMatchObject({
    BackgroundTasks: {
      Href: 'http://localhost/api/backgroundtasks',
      SupportsOData: false,
      SupportsTQL: false,
    },
    ExecutionPackages: {
      Href: 'http://localhost/api/executionpackages',
      SupportsOData: false,
      SupportsTQL: true,
    },
    Projects: { Href: 'http://localhost/api/projects', SupportsOData: true, SupportsTQL: false },
  });
  expect(Object.keys(found)).toEqual(Object.keys(found).sort());
  for (const { Title, Description, Help } of body.Links) {
    expect(Title).not.toBe('');
    expect(Description).not.toBe('');
    expect(Help).toBe('');
  }
});

test('it is there with and without the slash, in any letter case', async () => {
  const { text } = await connect().get('/api/');
  expect((await connect().get('/api')).text).toBe(text);
  expect((await connect().get('/API/')).text).toBe(text);
});

test('a client that follows its links gets an answer', async () => {
  const client = connect({ server: { basePath: '/EnterpriseTester' } });
  const { body } = await client.get<Resources>('/api');
  for (const { Href, SupportedHttpMethods } of body.Links) {
    expect(Href).toMatch(/^http:\/\/localhost\/EnterpriseTester\/api\//);
    const { status, headers } = await client.send(Href, { method: 'DELETE' });
    expect(status).toBe(405);
    const readable = SupportedHttpMethods.includes('GET') ? ['HEAD'] : [];
    expect(headers.get('allow')?.split(', ')).toEqual([...SupportedHttpMethods, ...readable].sort());
    if (readable.length > 0) expect((await client.get(Href)).status).toBe(200);
  }
});
