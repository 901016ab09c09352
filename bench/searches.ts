import { createMock } from '../src/index.ts';
import { documented } from '../src/world/seeds.gen.ts';
import { compare, timed } from './rounds.ts';
import { asRatio, type Table } from './table.ts';

type Requirement = NonNullable<typeof documented.Requirement>[number];

interface Search {
  readonly tql: string;
  matches(requirement: Requirement): boolean;
  order(one: Requirement, other: Requirement): number;
}

const newestFirst: Search['order'] = (one, other) =>
  one.LastUpdatedAt < other.LastUpdatedAt ? 1 : one.LastUpdatedAt > other.LastUpdatedAt ? -1 : 0;

const searches: Readonly<Record<string, Search>> = {
  'a page by a number': {
    tql: 'Number > 1500 ORDER BY LastUpdatedAt DESC',
    matches: (requirement) => (requirement.Number ?? 0) > 1500,
    order: newestFirst,
  },
  'a page by the beginning of a word': {
    tql: 'Name ~ "page*" ORDER BY LastUpdatedAt DESC',
    matches: ({ Name }) => /(?<!\p{L})page/iu.test(Name),
    order: newestFirst,
  },
};

/** Milliseconds for a page of requirements by TQL, against a plain scan and sort of the same records in an array. */
export async function searching(rounds: number, count: number): Promise<Table> {
  const requirements = [...(documented.Requirement ?? []), ...requirementsOf(count)];
  const mock = createMock({ world: { seed: { ...documented, Requirement: requirements } } });
  const rows: string[][] = [];
  for (const [what, search] of Object.entries(searches)) {
    const plain = () => pageOf(requirements, search);
    const ours = async () => {
      const response = await mock.fetch(`/api/requirements?tql=${encodeURIComponent(search.tql)}`);
      const { Items } = (await response.json()) as { Items: Requirement[] };
      return Items.map(({ Id }) => Id);
    };
    const [expected, found] = [plain(), await ours()];
    if (expected.length === 0 || expected.join() !== found.join())
      throw new Error(`The pages differ: ${expected.join()} and ${found.join()}`);
    // So that both run compiled code.
    for (let time = 0; time < 5; time++) await timed(async () => [await ours(), plain()]);
    rows.push([
      what,
      asRatio(
        await compare(
          rounds,
          () => timed(ours),
          () => timed(plain),
        ),
        ' ms',
      ),
    ]);
  }
  return {
    head: [`time for a search of ${count.toLocaleString('en')} requirements`, 'to a scan and a sort'],
    rows,
  };
}

function pageOf(requirements: readonly Requirement[], { matches, order }: Search): string[] {
  const page = requirements.filter(matches).sort(order).slice(0, 25);
  return (JSON.parse(JSON.stringify(page)) as Requirement[]).map(({ Id }) => Id);
}

/** Requirements that differ in name, number and time, in another order than that of their times. */
function requirementsOf(count: number): Requirement[] {
  const [template] = documented.Requirement ?? [];
  if (!template) throw new Error('The documented world has no requirement.');
  const names = ['Report pagination', 'Pages for print', 'Search by name', 'Home page', 'Log in'];
  const hour = 3_600_000;
  return Array.from({ length: count }, (_, index) => ({
    ...template,
    Id: `00000000-0000-4000-8000-${index.toString(16).padStart(12, '0')}`,
    Name: `${names[index % names.length]} ${index}`,
    Number: index + 1000,
    LastUpdatedAt: new Date(Date.UTC(2011, 0, 1) + ((index * 7919) % 100_003) * hour)
      .toISOString()
      .replace('.000', ''),
    HasAttachments: false,
  }));
}
