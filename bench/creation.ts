import { createMock, largeSeed } from '../src/index.ts';
import { compare, timed } from './rounds.ts';
import { asRatio, type Table } from './table.ts';

/** Milliseconds for a record more: among many of its kind against among few, where names have to be free. */
export async function creation(rounds: number, count: number): Promise<Table> {
  const rows: string[][] = [];
  for (const [what, path, bodyOf] of kinds) {
    const compared = await compare(rounds, making(count, path, bodyOf), making(10, path, bodyOf));
    rows.push([what, asRatio(compared, ' ms')]);
  }
  return { head: ['time for a record more', `among ${count.toLocaleString('en')} projects to 10`], rows };
}

type Kind = readonly [what: string, path: string, bodyOf: (number: number) => object];

const kinds: readonly Kind[] = [
  ['POST a project', '/api/projects', (number) => ({ Name: `Made ${number}` })],
  ['POST an organisation', '/api/organisations', (number) => ({ Name: `Made ${number}` })],
];

/** In a world of its own each time, so that there are never more than at first by much. */
function making(projects: number, path: string, bodyOf: Kind[2]): () => Promise<number> {
  const mock = createMock({ world: { seed: largeSeed({ projects, runs: projects }) } });
  let made = 0;
  const headers = { 'Content-Type': 'application/json' };
  const make = async () => {
    const response = await mock.fetch(path, {
      method: 'POST',
      headers,
      body: JSON.stringify(bodyOf(++made)),
    });
    if (!response.ok) throw new Error(`Failed to measure: ${await response.text()}`);
  };
  return async () => {
    mock.reset();
    // The first one makes the indexes.
    await make();
    return timed(make, 20);
  };
}
