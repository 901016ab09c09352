import { expect } from 'vitest';
import type { Client } from '../client.ts';

interface Made {
  readonly Id: string;
  readonly Self: string;
}

/** Creates something: the response is 201, Location is Self, and reading Location gives what the response printed. */
export async function make<T extends Made>(client: Client, path: string, body: unknown): Promise<T> {
  const answer = await client.post<T>(path, body);
  expect({ status: answer.status, body: answer.body }).toEqual({ status: 201, body: expect.anything() });
  expect(answer.headers.get('Location')).toBe(answer.body.Self);
  const query = path.split('?')[1];
  expect((await client.get(`${answer.body.Self}${query ? `?${query}` : ''}`)).body).toEqual(answer.body);
  return answer.body;
}

/** The names that a TQL collection responds with, in its order. */
export async function namesOf(client: Client, collection: string, tql: string): Promise<string[]> {
  const { status, body } = await client.get<{ readonly Items: readonly { readonly Name: string }[] }>(
    `${collection}?tql=${encodeURIComponent(tql)}`,
  );
  expect(status, JSON.stringify(body)).toBe(200);
  return body.Items.map(({ Name }) => Name);
}
