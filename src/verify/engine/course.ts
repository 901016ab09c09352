import { examples } from '../../contract/document.ts';
import type { OperationId } from '../../contract/operations.ts';
import { keepFullest } from '../discovery/collections.ts';
import { createDiscovery, type DiscoveryStep, type SampleFork } from '../discovery/crawl.ts';
import type { Finding } from '../findings/finding.ts';
import { NoSandbox, projectMaker, type Sandbox } from '../fixtures/sandbox.ts';
import { seedSandbox } from '../fixtures/sandbox-contents.ts';
import type { Mode } from '../http/client.ts';
import { listedContentsFindings } from '../scenarios/life/listed-contents.ts';
import type { Check, Context } from './check.ts';
import { telling } from './checks.ts';
import { greet } from './greet.ts';
import { createLane, type Lane, type LaneOptions } from './lane.ts';
import type { VerifyOptions } from './options.ts';
import { insistent } from './parts.ts';
import { collectionsFor, maxPerCollection, maxPerStep, maxToFill, samplesPerOperation } from './plan.ts';
import type { RunState } from './run-state.ts';
import { partsOf, phasesOf, usualConcurrency } from './schedule.ts';
import { type CheckRun, isWantedExample, isWantedOperation, runsOf, select } from './selection.ts';
import { sideBySide } from './side-by-side.ts';

/** What a run does between its first request and the clean-up. */
export interface Course {
  /** Everything that is asked, and what is found wrong with it. */
  findings(): AsyncGenerator<Finding>;
  /** Every check, and why it does not run where it does not; none before the first of them begins. */
  readonly ran: readonly CheckRun[];
  /** The operations at which a check has looked, in that order; with no name, all of the run. */
  asked(check?: string): ReadonlySet<OperationId>;
}

type Part = Omit<LaneOptions, 'sample'>;

