import { describe, expect, it } from 'vitest';
import { pickedGroupFindings } from '../../../src/verify/queries/picked-groups.ts';
import { type Answers, type Asked, all, contextAt, Responded } from './answering-server.ts';

const search = { operation: 'search', kinds: 'EntityType' } as const;
const picked = (Id: string, Text: unknown) => ({ Id, Priority: Text === undefined ? null : { Text } });
const incidents = {
  Items: [picked('a', 'High'), picked('b', 'Low'), picked('c', 'High'), picked('d', undefined)],
};

/** What a search says of the groups by the priority of incidents. */
const counting = (groups: unknown) => (asked: Asked) =>
  asked.query.tql === 'GROUP BY Priority { Count } WHERE EntityType = Incident'
    ? { Results: { GroupByPriority: groups } }
    : {};
const counts = (High: unknown, Low: unknown) => ({ High: { Count: High }, Low: { Count: Low } });

/** What is said of the groups of a search, and what was asked to know. */
async function said(answers: Answers) {
  const { context, asked } = contextAt(answers);
  const findings = await all(pickedGroupFindings(context, search));
  return { findings, messages: findings.map(({ message }) => message), asked };
}
const ofGroups = async (groups: unknown, searchIncidents: unknown = incidents) =>
  (await said({ searchIncidents, search: counting(groups) })).messages;
const wrong = (what: string) =>
  `search with tql=GROUP BY Priority { Count } WHERE EntityType = Incident counts ${what}, as searchIncidents lists them.`;

describe('groups by what is picked', () => {
  it('count what the collection prints, which is asked for all that records pick', async () => {
    const { messages, asked } = await said({ searchIncidents: incidents, search: counting(counts(2, 1)) });
    expect(messages).toEqual([]);
    expect(asked).toContain('searchIncidents $expand=Priority,Status,Type,Resolution $top=100');
    expect(asked.filter((it) => it.startsWith('search '))).toEqual(
      ['Priority', 'Status', 'Type', 'Resolution'].map(
        (it) => `search tql=GROUP BY ${it} { Count } WHERE EntityType = Incident`,
      ),
    );
  });

  it('count nothing else', async () => {
    expect(await ofGroups(counts(3, 1))).toEqual([wrong('3 with High, not 2 records')]);
    expect(await ofGroups(counts(2, 0))).toEqual([wrong('0 with Low, not 1 record')]);
    expect(await ofGroups({ High: { Count: 2 } })).toEqual([wrong('0 with Low, not 1 record')]);
    expect(await ofGroups({ ...counts(2, 1), Other: { Count: 5 } })).toEqual([]);
    const { findings } = await said({ searchIncidents: incidents, search: counting(counts(3, 1)) });
    expect(findings).toMatchObject([{ operation: 'search', where: '/body/Results' }]);
    expect(findings[0]?.exchanges?.map(({ operation }) => operation)).toEqual(['searchIncidents', 'search']);
  });

  it('say nothing where it is not known by what a kind can be grouped', async () => {
    for (const groups of [undefined, null, 5]) expect(await ofGroups(groups)).toEqual([]);
    const refused = new Responded(400, { Results: { GroupByPriority: counts(9, 9) } });
    expect((await said({ searchIncidents: incidents, search: refused })).messages).toEqual([]);
    expect((await said({ searchIncidents: incidents, search: { Results: 5 } })).messages).toEqual([]);
  });

  it('are compared with whole collections alone', async () => {
    const many = Array.from({ length: 100 }, (_, at) => picked(`i${at}`, 'High'));
    expect(await ofGroups(counts(150, 0), { Items: many, Total: 150 })).toEqual([]);
    expect(await ofGroups(counts(99, 0), { Items: many, Total: 100 })).toEqual([
      wrong('99 with High, not 100 records'),
    ]);
    expect(
      (await said({ search: counting(counts(1, 1)) })).asked.some((it) => it.startsWith('search ')),
    ).toBe(false);
  });

  it('count records that have picked a text', async () => {
    expect(
      await ofGroups({}, { Items: [picked('a', 5), { Id: 'b' }, { Id: 'c', Priority: 'High' }] }),
    ).toEqual([]);
  });
});
