import { expect, test } from 'vitest';
import type { Schemas } from '../../../../src/contract/operations.ts';
import { connect } from '../../client.ts';

test.each(['Script', 'Requirement'] as const)(
  'a comment alone is a change of a %s, and so a version of its own',
  async (entity) => {
    const client = connect();
    const [record] = client.mock.store[entity];
    const address = `/api/${entity.toLowerCase()}/${record?.Id}`;
    const version = record?.VersionNumber ?? 0;
    const commented = await client.put<Schemas['Script']>(address, { ChangeComment: 'why' });
    expect(commented.body).toMatchObject({ ChangeComment: 'why', VersionNumber: version + 1 });
    const again = await client.put(address, { ChangeComment: 'why' });
    expect(again.body).toEqual(commented.body);
    const both = await client.put(address, { Name: 'New name', ChangeComment: 'why' });
    expect(both.body).toMatchObject({ ChangeComment: 'why', VersionNumber: version + 2 });
    const silent = await client.put(address, { Name: 'Newer name' });
    expect(silent.body).toMatchObject({ ChangeComment: null, VersionNumber: version + 3 });
  },
);
