import { checkNames } from '../../contract/known-names.ts';
import { UsageError } from '../../contract/usage-error.ts';
import type { App } from '../../fake/http/app.ts';
import type { WorldBinding } from '../../fake/http/request-context.ts';
import type { Mock, Worlds } from '../mock.ts';
import type { ObserveOptions } from '../options.ts';
import { type CoverageCounter, countUse, createCounter } from './coverage.ts';
import { createJournal, type JournalContext, type JournalWriter, noJournal } from './journal.ts';
import { checkJournalSize, type JournalSize } from './journal-size.ts';
import { createUnhandled, type Logger } from './unhandled.ts';

/** What the worlds of one server have in common when they record what happens. */
export interface Recording {
  readonly size: JournalSize | false;
  readonly unhandled: ReturnType<typeof createUnhandled>;
  /** What was used in all worlds, those that are gone too. */
  readonly total: CoverageCounter;
  readonly comparison: ObserveOptions['comparison'];
  readonly logger: Logger;
  /** The path of a request below the application path; the whole one where it is outside. */
  pathOf(url: string): string;
  readonly parametersOf: JournalContext['parametersOf'];
}

/** Records what happens in one world. */
export interface Recorder extends Pick<Mock, 'journal' | 'coverage' | 'comparison'> {
  readonly observe: NonNullable<WorldBinding['observe']>;
  /** Undefined when the journal is switched off. */
  readonly writer: JournalWriter | undefined;
}

/** @throws Error when an option cannot be used */
export function prepareRecording(
  { journal = {}, onUnhandledRequest, logger = console, comparison }: ObserveOptions,
  app: App,
): Recording {
  const pathOf = (url: string) => app.addressOf({ url }).path;
  return {
    size: journal === false ? false : checkJournalSize(journal),
    unhandled: createUnhandled(onUnhandledRequest ?? 'ignore', logger, pathOf),
    total: createCounter(),
    comparison,
    logger,
    pathOf: (url) => pathOf(url) ?? new URL(url).pathname,
    parametersOf: app.parametersOf,
  };
}

/** Makes the recorder of a world. */
export function createRecorder(
  { size, unhandled, total, comparison, pathOf, parametersOf }: Recording,
  {
    name,
    clock,
    worlds,
    budget,
  }: Pick<JournalContext, 'clock' | 'budget'> & { readonly name: string; readonly worlds: Worlds },
): Recorder {
  const own = createCounter();
  const counters = [own, total];
  const existing = (world: string) => {
    if (worlds.has(world)) return worlds.get(world);
    const known = namesOf(worlds);
    throw new UsageError(
      `Failed to look into the world ${world}: there is none of that name; known: ${known}.`,
    );
  };
  const writer =
    size === false
      ? undefined
      : createJournal(
          {
            world: name,
            clock,
            budget,
            pathOf,
            parametersOf,
            journalOf: (world) => existing(world).journal,
          },
          size,
        );
  return {
    writer,
    journal: writer ?? noJournal,
    coverage(choice = {}) {
      checkNames('Failed to count what was used', choice, { world: true });
      const { world } = choice;
      if (world === undefined) return total.rows();
      return world === name ? own.rows() : existing(world).coverage({ world });
    },
    comparison() {
      if (comparison) return comparison.summary();
      throw new UsageError(
        'Failed to compare: forwarded requests are not compared; start the mock with --proxy and --proxy-compare.',
      );
    },
    observe(observed) {
      const told = unhandled?.(observed) ?? observed;
      countUse(counters, told);
      return writer ? writer.note(told) : told.response;
    },
  };
}

/** How many names a message has room for. */
const maxNames = 20;

function namesOf(worlds: Worlds): string {
  const names: string[] = [];
  for (const { name } of worlds) {
    if (names.length === maxNames) return `${names.join(', ')}, …`;
    names.push(name);
  }
  return names.join(', ');
}