/** Prepares the course of a run. */
export function createCourse(options: VerifyOptions, run: RunState): Course {
  const { mode = 'read-only', concurrency = usualConcurrency(options) } = options;
  const { sample, site } = run;
  const lanes: { readonly name: string; readonly lane: Lane }[] = [];
  const forks: SampleFork[] = [];
  const collections: Context['collections'] = new Map();
  let ran: readonly CheckRun[] = [];
  let sandbox: Sandbox | undefined;

  function laneOf(part: Part, known = sample): Lane {
    const lane = createLane(run, { ...part, sample: known });
    lanes.push({ name: part.name, lane });
    return lane;
  }

  /** A part that learns for itself what others learn beside it, so that nothing depends on who is quicker. */
  function forkedLaneOf(part: Part): Lane {
    const fork = sample.fork();
    forks.push(fork);
    return laneOf(part, fork);
  }

  async function* tell(
    all: readonly Lane[],
    strands: readonly (readonly Lane[])[] = all.map((lane) => [lane]),
  ): AsyncGenerator<Finding> {
    for await (const { check, finding } of sideBySide(all, strands, concurrency))
      yield* run.pipeline.process(check, finding);
    for (const fork of forks.splice(0)) fork.join();
    run.end.signal.throwIfAborted();
  }

  const lookAround = (step?: DiscoveryStep): Part => ({
    name: 'responses',
    doing: 'looking around',
    most: maxPerStep,
    isNeeded: true,
    async *work({ client }) {
      yield* [];
      await step?.read(client);
    },
  });

  /** What a response prints is read next, with whatever else was printed by then. */
  async function* discover(): AsyncGenerator<Finding> {
    const discovery = createDiscovery(sample, samplesPerOperation);
    for (let steps = discovery.next(); steps.length > 0; steps = discovery.next())
      yield* tell(steps.map((step) => forkedLaneOf(lookAround(step))));
  }

  const openSandbox = (): Part => ({
    name: 'sandbox',
    doing: 'making a project to work in',
    most: Number.POSITIVE_INFINITY,
    isNeeded: true,
    async *work({ client }) {
      try {
        sandbox = await insistent(() => site.open(client));
      } catch (error) {
        if (!(error instanceof NoSandbox)) throw error;
        yield { operation: projectMaker, exchanges: [error.exchange], message: error.message };
      }
    },
  });

  function contextOf(lane: Lane, check?: Check, rank = 0): Context {
    return {
      client: lane.client,
      sample: lane.sample,
      sandbox: sandbox?.by(lane.client),
      coverage: run.coverage.part(rank),
      examples: examples().filter((example) => isWantedExample(example, options.only)),
      seed: options.seed ?? 1,
      patience: run.patience,
      settling: check && check.effect !== 'reads' ? run.settling : run.readingSettling,
      collections,
      wait: lane.wait,
      waitForTask: lane.wait,
      tell: lane.tell,
      collect: lane.collect,
      isWanted: (operation) => isWantedOperation(operation, options.only, check),
      noteAsked: (operation) => lane.asked.add(operation),
      hasAllPermissions: options.allPermissions === true,
      noteRefusal: run.permissions.noteRefusal,
    };
  }

  /** @param collections those that are read next */
  const fillSandbox = (collections: readonly OperationId[]): Part => ({
    name: 'sandbox',
    doing: 'filling the project',
    most: maxToFill,
    async *work(lane) {
      const context = contextOf(lane);
      const contents = await seedSandbox(context);
      if (contents) yield* listedContentsFindings(context, contents, collections);
    },
  });

  const readCollection = (operation: OperationId): Part => ({
    name: 'responses',
    doing: 'reading collections',
    most: maxPerCollection,
    isTelling: true,
    async *work(lane) {
      yield* [];
      await keepFullest(contextOf(lane), operation);
    },
  });

  async function* findings(): AsyncGenerator<Finding> {
    run.report({ doing: 'looking around' });
    const greeting = laneOf(lookAround());
    // Of a server that is none nothing is told but that.
    await greet(greeting.client, options.url);
    yield* tell([greeting]);
    yield* discover();
    run.stopEarly();
    if (mode !== 'read-only') yield* tell([laneOf(openSandbox())]);
    const possible: Mode = sandbox ? mode : 'read-only';
    const selected = select(options, possible);
    ran = runsOf(selected);
    const chosen = selected.flatMap(({ check, skipped }) => (skipped === undefined ? check : []));
    const read = collectionsFor(chosen, options.only);
    if (sandbox && chosen.some(({ needs }) => needs)) yield* tell([laneOf(fillSandbox(read))]);
    yield* tell(read.map((operation) => forkedLaneOf(readCollection(operation))));
    const parts = chosen.flatMap(partsOf);
    run.report({ of: parts.length });
    for (const strands of phasesOf(parts, possible === 'read-only')) yield* phase(parts, strands);
  }

  async function* phase(parts: readonly Check[], strands: readonly (readonly Check[])[]) {
    // What comes one after the other knows what was seen before.
    const isFollowing = (check: Check) =>
      strands.some((strand) => strand.length > 1 && strand.includes(check));
    const partOf = (check: Check): Part => ({
      name: check.name,
      most: check.most,
      isTelling: telling.includes(check),
      work: (lane) => check.run(contextOf(lane, check, parts.indexOf(check) + 1)),
    });
    const all = parts.filter((check) => strands.some((strand) => strand.includes(check)));
    const made = new Map(
      all.map((check) => [check, (isFollowing(check) ? laneOf : forkedLaneOf)(partOf(check))] as const),
    );
    const lanesOf = (checks: readonly Check[]) => checks.flatMap((check) => made.get(check) ?? []);
    yield* tell(lanesOf(all), strands.map(lanesOf));
  }

  return {
    findings,
    get ran() {
      return ran;
    },
    asked(check) {
      const wanted = lanes.filter(({ name }) => check === undefined || name === check);
      return new Set(wanted.flatMap(({ lane }) => [...lane.asked]));
    },
  };
}
