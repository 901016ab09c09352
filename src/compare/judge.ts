import type { Summary } from '../verify/engine/options.ts';
import { verify } from '../verify/engine/run.ts';
import type { Finding } from '../verify/findings/finding.ts';
import { NoVerdict } from '../verify/http/failures.ts';
import type { ComparedServer, CompareOptions } from './options.ts';

/** What a server was found to do. */
export interface Judgement {
  /** What breaks the document. */
  readonly faults: readonly Finding[];
  /** What is in doubt, such as a place where the sources contradict each other. */
  readonly doubts: readonly Finding[];
  readonly summary: Summary;
}

/**
 * Has a server judged by the verifier, with all that it guarantees: what it may send, what it makes and deletes again.
 * @throws NoVerdict when it cannot be judged, or is something else
 */
export async function judge(
  server: ComparedServer,
  { mode, only, seed, maxTime, signal }: CompareOptions,
  onProgress: NonNullable<CompareOptions['onProgress']>,
): Promise<Judgement> {
  const faults: Finding[] = [];
  const doubts: Finding[] = [];
  const running = verify({ ...server, mode, only, seed, maxTime, signal, onProgress });
  for (;;) {
    const step = await running.next();
    if (step.done) {
      const { unlike } = step.value;
      if (unlike)
        throw new NoVerdict(
          `Failed to compare ${server.url}: it does not look like Enterprise Tester, as ${unlike.wrong} of ${unlike.asked} operations break the documented contract.`,
        );
      return { faults, doubts, summary: step.value };
    }
    const { severity, check } = step.value;
    // An operation that never responds is a fault where the other server has responded.
    if (severity === 'violation' || (severity === 'warning' && check === 'responses'))
      faults.push(step.value);
    else if (severity === 'warning') doubts.push(step.value);
  }
}
