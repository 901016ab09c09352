import { describe, expect, it } from 'vitest';
import { compare, compareTraffic } from '../../src/compare.ts';
import { createMock } from '../../src/index.ts';
import { lettersReplaced } from '../../src/record/pseudonyms/likeness.ts';
import { recordingOf } from '../record/recording.ts';
import { archiveOf } from './archive.ts';

const why = "the recording has pseudonyms instead of texts: make one with et-mock record --keep '*'";
const only = ['getProject', 'searchUsers'];

describe('a comparison with a recording that has pseudonyms', () => {
  it('says so, and takes none of them for a difference', async () => {
    const server = createMock();
    const { seed } = await recordingOf(server);
    const real = { url: server.baseUrl, fetch: server.fetch };
    const { differences, remarks } = await compare({ real, world: seed, only });
    expect(differences).toEqual([]);
    const told = remarks.filter((it) => it.why === why).map(({ what }) => what);
    expect(told).toContain('getProject /body/Name');
    expect(remarks[0]?.why).toBe(why);
  });

  it('says so of traffic', async () => {
    const server = createMock();
    const { seed } = await recordingOf(server);
    const paths = ['/api/projects', '/api/users', '/api/scripts'];
    const { differences, remarks } = await compareTraffic({
      har: await archiveOf(server, paths),
      world: seed,
    });
    expect(differences).toEqual([]);
    expect(remarks.map((it) => it.why)).toContain(why);
  });

  it('is not meant by a few texts that were changed since it was made in clear', async () => {
    const server = createMock();
    const { seed } = await recordingOf(server, { keep: ['*'] });
    const names = ['Vnyg Wmktxdu', 'A new name, which is longer than the old one', 'Another', 'Yet another'];
    for (const [index, { Id }] of [...server.store.User].slice(0, 4).entries())
      server.store.User.update(Id, { FirstName: names[index] as string });
    const real = { url: server.baseUrl, fetch: server.fetch };
    const { differences, remarks } = await compare({ real, world: seed, only });
    expect(differences.map(({ where }) => where)).toContain('/body/*/FirstName');
    expect(remarks.filter((it) => it.why === why)).toEqual([]);
  });
});

describe('the letters of a text that are replaced', () => {
  it.each<[string, string, number | undefined]>([
    ['Joe Bloggs', 'Kub Vptarc', 9],
    ['joe@example.org', 'kub@wqhmzxo.org', 9],
    ['Release 1', 'Release 2', 0],
    ['Élan', 'Àxyz', 4],
    ['Joe Bloggs', 'Nobody', undefined],
    ['Joe', 'kub', undefined],
    ['R2', '2R', undefined],
    ['a-b', 'c_d', undefined],
    ['2027-01-31', '2028-02-22', undefined],
    ['eb06e5d8-f774-4b0f-a95c-a911c13527a9', 'fc17f6e9-a885-5c1a-b06d-b022d24638b0', undefined],
  ])('of %s are those of its pseudonym %s alone', (text, other, count) => {
    expect(lettersReplaced(text, other)).toBe(count);
  });
});
