import { describe, expect, test } from 'vitest';
import { connect } from '../client.ts';
import { runs } from '../known.ts';

const put = (body: string, type = 'application/json') => ({
  method: 'PUT',
  headers: { 'Content-Type': type },
  body,
});

describe('a body of many values', () => {
  const run = `/api/scriptrun/${runs.open}`;
  const listed = (values: string) => put(`{"FieldValues":{"Many":[${values}]}}`);

  test('is read up to 10,000 of them', async () => {
    const client = connect();
    // The body, what is in it, and the list are values as well.
    const most = Array.from({ length: 9997 }, () => '1').join(',');
    expect((await client.send(run, listed(most))).status).toBe(200);
    const message = 'Failed to read the body: it has more than 10000 values.';
    await client.fails(() => client.send(run, listed(`${most},1`)), 400, message);
  });

  test('has as many commas in a text as it likes', async () => {
    const text = JSON.stringify(`${',['.repeat(30_000)}"\\`);
    expect((await connect().send(run, listed(text))).status).toBe(200);
  });
});

test('a form of more than 1,000 fields is 400', async () => {
  const client = connect();
  const fields = Array.from({ length: 1001 }, (_, at) => `f${at}=1`).join('&');
  const form = { ...put(fields, 'application/x-www-form-urlencoded'), method: 'POST' };
  const message = 'Failed to read the body: it has more than 1000 fields.';
  await client.fails(() => client.send('/api/userssearch', form), 400, message);
});
