import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { open } from 'lmdb';
import { beforeAll, describe, expect, it } from 'vitest';
import { createMock } from '../../src/index.ts';
import { probe } from '../../src/state/probe.ts';
import { openState, StateError } from '../../src/state.ts';
import { folder, send } from './folder.ts';

/** How many bits are turned, one at a time; `npm run test:kill` turns more. */
const flips = Number(process.env.ET_FLIPS ?? 40);
const page = 4096;

/** A state as it is when the process that uses it is killed: there is no sum of its file. */
let bytes: Buffer;
let rows: string;
beforeAll(async () => {
  const path = await mkdtemp(join(tmpdir(), 'et-mock-state-'));
  const state = await openState(path);
  const mock = createMock({ state });
  for (let index = 0; index < 40; index++) {
    await send(mock, 'POST', '/api/projects', { Name: `Project ${index}` });
    await state.whenDurable();
  }
  mock.snapshots.save('half-way');
  await state.whenDurable();
  bytes = await readFile(join(path, 'data.mdb'));
  await state.close();
  await writeFile(join(path, 'data.mdb'), bytes);
  rows = await rowsOf(path);
  await rm(path, { recursive: true });
});

async function rowsOf(path: string): Promise<string> {
  const database = open<string, string[]>({ path, noSubdir: false, encoding: 'string', readOnly: true });
  const all = Array.from(database.getRange());
  await database.close();
  return JSON.stringify(all);
}

/** A folder with this file alone. */
async function withOnly(data: Buffer): Promise<string> {
  const path = await folder();
  await writeFile(join(path, 'data.mdb'), data);
  return path;
}

function turned(bit: number): Buffer {
  const copy = Buffer.from(bytes);
  copy[bit >> 3] = (copy[bit >> 3] ?? 0) ^ (1 << (bit & 7));
  return copy;
}

/** What is said of a database: why it is not used, or all that is in it. */
async function found(path: string): Promise<string> {
  const { problem } = await probe(path).catch(({ message }: Error) => ({ problem: message }));
  return problem === undefined ? rowsOf(path) : 'refused';
}

const refusalOf = async (path: string) => {
  const error = await openState(path).catch((reason: unknown) => reason);
  if (!(error instanceof StateError)) throw new Error('it was not refused');
  return error.message;
};

describe('a state of a process that was killed', () => {
  it('is as it was', async () => {
    const path = await withOnly(bytes);
    expect(await found(path)).toBe(rows);
    const state = await openState(path);
    expect(createMock({ state }).store.Project.size).toBeGreaterThan(40);
    await state.close();
  });

  it('with a bit that was turned is refused, or is as it was', async () => {
    const whole = bytes.length * 8 - 1;
    const ofHeads = 2 * page * 8 - 1;
    const bit = fc.oneof({ arbitrary: fc.nat(whole), weight: 3 }, { arbitrary: fc.nat(ofHeads), weight: 1 });
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(bit, async (at) => {
        const path = await withOnly(turned(at));
        const said = await found(path);
        await rm(path, { recursive: true, force: true });
        if (said === 'refused') refused++;
        else expect(said).toBe(rows);
      }),
      { numRuns: flips },
    );
    expect(refused).toBeGreaterThan(0);
  });

  it('with a bit turned in the key of a row is refused, wherever it is', async () => {
    for (const kind of ['record', 'moment', 'snapshot', 'world', 'seed', 'owner', 'sum']) {
      let said = rows;
      // Some are on pages that are not used any more.
      for (let at = bytes.indexOf(kind); at >= 0 && said === rows; at = bytes.indexOf(kind, at + 1))
        said = await found(await withOnly(turned(at * 8)));
      expect(said, kind).toBe('refused');
    }
  });

  it('with a damaged meta page is refused: the other one is that of the transaction before', async () => {
    const [mark, transaction] = [24, 152];
    for (const at of [mark, transaction]) {
      for (const head of [0, page]) {
        for (const bit of [0, 1, 2])
          expect(await found(await withOnly(turned((head + at) * 8 + bit)))).toBe('refused');
      }
    }
  });

  it('without one of its rows is refused', async () => {
    const path = await withOnly(bytes);
    const database = open<string, string[]>({ path, noSubdir: false, encoding: 'string' });
    const [, key] = [...database.getKeys({ start: ['record'], end: ['record', '\u{10ffff}'] })];
    if (!key) throw new Error('there is no record');
    database.removeSync(key);
    await database.close();
    expect(await refusalOf(path)).toMatch(
      /data\.mdb is damaged, or no database \(\d+ of \d+ rows are there\)/,
    );
  });
});
