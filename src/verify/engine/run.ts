import type { OperationId } from '../../contract/operations.ts';
import { explain } from '../coverage/explain.ts';
import type { Looked } from '../findings/baseline.ts';
import type { Finding } from '../findings/finding.ts';
import { withLostRoutes } from '../findings/lost-routes.ts';
import type { LedgerEntry } from '../fixtures/sandbox.ts';
import { NoVerdict } from '../http/failures.ts';
import { elapsed, pause } from '../http/time.ts';
import { createCourse } from './course.ts';
import { exchangeChecks } from './exchange-checks.ts';
import { leftoverFindings } from './leftovers.ts';
import type { Summary, VerifyOptions } from './options.ts';
import { createRunState } from './run-state.ts';
import { selectionProblem } from './selection.ts';

/**
 * Asks a running server whether it keeps the documented contract.
 * @returns findings one by one, and a summary when the run is over
 * @throws NoVerdict when the server cannot be spoken to
 * @throws TypeError when `only` names something that there is not
 * @example
 * for await (const finding of verify({ url: 'http://localhost:8080' })) console.log(finding.message);
 */
export async function* verify(options: VerifyOptions): AsyncGenerator<Finding, Summary, void> {
  const problem = options.only?.map(selectionProblem).find((it) => it !== undefined);
  if (problem !== undefined) throw new TypeError(`Failed to verify ${options.url}: ${problem}.`);
  const begun = elapsed();
  const run = createRunState(options);
  const course = createCourse(options, run);
  const { pipeline, site, end, mask } = run;
  let noVerdict: NoVerdict | undefined;
  let leftovers: readonly LedgerEntry[] = [];
  try {
    yield* course.findings();
  } catch (error) {
    if (error instanceof NoVerdict) noVerdict = new NoVerdict(mask(error.message));
    // What was found before somebody has ended the run is told all the same.
    else if (!end.signal.aborted) throw error;
  } finally {
    run.report({ doing: 'cleaning up' });
    // The run may have been ended: what it made is deleted all the same.
    const wait = options.wait ?? pause;
    const how = {
      client: run.clientForCleanUp(wait),
      wait,
      patience: run.patience.forCleanUp(),
    };
    leftovers = await site.close(how);
    // Said before an error goes on its way, which would be the last word.
    for (const finding of leftoverFindings(leftovers, {
      isLost: end.ending?.because === 'lost',
      lacks: run.permissions.lacks,
    }))
      yield* pipeline.process('sandbox', finding);
  }
  if (noVerdict) throw Object.assign(noVerdict, { made: site.made });
  const exercised = new Set(run.coverage.rows().flatMap((row) => (row.exercised > 0 ? row.operation : [])));
  const torn = [...run.broken.findings()];
  const isJudged = (it: OperationId) => torn.some(({ operation }) => operation === it);
  const ended = end.ending;
  // That a server is gone is said once, and not of each request that was made before anybody knew.
  const unanswered = ended?.because === 'lost' ? [] : run.lost.findings((it) => exercised.has(it), isJudged);
  for (const finding of [...torn, ...unanswered, ...run.permissions.findings()])
    yield* pipeline.process('responses', finding);
  const { ran } = course;
  const isLooked = ({ check, operation }: Looked) =>
    ran.find(({ name }) => name === check)?.skipped === undefined &&
    (operation === undefined || exercised.has(operation as OperationId));
  if (!ended)
    for (const finding of run.baseline.unused(isLooked)) yield* pipeline.process(finding.check, finding);
  const looksAtAll = (check: string) => exchangeChecks.some(({ name }) => name === check);
  return {
    coverage: explain(run.coverage.rows(), run.client.mode, ran, run.permissions.missing),
    checks: ran.map((check) => ({
      ...check,
      failure: run.failures.get(check.name),
      asked:
        check.skipped === undefined
          ? [...course.asked(looksAtAll(check.name) ? undefined : check.name)]
          : undefined,
    })),
    requests: run.client.requests,
    elapsed: elapsed() - begun,
    mode: run.client.mode,
    sample: run.sample.extent(),
    causes: withLostRoutes(pipeline.causes(), run.routes),
    differences: pipeline.differences(),
    ended,
    unlike: run.unlike,
    made: site.made,
    leftovers,
  };
}
