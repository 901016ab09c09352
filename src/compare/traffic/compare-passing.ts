import { jsonPrefix } from '../../contract/validation/json-prefix.ts';
import type { PassedComparison, PassedDifference, PassedExchange } from '../../control/journal/passed.ts';
import { createExchangeQueue } from '../../record/passing/queue.ts';
import { placeOf } from '../../verify/contract/routes.ts';
import type { Exchange } from '../../verify/http/exchange.ts';
import { createMask, credentialsIn } from '../../verify/http/redaction.ts';
import { elapsed } from '../../verify/http/time.ts';
import type { ServerDifference } from '../difference.ts';
import type { Verdict } from '../judged-faults.ts';
import type { Comparison } from '../options.ts';
import { inOrder } from '../order.ts';
import { reproducible } from '../reproduce.ts';
import { compareWithMock, type TrafficSettings } from './comparing.ts';
import { isTooLarge, maxValuesOfRecord } from './parts.ts';

/** Compares what is passed on with what a mock would have responded. */
export interface PassingComparison {
  /** Takes an exchange, to be compared when there is time for it: nobody waits for that. */
  take(passed: PassedExchange): void;
  /** How much was compared, and how much differs. */
  summary(): PassedComparison;
  /** Everything that was taken is compared. */
  settled(): Promise<void>;
  /** What has come of it, as `et-mock compare` tells it. */
  comparison(): Comparison;
}

/** What is kept of differences. */
const room = { differences: 500, characters: 16 * 1024 * 1024 };
/** How many differences of one exchange are shown. */
const maxShown = 20;
/** How many characters of a value are shown. */
const maxValueLength = 200;

/**
 * Prepares the comparison of responses that a mock forwards from a server with its own, as `et-mock serve --proxy … --proxy-compare`
 * does.
 * @param settings the address of the server, and a seed with its records: without one, only the form of responses is compared
 * @throws UsageError (as a rejection) when the seed is invalid
 * @example
 * const server = 'https://et.example.org/EnterpriseTester';
 * const comparison = await comparePassing({ server });
 * const handler = passThrough(server, { onExchange: comparison.take });
 * const mock = createMock({ world: { overrides: { searchProjects: handler } }, observe: { comparison } });
 * // … requests to the mock …
 * await comparison.settled();
 * comparison.comparison().differences; // each with the side that is wrong
 */
export async function comparePassing(
  settings: Pick<TrafficSettings, 'server' | 'world'>,
): Promise<PassingComparison> {
  const { server, world } = settings;
  const begun = elapsed();
  const comparing = await compareWithMock({ ...settings, room });
  const counts = { passed: 0, compared: 0 };
  const queue = createExchangeQueue<PassedExchange>({ look, leave });

  async function look(exchange: Exchange, passed: PassedExchange): Promise<void> {
    if (isTooLarge(exchange))
      return leave(
        `it is too large to be compared: a record has more than ${maxValuesOfRecord} values`,
        passed,
      );
    const hidden = createMask(credentialsIn(passed.headers.authorization))(exchange);
    const found = await comparing.take({ exchange: hidden, sent: passed.sent });
    if (typeof found === 'string') return;
    counts.compared++;
    passed.showDifferences(inOrder(found).slice(0, maxShown).map(shown));
  }

  function leave(why: string, { method, url }: PassedExchange): void {
    comparing.leave('forwarded requests', why);
    if (world && method !== 'GET' && placeOf(url, method))
      comparing.leave('changes that the mock does not have', `${why}: what is read later may differ`);
  }

  return {
    take(passed) {
      counts.passed++;
      queue.take(passed);
    },
    summary() {
      const { passed, compared } = counts;
      const { verdicts, remarks } = comparing.judged();
      const servers = { real: { url: server }, fake: { url: 'http://localhost:8080' } };
      return {
        server,
        isSameData: world !== undefined,
        passed,
        compared,
        waiting: queue.waiting,
        differences: inOrder(verdicts).map((it) => ({
          ...shown(it),
          count: it.count,
          reproduce: reproducible(it, servers).reproduce,
        })),
        remarks,
      };
    },
    settled: queue.settled,
    comparison: () => ({ ...comparing.comparison(), isPassing: true, elapsed: elapsed() - begun }),
  };
}

/** What a difference is in a few words. */
function shown({
  blame,
  because,
  operation,
  kind,
  message,
  where,
  real,
  fake,
}: Verdict | ServerDifference): PassedDifference {
  const values = { real: written(real.value), fake: written(fake.value) };
  return {
    blame,
    because,
    ...(operation === undefined ? {} : { operation }),
    kind,
    message: message.slice(0, 1000),
    ...(where === undefined ? {} : { where }),
    ...(values.real === undefined ? {} : { real: values.real }),
    ...(values.fake === undefined ? {} : { fake: values.fake }),
  };
}

function written(value: unknown): string | undefined {
  const text = value === undefined ? undefined : jsonPrefix(value, maxValueLength);
  return text !== undefined && text.length > maxValueLength ? `${text.slice(0, maxValueLength)}…` : text;
}
