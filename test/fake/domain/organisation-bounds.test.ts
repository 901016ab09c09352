import { describe, expect, test } from 'vitest';
import { type Client, connect } from '../client.ts';
import { projects } from '../known.ts';

interface Made {
  readonly Id: string;
}

const relate = async (
  { mock, post }: Client,
  key: string,
  source: [string, string],
  other: [string, string],
) => {
  const [organisation] = mock.store.Organisation;
  const path = `/api/organisation/${organisation?.Id}/relationshiptype/${key}/relationships`;
  const { status } = await post(path, {
    RelationshipDirection: 'Both',
    SourceEntityType: source[0],
    SourceEntityId: source[1],
    DestinationEntityType: other[0],
    DestinationEntityId: other[1],
  });
  expect(status).toBe(201);
};

/** A package of a kind in the documented organisation, and another one in a new organisation. */
async function packages({ mock }: Client, kind: 'scriptPackage' | 'requirementPackage') {
  const there = mock.create.project({ OrganisationId: mock.create.organisation().Id });
  return {
    here: mock.create[kind]({ ProjectId: projects.test }).Id,
    near: mock.create[kind]({ ProjectId: projects.reporting }).Id,
    away: mock.create[kind]({ ProjectId: there.Id }).Id,
  };
}

describe('what is related', () => {
  test('does not go to another organisation alone, and goes to another project', async () => {
    const client = connect();
    const { here, near, away } = await packages(client, 'scriptPackage');
    const own = await packages(client, 'requirementPackage');
    const script = client.mock.create.script({ PackageId: here });
    const requirement = client.mock.create.requirement({ PackageId: own.here });
    await relate(
      client,
      'scripttorequirementcoverage',
      ['TestScript', script.Id],
      ['Requirement', requirement.Id],
    );
    const path = `/api/script/${script.Id}`;
    await client.fails(
      () => client.put(path, { PackageId: away }),
      403,
      `The TestScript ${script.Id} is related to the Requirement ${requirement.Id} of another organisation; remove the relationship first.`,
    );
    await client.fails(
      () => client.put(`/api/requirement/${requirement.Id}`, { PackageId: own.away }),
      403,
      /is related to the TestScript/,
    );
    expect((await client.put(path, { PackageId: near })).status).toBe(200);
  });

  test('does not go there in a package either, unless both are in it', async () => {
    const client = connect();
    const { mock, put, fails } = client;
    const { here, away } = await packages(client, 'requirementPackage');
    const [parent, child, other] = [
      mock.create.requirement({ PackageId: here }),
      mock.create.requirement({ PackageId: here }),
      mock.create.requirement({ PackageId: here }),
    ];
    await put(`/api/requirement/${child.Id}`, { ParentId: parent.Id });
    const key = 'requirementtorequirement';
    const known = (await client.get<{ Items: { Key: string }[] }>('/api/relationshiptypes')).body.Items;
    const type = known.find(({ Key }) => /^requirement.*requirement/i.test(Key))?.Key ?? key;
    await relate(client, type, ['Requirement', child.Id], ['Requirement', other.Id]);
    await fails(
      () => put(`/api/requirement/${parent.Id}`, { PackageId: away }),
      403,
      /of another organisation/,
    );
    const moved = await put<Made>(`/api/requirementpackage/${here}`, { ParentId: away });
    expect(moved.status).toBe(200);
  });
});
