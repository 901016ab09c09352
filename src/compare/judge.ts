import type { Summary } from '../verify/engine/options.ts';
import { verify } from '../verify/engine/run.ts';
import type { Finding } from '../verify/findings/finding.ts';
import type { Exchange } from '../verify/http/exchange.ts';
import { NoVerdict } from '../verify/http/failures.ts';
import type { Change } from './changes/changes.ts';
import type { ComparedServer, CompareOptions } from './options.ts';

/** What a server was found to do. */
export interface Judgement {
  /** What breaks the document. */
  readonly faults: readonly Finding[];
  /** What is in doubt, such as a place where the sources contradict each other. */
  readonly doubts: readonly Finding[];
  readonly summary: Summary;
  /** The changes that were made, with their responses. */
  readonly changes: readonly Change[];
}

/** The server does not look like Enterprise Tester. */
export class Unlike extends NoVerdict {}

/** How many changes are kept. */
const maxChanges = 5000;

/**
 * Has a server judged by the verifier, with all that it guarantees: what it may send, what it makes and deletes again.
 * @throws NoVerdict when it cannot be judged
 * @throws Unlike when it is something else
 */
export async function judge(
  server: ComparedServer,
  { mode, only, seed, maxTime, signal }: CompareOptions,
  onProgress: NonNullable<CompareOptions['onProgress']>,
): Promise<Judgement> {
  const faults: Finding[] = [];
  const doubts: Finding[] = [];
  const changes: Change[] = [];
  const onExchange = (exchange: Exchange, by: string) => {
    if (exchange.request.method !== 'GET' && changes.length < maxChanges) changes.push({ exchange, by });
  };
  const running = verify({ ...server, mode, only, seed, maxTime, signal, onProgress, onExchange });
  for (;;) {
    const step = await running.next();
    if (step.done) {
      const { unlike } = step.value;
      if (unlike)
        throw new Unlike(
          `Failed to compare ${server.url}: it does not look like Enterprise Tester, as ${unlike.wrong} of ${unlike.asked} operations break the documented contract.`,
        );
      return { faults, doubts, summary: step.value, changes };
    }
    const { severity, check } = step.value;
    // An operation that never responds is a fault where the other server has responded.
    if (severity === 'violation' || (severity === 'warning' && check === 'responses'))
      faults.push(step.value);
    else if (severity === 'warning') doubts.push(step.value);
  }
}
