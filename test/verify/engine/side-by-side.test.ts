import { describe, expect, test } from 'vitest';
import { sideBySide, type Work } from '../../../src/verify/engine/side-by-side.ts';

/** A work that goes on when it is told to. */
function work(name: string, begun: string[] = []) {
  let finish: (error?: Error) => void = () => {};
  const over = new Promise<void>((resolve, reject) => {
    finish = (error) => (error ? reject(error) : resolve());
  });
  over.catch(() => undefined);
  const it: Work<string> & {
    say(text: string): void;
    finish(error?: Error): void;
    isStopped: boolean;
    isHeard: boolean;
  } = {
    told: [],
    onTell: () => {},
    isStopped: false,
    isHeard: false,
    say(text) {
      it.told.push(`${name} ${text}`);
      it.onTell();
    },
    finish,
    run: () => {
      begun.push(name);
      return over;
    },
    listen() {
      it.isHeard = true;
    },
    stop() {
      it.isStopped = true;
      finish();
    },
  };
  return it;
}

async function all(source: AsyncIterable<string>): Promise<string[]> {
  const told: string[] = [];
  for await (const one of source) told.push(one);
  return told;
}

const turn = () => new Promise((resolve) => setImmediate(resolve));

describe('works that go on side by side', () => {
  test('are told of in the order of the list, whichever is over first', async () => {
    const [a, b, c] = [work('a'), work('b'), work('c')];
    const told = all(sideBySide([a, b, c], [[a], [b], [c]], 3));
    c.say('1');
    c.finish();
    b.say('1');
    await turn();
    a.say('1');
    b.say('2');
    b.finish();
    await turn();
    a.say('2');
    a.finish();
    expect(await told).toEqual(['a 1', 'a 2', 'b 1', 'b 2', 'c 1']);
  });

  test('are told of while they go on, once it is their turn', async () => {
    const [a, b] = [work('a'), work('b')];
    const telling = sideBySide([a, b], [[a], [b]], 2);
    const first = telling.next();
    a.say('1');
    expect((await first).value).toBe('a 1');
    expect([a.isHeard, b.isHeard]).toEqual([true, false]);
    await telling.return(undefined);
  });

  test('are no more at once than there may be, and in each strand one after the other', async () => {
    const begun: string[] = [];
    const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((name) => work(name, begun)) as ReturnType<typeof work>[];
    if (!a || !b || !c || !d) throw new Error('There are four.');
    const told = all(sideBySide([a, b, c, d], [[a, c], [b], [d]], 2));
    await turn();
    expect(begun).toEqual(['a', 'b']);
    b.finish();
    await turn();
    expect(begun).toEqual(['a', 'b', 'd']);
    a.finish();
    await turn();
    expect(begun).toEqual(['a', 'b', 'd', 'c']);
    c.finish();
    d.finish();
    expect(await told).toEqual([]);
  });

  test('go on when one of them fails; that is thrown when it is its turn, and the others are stopped', async () => {
    const [a, b, c] = [work('a'), work('b'), work('c')];
    const telling = sideBySide([a, b, c], [[a], [b], [c]], 3);
    const told: string[] = [];
    const over = (async () => {
      for await (const one of telling) told.push(one);
    })();
    b.say('before');
    b.finish(new Error('broken'));
    await turn();
    a.say('still there');
    a.finish();
    await expect(over).rejects.toThrow('broken');
    expect(told).toEqual(['a still there', 'b before']);
    expect([a.isStopped, b.isStopped, c.isStopped]).toEqual([false, false, true]);
  });

  test('are all over before whoever leaves goes on', async () => {
    const [a, b] = [work('a'), work('b')];
    const telling = sideBySide([a, b], [[a], [b]], 2);
    a.say('1');
    await telling.next();
    await telling.return(undefined);
    expect([a.isStopped, b.isStopped]).toEqual([true, true]);
  });
});
