import { jsonPrefix } from '../../contract/validation/json-prefix.ts';
import type { PassedComparison, PassedDifference, PassedExchange } from '../../control/journal/passed.ts';
import { nextTurn } from '../../results/turns.ts';
import { createMask } from '../../verify/http/redaction.ts';
import { exchangeOf } from '../../verify/http/seen-exchange.ts';
import { elapsed } from '../../verify/http/time.ts';
import type { ServerDifference } from '../difference.ts';
import type { Comparison } from '../options.ts';
import { inOrder } from '../order.ts';
import { reproducible } from '../reproduce.ts';
import type { Verdict } from '../verdicts.ts';
import { compareWithMock, type TrafficSettings } from './comparing.ts';

/** Compares what is passed on with what a mock would have responded. */
export interface PassingComparison {
  /** Takes an exchange, to be compared when there is time for it: nobody waits for that. */
  take(passed: PassedExchange): void;
  summary(): PassedComparison;
  /** Everything that was taken is compared. */
  settled(): Promise<void>;
  /** What has come of it, as `et-mock compare` tells it. */
  comparison(): Comparison;
}

/** So many exchanges wait at most, and so many bytes of them; others are not compared. */
const most = { waiting: 200, bytes: 16 * 1024 * 1024 };
/** What is kept of differences. */
const room = { differences: 500, characters: 16 * 1024 * 1024 };
/** So many differences of one exchange are shown. */
const mostShown = 20;
/** So many characters of a value are shown. */
const longestValue = 200;

/**
 * Prepares the comparison of what is passed on to a server.
 * @throws UsageError (as a rejection) when the world is no seed
 * @example
 * const comparison = await comparePassing({ server: 'https://et.example.org/EnterpriseTester' });
 */
export async function comparePassing(
  settings: Pick<TrafficSettings, 'server' | 'world'>,
): Promise<PassingComparison> {
  const { server, world } = settings;
  const begun = elapsed();
  const comparing = await compareWithMock({ ...settings, room });
  const counts = { passed: 0, compared: 0, waiting: 0, bytes: 0 };
  let last: Promise<void> = Promise.resolve();

  async function compare(passed: PassedExchange): Promise<void> {
    await nextTurn();
    const exchange = exchangeOf(passed);
    if (typeof exchange === 'string') return comparing.leave('requests that were passed on', exchange);
    await nextTurn();
    const hidden = createMask(credentialsIn(passed.headers.authorization))(exchange);
    const found = await comparing.take({ exchange: hidden, sent: passed.sent });
    if (typeof found === 'string') return;
    counts.compared++;
    passed.showDifferences(inOrder(found).slice(0, mostShown).map(shown));
  }

  return {
    take(passed) {
      counts.passed++;
      const { response, sent, method, flaw } = passed;
      const bytes = response.bytes.length + (sent?.bytes.length ?? 0);
      const isTooMuch = counts.waiting >= most.waiting || counts.bytes + bytes > most.bytes;
      const why = flaw ?? (isTooMuch ? 'too many came at once' : undefined);
      if (why !== undefined) {
        comparing.leave('requests that were passed on', why);
        if (world && method !== 'GET')
          comparing.leave('changes that the mock does not have', `${why}: what is read later may differ`);
        return;
      }
      counts.waiting++;
      counts.bytes += bytes;
      last = last
        .then(() => compare(passed))
        // A fault of ours is nothing that a client should hear of.
        .catch((error: Error) => comparing.leave('requests that were passed on', `a fault: ${error.message}`))
        .finally(() => {
          counts.waiting--;
          counts.bytes -= bytes;
        });
    },
    summary() {
      const { passed, compared, waiting } = counts;
      const servers = { real: { url: server }, fake: { url: 'http://localhost:8080' } };
      return {
        server,
        isSameData: world !== undefined,
        passed,
        compared,
        waiting,
        differences: inOrder(comparing.verdicts()).map((it) => ({
          ...shown(it),
          operation: it.operation,
          count: it.count,
          reproduce: reproducible(it, servers).reproduce,
        })),
        remarks: comparing.remarks(),
      };
    },
    settled: () => last,
    comparison: () => ({ ...comparing.comparison(), elapsed: elapsed() - begun }),
  };
}

/** What a difference is in a few words. */
function shown({
  blame,
  because,
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
    kind,
    message: message.slice(0, 1000),
    ...(where === undefined ? {} : { where }),
    ...(values.real === undefined ? {} : { real: values.real }),
    ...(values.fake === undefined ? {} : { fake: values.fake }),
  };
}

function written(value: unknown): string | undefined {
  const text = value === undefined ? undefined : jsonPrefix(value, longestValue);
  return text !== undefined && text.length > longestValue ? `${text.slice(0, longestValue)}…` : text;
}

/** The user and the password that were sent with Basic authentication. */
function credentialsIn(authorization: string | undefined): { user: string; password: string } | undefined {
  const [, token] = /^Basic\s+([\w+/=-]+)$/i.exec(authorization ?? '') ?? [];
  if (token === undefined) return undefined;
  const [, user = '', password = ''] = /^([^:]*):(.*)$/s.exec(Buffer.from(token, 'base64').toString()) ?? [];
  return { user, password };
}
