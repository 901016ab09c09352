import { fc, test as law } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import type { Item } from '../../../src/contract/collections.ts';
import { compile } from '../../../src/query/evaluate.ts';
import { parseFilter } from '../../../src/query/odata.ts';
import type { Condition } from '../../../src/verify/queries/conditions.ts';
import { filtersOn } from '../../../src/verify/queries/odata-conditions.ts';
import { readFilter } from '../../../src/verify/queries/written-filter.ts';
import { fields, idOf, records, tableOf, types } from './records.ts';

/* What the verifier holds for sure is held against the fake's own reading of OData, which shares no line with it. */

const plain: readonly Item[] = [
  { Id: idOf(1), Name: 'Quick check', CreatedAt: '2012-03-04T05:06:07Z' },
  { Id: idOf(2), Name: 'quick checks', CreatedAt: '2012-03-05T06:07:18Z' },
  { Id: idOf(3), Name: ' x ', CreatedAt: '2012-03-04T05:06:07.4Z' },
];

describe('conditions in OData', () => {
  it('call no Id a GUID that is none', () => {
    const kinds = ['Jira', 'TFS2010', 'EnterpriseArchitect'].map((it) => ({ Id: it, Name: it }));
    const filters = [...filtersOn(kinds, [{ name: 'Id', type: 'string' }])].map(({ text }) => text);
    expect(filters).toContainEqual(expect.stringContaining(' or '));
    expect(filters.filter((it) => it.includes('guid'))).toEqual([]);
  });

  it('are about every field of some records, and sure where every server is', () => {
    expect(tableOf(filtersOn(records, fields), records)).toEqual([
      ["Name eq 'Release plan'", '+-?--'],
      ["Name ne 'Release plan'", '-+?++'],
      ["Name gt 'Release plan'", '--?-+'],
      ["Name ge 'Release plan'", '+-?-+'],
      ["Name lt 'Release plan'", '-+?+-'],
      ["Name le 'Release plan'", '++?+-'],
      ["Name eq 'nothing has this name 5f2d'", '-----'],
      ["Name eq 'O''Neill''s plan'", '-+---'],
      ["Name eq 'elease'", '-----'],
      ["substringof('elease',Name) eq true", '+-+--'],
      ["substringof('elease',Name)", '+-+--'],
      ["not (substringof('elease',Name) eq true)", '-+-++'],
      ["startswith(Name,'elease') eq true", '-----'],
      ["endswith(Name,'elease') eq true", '-----'],
      ["indexof(Name,'elease') ge 1", '+-+--'],
      ["indexof(Name,'elease') eq -1", '-+-++'],
      ["startswith(Name,'Rele') eq true", '+-?--'],
      ["endswith(Name,'plan') eq true", '++?--'],
      ['length(Name) eq 12', '+-+--'],
      ['length(Name) gt 12', '-+---'],
      ["tolower(Name) eq 'release plan'", '+-+--'],
      ["toupper(Name) eq 'RELEASE PLAN'", '+-+--'],
      ["concat(Name,'!') eq 'Release plan!'", '+-?--'],
      ["substring(Name,1) eq 'elease plan'", '+-?--'],
      ["Note eq 'b'", '?-?++'],
      ["Note ne 'b'", '?+?--'],
      ["Note gt 'b'", '?-?--'],
      ["Note ge 'b'", '?-?++'],
      ["Note lt 'b'", '?+?--'],
      ["Note le 'b'", '?+?++'],
      ["Note eq 'nothing has this name 5f2d'", '?-?--'],
      ['Number eq 3', '+-?--'],
      ['Number ne 3', '-+?++'],
      ['Number gt 3', '-+?+-'],
      ['Number ge 3', '++?+-'],
      ['Number lt 3', '--?-+'],
      ['Number le 3', '+-?-+'],
      ['Number add 1 eq 4', '+-?--'],
      ['Number sub 1 lt 3', '+-?-+'],
      ['Number mul 2 eq 6', '+-?--'],
      ['Number div 2 ge 2', '-+?+-'],
      ['Number mod 2 eq 1', '++?+?'],
      ["CreatedAt gt datetime'2012-03-04T05:06:15'", '-+?-+'],
      ["CreatedAt le datetime'2012-03-04T05:06:15'", '+-?+-'],
      ["CreatedAt lt datetime'2012-03-04T05:06:19'", '++?++'],
      ["CreatedAt ge datetime'2012-03-04T05:06:19'", '--?--'],
      ["CreatedAt eq datetime'2012-03-04T05:06:15'", '--?--'],
      ["Id eq guid'00000001-aaaa-4bbb-8ccc-dddddddddddd'", '+----'],
      ["Id ne guid'00000001-aaaa-4bbb-8ccc-dddddddddddd'", '-++++'],
      ["Id eq guid'00000001-AAAA-4BBB-8CCC-DDDDDDDDDDDD'", '+----'],
      ["Owner eq guid'00000008-aaaa-4bbb-8ccc-dddddddddddd'", '+?---'],
      ["Owner ne guid'00000008-aaaa-4bbb-8ccc-dddddddddddd'", '-?+++'],
      ["Owner eq guid'00000008-AAAA-4BBB-8CCC-DDDDDDDDDDDD'", '+?---'],
      ['Done eq true', '+-?+-'],
      ['Done eq false', '-+?-+'],
      ['Done ne true', '-+?-+'],
      ['Note eq null', '+-?--'],
      ['Note ne null', '-+?++'],
      ['Number eq null', '--+--'],
      ['Number ne null', '++-++'],
      ["Name eq 'Release plan' and concat(Name,'!') eq 'Release plan!'", '+-?--'],
      ["Name eq 'Release plan' or concat(Name,'!') eq 'Release plan!'", '+-?--'],
      ["not (Name eq 'Release plan')", '-+?++'],
      ["not (Name eq 'Release plan' or concat(Name,'!') eq 'Release plan!')", '-+?++'],
      ["Name eq 'Release plan' and not (concat(Name,'!') eq 'Release plan!')", '--?--'],
      [
        "Name eq 'Release plan' or not (Name eq 'Release plan') or Name eq 'Release plan' and not (Name eq 'Release plan')",
        '++?++',
      ],
      [
        "(Name eq 'Release plan' or not (Name eq 'Release plan')) and concat(Name,'!') eq 'Release plan!'",
        '+-?--',
      ],
      [
        "(Name eq 'Release plan' or concat(Name,'!') eq 'Release plan!') and not (Name eq 'Release plan')",
        '--?--',
      ],
      [
        "(Id eq guid'00000001-aaaa-4bbb-8ccc-dddddddddddd' or concat(Name,'!') eq 'Release plan!') and Id ne guid'00000001-aaaa-4bbb-8ccc-dddddddddddd'",
        '--?--',
      ],
      ["Id eq guid'00000001-aaaa-4bbb-8ccc-dddddddddddd' or concat(Name,'!') eq 'Release plan!'", '+-?--'],
    ]);
  });

  it('are about the parts of times where all are printed in UTC', () => {
    expect(tableOf(filtersOn(plain, fields), plain)).toEqual([
      ["Name eq 'quick checks'", '-+-'],
      ["Name ne 'quick checks'", '+-+'],
      ["Name gt 'quick checks'", '--?'],
      ["Name ge 'quick checks'", '-+?'],
      ["Name lt 'quick checks'", '+-?'],
      ["Name le 'quick checks'", '++?'],
      ["Name eq 'nothing has this name 5f2d'", '---'],
      ["Name eq 'checks'", '---'],
      ["substringof('checks',Name) eq true", '-+-'],
      ["substringof('checks',Name)", '-+-'],
      ["not (substringof('checks',Name) eq true)", '+-+'],
      ["startswith(Name,'checks') eq true", '---'],
      ["endswith(Name,'checks') eq true", '-+-'],
      ["indexof(Name,'checks') ge 1", '-+-'],
      ["indexof(Name,'checks') eq -1", '+-+'],
      ["startswith(Name,'quic') eq true", '?+-'],
      ["endswith(Name,'ecks') eq true", '-+-'],
      ['length(Name) eq 12', '-+-'],
      ['length(Name) gt 12', '---'],
      ["tolower(Name) eq 'quick checks'", '-+-'],
      ["toupper(Name) eq 'QUICK CHECKS'", '-+-'],
      ["concat(Name,'!') eq 'quick checks!'", '-+-'],
      ["substring(Name,1) eq 'uick checks'", '-+-'],
      ["CreatedAt gt datetime'2012-03-05T06:07:16'", '-+-'],
      ["CreatedAt le datetime'2012-03-05T06:07:16'", '+-+'],
      ["CreatedAt lt datetime'2012-03-05T06:07:20'", '+++'],
      ["CreatedAt ge datetime'2012-03-05T06:07:20'", '---'],
      ["CreatedAt eq datetime'2012-03-05T06:07:16'", '---'],
      ['year(CreatedAt) eq 2012', '+++'],
      ['month(CreatedAt) eq 3', '+++'],
      ['day(CreatedAt) eq 5', '-+-'],
      ['hour(CreatedAt) eq 6', '-+-'],
      ['minute(CreatedAt) eq 7', '-+-'],
      ["Id eq guid'00000001-aaaa-4bbb-8ccc-dddddddddddd'", '+--'],
      ["Id ne guid'00000001-aaaa-4bbb-8ccc-dddddddddddd'", '-++'],
      ["Id eq guid'00000001-AAAA-4BBB-8CCC-DDDDDDDDDDDD'", '+--'],
      ["Name eq 'quick checks' and substringof('checks',Name) eq true", '-+-'],
      ["Name eq 'quick checks' or substringof('checks',Name) eq true", '-+-'],
      ["not (Name eq 'quick checks')", '+-+'],
      ["not (Name eq 'quick checks' or substringof('checks',Name) eq true)", '+-+'],
      ["Name eq 'quick checks' and not (substringof('checks',Name) eq true)", '---'],
      [
        "Name eq 'quick checks' or not (Name eq 'quick checks') or Name eq 'quick checks' and not (Name eq 'quick checks')",
        '+++',
      ],
      [
        "(Name eq 'quick checks' or not (Name eq 'quick checks')) and substringof('checks',Name) eq true",
        '-+-',
      ],
      [
        "(Name eq 'quick checks' or substringof('checks',Name) eq true) and not (Name eq 'quick checks')",
        '---',
      ],
      [
        "(Id eq guid'00000001-aaaa-4bbb-8ccc-dddddddddddd' or substringof('checks',Name) eq true) and Id ne guid'00000001-aaaa-4bbb-8ccc-dddddddddddd'",
        '-+-',
      ],
      ["Id eq guid'00000001-aaaa-4bbb-8ccc-dddddddddddd' or substringof('checks',Name) eq true", '++-'],
    ]);
  });

  it('are asked of every collection where they say most', () => {
    const basic = [...filtersOn(records, fields)].filter((it) => it.basic);
    expect(basic.map(({ text }) => text)).toEqual([
      "Name eq 'nothing has this name 5f2d'",
      "substringof('elease',Name) eq true",
      "startswith(Name,'elease') eq true",
      "endswith(Name,'elease') eq true",
      "Note eq 'nothing has this name 5f2d'",
    ]);
  });

  it('are none about records without a value', () => {
    expect([...filtersOn([], fields)]).toEqual([]);
    expect([...filtersOn([{}, { Name: undefined }], fields)]).toEqual([]);
    expect([...filtersOn(records, [])]).toEqual([]);
  });

  it('are none about times that OData cannot write', () => {
    const date = fields.filter(({ type }) => type === 'date');
    const of = (CreatedAt: string) => [...filtersOn([{ CreatedAt }], date)].map(({ text }) => text);
    expect(of('0001-01-01T00:00:00Z')).toEqual([]);
    expect(of('9999-12-31T00:00:00Z')).toEqual([]);
    expect(of('soon')).toEqual([]);
    expect(of('2012-03-04T05:06:07+13:00')).toHaveLength(5);
    expect(of('2012-03-04T05:06:07Z')).toHaveLength(10);
  });

  it('are not sure of a time that is nearly another one', () => {
    const items = ['05:00Z', '04:58Z', '04:58.9Z', '04:57Z', '04:56Z'].map((it) => ({
      CreatedAt: `2012-03-04T05:${it}`,
    }));
    const [equal] = tableOf(filtersOn(items, fields), items).filter(([text]) =>
      text?.includes(' eq datetime'),
    );
    expect(equal).toEqual(["CreatedAt eq datetime'2012-03-04T05:04:58'", '-??--']);
  });

  it('ask for letters in both cases of a text that has nothing else', () => {
    const folded = (...names: readonly string[]) => {
      const items = names.map((Name) => ({ Name }));
      const [found] = [...filtersOn(items, fields)].filter(({ text }) => text.startsWith('tolower'));
      return found?.text;
    };
    expect(folded('a-b', 'xy', 'cd 1')).toBe("tolower(Name) eq 'xy'");
    expect(folded('-ab', 'Xi', 'i', '12', 'cd 1')).toBe("tolower(Name) eq 'cd 1'");
    expect(folded('a-b', 'c-d')).toBe("tolower(Name) eq 'c-d'");
  });

  it('join what is said of numbers where there are no texts', () => {
    const items = [{ Number: 1 }, { Number: 2 }];
    const joined = [...filtersOn(items, fields)].slice(11);
    expect(joined.map(({ text }) => text)).toContain('Number eq 2 and Number add 1 eq 3');
    expect([...filtersOn([{ Number: 1.5 }, { Number: 2e6 }], fields)]).toEqual([]);
  });

  it('name a whole text where each part begins one', () => {
    const items = [{ Name: 'abc' }, { Name: 'bc' }, { Name: 'ab' }];
    const equal = tableOf(filtersOn(items, fields), items).filter(([text]) => text === "Name eq 'abc'");
    // Once as the text in the middle, once as the part.
    expect(equal).toEqual(Array(2).fill(["Name eq 'abc'", '+--']));
  });

  it('are about the two fields of a type that tell most', () => {
    const texts = ['A', 'B', 'C', 'D'].map((name) => ({ name, type: 'string' as const }));
    const items = [
      { A: 'x', B: 'x1', C: 'y', D: '' },
      { A: 'x', B: 'x2', C: 'z', D: '' },
      { B: 'x3', C: 'y', D: '' },
    ];
    const named = new Set([...filtersOn(items, texts)].map(({ text }) => /\b[ABCD]\b/.exec(text)?.[0]));
    expect([...named]).toEqual(['B', 'C']);
  });
});

