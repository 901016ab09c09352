import type { Sandbox } from '../../fixtures/sandbox.ts';
import { isRecord } from '../../http/exchange.ts';

/** The turn of somebody who chooses tickets that have no incident yet. */
export interface Choice {
  /** Whether a task was started for a ticket that an id or a key names: it may get its incident much later. */
  isTaken(name: unknown): boolean;
  /** Takes what a request names that has started a task. */
  take(body: unknown): void;
  /** Lets the next one choose. */
  end(): void;
}

/** Who chooses last, and what all have taken. */
interface Choosing {
  last: Promise<void>;
  readonly taken: Set<string>;
}

const choosing = new WeakMap<Sandbox['site'], Choosing>();

/** Waits until those have chosen their tickets who asked before: two that choose at once would both take the same one. */
export async function turnToChoose(sandbox: Sandbox | undefined): Promise<Choice> {
  const own = (sandbox && choosing.get(sandbox.site)) ?? {
    last: Promise.resolve(),
    taken: new Set<string>(),
  };
  if (sandbox) choosing.set(sandbox.site, own);
  const before = own.last;
  let end = () => {};
  own.last = new Promise<void>((resolve) => {
    end = resolve;
  });
  await before;
  return {
    isTaken: (name) => own.taken.has(String(name).toLowerCase()),
    take(body) {
      for (const text of textsIn(body)) own.taken.add(text.toLowerCase());
    },
    end,
  };
}

function* textsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (isRecord(value)) for (const inner of Object.values(value)) yield* textsIn(inner);
}
