import { expect, it } from 'vitest';
import { entities } from '../../src/contract/entities.gen.ts';
import { operationOf } from '../../src/contract/http/addresses.ts';
import { operationFacts } from '../../src/contract/operations.ts';
import { atOnce } from '../../src/contract/work.ts';
import type { Mock } from '../../src/index.ts';
import { createTexts } from '../../src/record/pseudonyms/texts.ts';
import { changedServer, serving } from './changed-world.ts';
import { recordingOf } from './recording.ts';

async function answerOf(mock: Mock, path: string): Promise<unknown> {
  const text = await (await mock.fetch(path)).text();
  // Files are texts.
  if (!/^[[{]/.test(text)) return text;
  const body = JSON.parse(text);
  // Types of relationship are printed for one organisation after the other: in which order says no other response.
  if (path.includes('relationshiptypes')) body.Items.sort((a: Type, b: Type) => (a.Self < b.Self ? -1 : 1));
  return body;
}

interface Type {
  readonly Self: string;
}

it('answers every request of the recording as the server did, where everything is in clear', async () => {
  const server = await changedServer();
  const { seed, paths, summary } = await recordingOf(server, { keep: ['*'] });
  const fake = serving(server, seed);
  for (const path of paths) expect(await answerOf(fake, path), path).toEqual(await answerOf(server, path));
  expect(paths.length).toBeGreaterThan(100);
  expect(summary.left.filter(({ count }) => count > 0)).toEqual([]);
});

it('prints in expansions what the server did, of which some follows from other records', async () => {
  const server = await changedServer();
  const { seed, paths } = await recordingOf(server, { keep: ['*'] });
  const fake = serving(server, seed);
  const expanded = new Set(paths.flatMap((path) => withExpansions(path)));
  for (const path of expanded) expect(await answerOf(fake, path), path).toEqual(await answerOf(server, path));
  expect(expanded.size).toBeGreaterThan(30);
});

/** A request that asks for all that its response can expand; nothing where that is nothing. */
function withExpansions(address: string): string[] {
  const place = operationOf('GET', address);
  if (!place) return [];
  const { expansions, query } = operationFacts[place.operationId];
  if (expansions.length === 0 || !query.includes('$expand')) return [];
  const url = new URL(address);
  url.searchParams.set('$expand', expansions.join());
  return [url.href];
}

it('has every record of every kind that it does not say it leaves out', async () => {
  const server = await changedServer();
  const { seed, summary } = await recordingOf(server, { keep: ['*'] });
  const never = summary.left.map(({ what }) => what);
  const single = new Set<string>(['PerformanceMeasurement', 'MailSenderSettings', 'EntityWidgets']);
  for (const entity of Object.keys(entities) as (keyof typeof entities)[]) {
    // What waits in a temporary set can only be found by whoever has made the set.
    const { length: size } = [...server.store[entity]].filter((it) => !('TemporaryId' in it));
    // Of editors the API only has those of each kind, of measurements the latest, and of settings those of the only sender.
    if (size === 0 || never.includes(entity) || single.has(entity)) continue;
    expect(`${entity} ${seed[entity]?.length}`).toBe(`${entity} ${size}`);
  }
});

it('answers every request as the server did but for the pseudonyms', async () => {
  const server = await changedServer();
  const { seed, paths } = await recordingOf(server, { key: 'a key' });
  const fake = serving(server, seed);
  const pseudonymOf = createTexts('a key');
  const texts = (text: string) => atOnce(pseudonymOf(text));
  const isPseudonym = (value: unknown, found: unknown): boolean => {
    if (value === found || typeof value !== 'string' || typeof found !== 'string') return value === found;
    // What is named in an address of the API, or in a text that is put together, has its own pseudonym.
    const [pieces, others] = [value.split(/[/"(). ]|%20/), found.split(/[/"(). ]|%20/)];
    return texts(value) === found || pieces.every((it, at) => [it, texts(it)].includes(others[at] ?? ''));
  };
  const check = (real: unknown, found: unknown, place: string): void => {
    if (typeof real !== 'object' || real === null || typeof found !== 'object' || found === null) {
      expect(isPseudonym(real, found), `${place}: ${real} is ${found}`).toBe(true);
      return;
    }
    const others = new Map(entriesOf(found));
    expect(others.size, place).toBe(entriesOf(real).length);
    for (const [key, value] of entriesOf(real))
      check(value, others.get(others.has(key) ? key : texts(key)), `${place} ${key}`);
  };
  for (const path of paths) check(await answerOf(server, path), await answerOf(fake, path), path);
});

/** What is in a value; of a list by the ids of its items, because pseudonyms may come in another order. */
function entriesOf(value: object): [string, unknown][] {
  const ids = new Set(Object.values(value).map((it) => Object(it).Id));
  return Object.entries(value).map(([key, it]) => [
    Array.isArray(value) && ids.size === value.length ? String(Object(it).Id) : key,
    it,
  ]);
}