const word = fc.constantFrom('Plan', 'plan b', "it's", 'Größe', 'x', '', ' y', '100%', 'a, b', 'PLAN');
const item = fc.record(
  {
    Id: fc.nat(9).map(idOf),
    Name: word,
    Note: fc.option(word),
    Number: fc.option(fc.integer({ min: -9, max: 9 })),
    CreatedAt: fc.option(
      fc.nat(100_000).map((seconds) => new Date(1_330_000_000_000 + seconds * 1000).toISOString()),
    ),
    Done: fc.option(fc.boolean()),
    Owner: fc.option(fc.nat(9).map(idOf)),
  },
  { requiredKeys: ['Id'] },
);

/** What is sure of records that print all of their fields: of what is not printed the fake says that it is null. */
function expectAgreement(condition: Condition, items: readonly Item[]): void {
  const theirs = compile<Item>(parseFilter(condition.text, types));
  for (const it of items) {
    const holds = condition.holds(it);
    if (holds !== undefined) expect([condition.text, it, holds]).toEqual([condition.text, it, theirs(it)]);
  }
}

describe('what is sure of a condition', () => {
  law.prop([fc.array(item, { maxLength: 6 })])('is what the fake answers', (items) => {
    for (const condition of filtersOn(items, fields)) expectAgreement(condition, items);
  });

  law.prop([fc.array(item, { maxLength: 6 })])(
    'is sure also of one that somebody else has written',
    (items) => {
      for (const { text } of filtersOn(items, fields)) {
        const read = readFilter(text, fields);
        if (read) expectAgreement(read, items);
      }
    },
  );
});
