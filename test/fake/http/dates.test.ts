import { describe, expect, test } from 'vitest';
import type { Schemas } from '../../../src/contract/operations.ts';
import { connect } from '../client.ts';
import { projects } from '../known.ts';

type Project = Schemas['Project'];
const address = `/api/project/${projects.test}`;

describe('a date-time in a body', () => {
  test.each([
    ['2011-12-31T21:50:00Z', '2011-12-31T21:50:00Z'],
    ['2011-12-31 21:50:00Z', '2011-12-31T21:50:00Z'],
    ['2011-12-31t21:50:00z', '2011-12-31T21:50:00Z'],
    ['2011-12-31T23:50:00+02:00', '2011-12-31T21:50:00Z'],
    ['2011-12-31T21:50:00', '2011-12-31T21:50:00Z'],
    ['2011-12-31T21:49:60.000Z', undefined],
    ['2011-12-31T23:59:60Z', '2012-01-01T00:00:00Z'],
    ['2011-12-31T21:50:00.250Z', '2011-12-31T21:50:00.25Z'],
    ['0000-01-01T00:00:00Z', undefined],
    ['0001-01-01T00:00:00+01:00', undefined],
    ['2011-12-31T21:50:00+23:00', undefined],
    ['2011-12-31', undefined],
  ])('%s is printed and found as %s', async (StartDate, printed) => {
    const client = connect();
    const change = () => client.put<Project>(address, { StartDate });
    if (printed === undefined)
      return client.fails(change, 403, /\/StartDate must .* "date-time"|of the years 1 to 9999/);
    expect((await change()).body.StartDate).toBe(printed);
    expect((await client.get<Project>(address)).body.StartDate).toBe(printed);
    const filter = `StartDate eq datetime'${printed}'`;
    const { body } = await client.get<{ Items: readonly Project[] }>(`/api/projects?$filter=${filter}`);
    expect(body.Items.map(({ Id }) => Id)).toEqual([projects.test]);
  });

  test('is left alone where it is not declared to be one', async () => {
    const client = connect();
    const Name = '2011-12-31 21:50:00Z';
    expect((await client.put<Project>(address, { Name, Unknown: Name })).body.Name).toBe(Name);
  });
});
