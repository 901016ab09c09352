import { describe, expect, it } from 'vitest';
import type { Item } from '../../../src/contract/collections.ts';
import { compile } from '../../../src/query/evaluate.ts';
import { parseTql } from '../../../src/query/tql.ts';
import { hasWord, queriesOn, wordOf } from '../../../src/verify/queries/tql-conditions.ts';
import { namedQueries } from '../../../src/verify/queries/tql-names.ts';
import { fields, idOf, records, tableOf, types } from './records.ts';

describe('conditions in TQL', () => {
  it('are about the Id and the texts of some records, and sure where every server is', () => {
    expect(tableOf(queriesOn(records, fields), records)).toEqual([
      ["Id = '00000005-aaaa-4bbb-8ccc-dddddddddddd'", '----+'],
      ["Name = 'Sprint 12'", '----+'],
      ['Name = "Sprint 12"', '----+'],
      ["Name = 'nothing has this name 5f2d'", '-----'],
      ["Name != 'Sprint 12'", '++++-'],
      ["Name = 'Old data' or Name = 'release PLAN'", '?-++-'],
      ["Name IN ['Old data', 'release PLAN']", '?-++-'],
      ["Name NOT IN ['Old data', 'release PLAN']", '?+--+'],
      ["Name ~ 'Release'", '+-+--'],
      ["Name = 'Release'", '-----'],
      ["Name ~ 'Release' and Id = '00000005-aaaa-4bbb-8ccc-dddddddddddd'", '-----'],
      ["Name ~ 'Release' and Name = 'Old data'", '-----'],
      [
        "(Name ~ 'Release' or Id = '00000005-aaaa-4bbb-8ccc-dddddddddddd') and Name = 'release PLAN'",
        '?-+--',
      ],
      ["Name = 'Old data' and Id = '00000005-aaaa-4bbb-8ccc-dddddddddddd'", '-----'],
      ["Note = 'b'", '?-?++'],
      ['Note = "b"', '?-?++'],
      ["Note = 'nothing has this name 5f2d'", '?-?--'],
      ["Note != 'b'", '?+?--'],
      ["Note = 'a' or Note = 'b'", '?+?++'],
      ["Note IN ['a', 'b']", '?+?++'],
      ["Note NOT IN ['a', 'b']", '?-?--'],
      ["Note = 'a' and Id = '00000005-aaaa-4bbb-8ccc-dddddddddddd'", '-----'],
    ]);
  });

  it('say the same as the fake', () => {
    for (const { text, holds } of queriesOn(records, fields)) {
      const { where } = parseTql(text, types);
      for (const record of records) {
        const said = holds(record);
        if (said !== undefined && where) expect([text, said]).toEqual([text, compile<Item>(where)(record)]);
      }
    }
  });

  it('are asked of every collection where they say most, and may be refused where no page has them', () => {
    const all = [...queriesOn(records, fields)];
    expect(all.filter((it) => it.basic).map(({ text }) => text)).toEqual([
      `Id = '${idOf(5)}'`,
      "Name = 'nothing has this name 5f2d'",
      "Note = 'nothing has this name 5f2d'",
    ]);
    expect(all.filter((it) => it.undocumented).map(({ text }) => text)).toEqual([
      "Name != 'Sprint 12'",
      "Note != 'b'",
    ]);
  });

  it('are none about records without an Id, and none about texts that need more than quotes', () => {
    expect([...queriesOn([], fields)]).toEqual([]);
    expect([...queriesOn([{ Name: 'x' }], fields)]).toEqual([]);
    const odd = [" it's", 'a  b', 'x-1', ''].map((Name) => ({ Id: idOf(1), Name }));
    expect([...queriesOn(odd, fields)].map(({ text }) => text)).toEqual([`Id = '${idOf(1)}'`]);
  });

  it('find an Id in any letter case', () => {
    const [hasId] = queriesOn([{ Id: 'ABC' }], []);
    expect([{ Id: 'abc' }, { Id: 'ABC' }, { Id: 'abcd' }, {}].map((it) => hasId?.holds(it))).toEqual([
      true,
      true,
      false,
      undefined,
    ]);
  });
});

describe('a word', () => {
  it.each([
    ['Release plan', 'plan', true],
    ['Release PLAN.', 'plan', true],
    ['plan', 'plan', true],
    ['planned', 'plan', undefined],
    ['a_plan', 'plan', undefined],
    ['explain', 'plan', undefined],
    ['éplan', 'plan', undefined],
    ['Reports', 'plan', false],
    ['', 'plan', false],
  ])('is in %j for %j: %s', (text, word, is) => {
    expect(hasWord(text, word)).toBe(is);
  });

  it.each([
    [['Release plan', 'Release data', 'Other'], 'Release'],
    [['plan', 'plan', 'my plan', 'Other things'], 'Other'],
    [['plan one', 'plan two', 'tree'], 'plan'],
    [['with from that', 'abc'], undefined],
    [['herewith', 'once more'], 'once'],
    [['herewith it'], 'herewith'],
    [['thereafter it'], 'thereafter'],
    [['x1plan', 'planning'], 'planning'],
    [['éplan', 'a_plan', 'plan2'], undefined],
    [['a'.repeat(41)], undefined],
    [['a'.repeat(40)], 'a'.repeat(40)],
    [[], undefined],
  ])('that tells most of %j is %j', (texts, word) => {
    expect(wordOf(texts)).toBe(word);
  });
});

describe('conditions on what records are called by', () => {
  const owned: readonly Item[] = [
    ['Payment form', 'Online Banking', 7, 'Cycle 1', 'The form of payments'],
    ['Login', 'Online Banking', 7, 'Cycle 2', null],
    ['Payment', 'online banking', 8, 'cycle 1', null],
    ['Other', 'Other', 9, 'Later', null],
  ].map(([Name, ProjectName, project, PackageName, Description], index) => ({
    Id: idOf(index),
    Name,
    Description,
    ProjectId: idOf(Number(project)),
    ProjectName,
    PackageId: idOf(6),
    PackageName,
  }));
  const items = [...owned, { Id: idOf(5), Name: 'Other' }];

  it('are about the project, the package and all texts of a record', () => {
    expect(tableOf(namedQueries('searchScripts', items), items)).toEqual([
      ["Project = 'online banking'", '??+-?'],
      ["Project = 'nothing has this name 5f2d'", '----?'],
      ["Package = 'cycle 1'", '??+-?'],
      ["Package = 'nothing has this name 5f2d'", '----?'],
      ["Text ~ 'form'", '+????'],
      ["Text ~ 'zq5f2dxv'", '-----'],
    ]);
    for (const query of namedQueries('searchScripts', items))
      expect(query).toMatchObject({ undocumented: true, basic: true });
  });

  it('are none about what no record belongs to, and none about a name that needs more than quotes', () => {
    const texts = (all: readonly Item[]) => [...namedQueries('searchScripts', all)].map(({ text }) => text);
    expect(texts([{ Id: idOf(1) }])).toEqual(["Text ~ 'zq5f2dxv'"]);
    expect(texts([{ ProjectId: idOf(1), ProjectName: "it's" }])).toEqual([
      "Project = 'nothing has this name 5f2d'",
      "Text ~ 'zq5f2dxv'",
    ]);
  });
});
