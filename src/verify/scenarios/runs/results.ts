import type { Item } from '../../../contract/collections.ts';
import { counted } from '../../../contract/text/counted.ts';
import type { Context, RawFinding } from '../../engine/check.ts';
import { expectEqual, expectStatus, pick, shown } from '../../findings/assertions.ts';
import { steps } from '../../fixtures/factories.ts';
import { type Exchange, fieldsOf, recordsIn } from '../../http/exchange.ts';
import { runOperations, stepResultOperations } from '../operations.ts';

const reading = runOperations.read;
const updating = runOperations.update;

/** Reads a run with the results of its steps. */
export function readRun({ client }: Context, id: string): Promise<Exchange> {
  return client.send(reading, { path: { id }, query: { $expand: 'StepResults' } });
}

/** The results of the steps that a response prints. */
export function resultsOf(exchange: Exchange): readonly Item[] {
  const { StepResults } = fieldsOf(exchange);
  return recordsIn(StepResults);
}

/** A new run has a result for each step of its script, and none of them is known. */
export function* newResultFindings(run: Exchange): Generator<RawFinding> {
  const results = resultsOf(run);
  const { operation } = run;
  if (results.length !== steps.length) {
    const message = `A new run has ${counted(results.length, 'StepResult')} for the ${counted(steps.length, 'step')} of its script.`;
    yield { operation, where: '/body/StepResults', message, exchanges: [run] };
    return;
  }
  for (const [index, result] of results.entries()) {
    const expected = { ...steps[index], Outcome: 'NotRun', RunId: fieldsOf(run).Id };
    const names = Object.keys(expected);
    yield* expectEqual(
      run,
      expected,
      pick(result, names),
      `A new run has other results of its steps than NotRun ones of its script`,
    );
  }
}

/**
 * Notes the result of one step: it comes back, and the others stay as they are.
 * @param isPermitted whether an earlier update of the run was accepted
 */
export async function* resultFindings(
  context: Context,
  id: string,
  isPermitted: boolean,
): AsyncGenerator<RawFinding> {
  const { client } = context;
  const before = resultsOf(await readRun(context, id));
  const noted = { Id: before[0]?.Id, Outcome: 'Failed', ActualResult: 'The page is not there' };
  if (typeof noted.Id !== 'string') return;
  const updated = await client.send(updating, { path: { id }, body: { StepResults: [noted] } });
  if (!(yield* expectStatus(updated, [200], 'to the result of a step', isPermitted))) return;
  const after = await readRun(context, id);
  for (const result of before) {
    const expected = result.Id === noted.Id ? { ...result, ...noted } : result;
    const found = resultsOf(after).find((it) => it.Id === result.Id) ?? {};
    const what =
      result.Id === noted.Id
        ? 'the step whose result was sent'
        : 'another step than the one whose result was sent';
    yield* expectEqual(after, expected, found, `${reading} answers something else of ${what}`);
  }
  const alone = await client.send(stepResultOperations.read, { path: { id: noted.Id } });
  if (!(yield* expectStatus(alone, [200], 'to a result that a run prints'))) return;
  yield* expectEqual(
    alone,
    noted,
    pick(fieldsOf(alone), Object.keys(noted)),
    `${stepResultOperations.read} answers other values than an update of the run has sent`,
  );
}

/** Servers print times with more or fewer digits: less than a second is no difference. */
const resolution = 1000;

/** An update is not older than the one before it. */
function* updateTimeFindings(before: Exchange, after: Exchange): Generator<RawFinding> {
  const [earlier, later] = [fieldsOf(before).LastUpdatedAt, fieldsOf(after).LastUpdatedAt];
  if (typeof earlier !== 'string' || typeof later !== 'string') return;
  if (!(Date.parse(later) < Date.parse(earlier) - resolution)) return;
  const message = `LastUpdatedAt goes back from ${earlier} to ${later} with an update.`;
  yield { operation: updating, where: '/body/LastUpdatedAt', message, exchanges: [before, after] };
}

/**
 * Sends a duration: it comes back.
 * @param isPermitted whether an earlier update of the run was accepted
 * @returns whether this one was
 */
export async function* durationFindings(
  { client }: Context,
  id: string,
  ActualDuration: string,
  when: string,
  isPermitted = false,
): AsyncGenerator<RawFinding, boolean> {
  const before = await client.send(reading, { path: { id } });
  const updated = await client.send(updating, { path: { id }, body: { ActualDuration } });
  const why = `to the ActualDuration of a run ${when}`;
  if (!(yield* expectStatus(updated, [200], why, isPermitted))) return false;
  yield* updateTimeFindings(before, updated);
  for (const exchange of [updated, await client.send(reading, { path: { id } })]) {
    const found = fieldsOf(exchange).ActualDuration;
    yield* expectEqual(
      exchange,
      ActualDuration,
      found,
      `${exchange.operation} answers another ActualDuration than was sent`,
    );
  }
  return true;
}

/** Sends values of fields, as far as the server takes them: those that are not named later stay as they are. */
export async function* fieldValueFindings({ client }: Context, id: string): AsyncGenerator<RawFinding> {
  const [first, second] = [{ 'Verification note': 'first' }, { 'Verification mark': 'second' }];
  const read = async () => {
    const exchange = await client.send(reading, { path: { id }, query: { $expand: 'FieldValues' } });
    return { exchange, values: fieldsOf(exchange).FieldValues as Item | null | undefined };
  };
  const sent = await client.send(updating, { path: { id }, body: { FieldValues: first } });
  const once = await read();
  // A server may know only the fields that somebody has defined.
  if (sent.response.status !== 200 || !once.values || !('Verification note' in once.values)) return;
  yield* expectEqual(
    once.exchange,
    first,
    pick(once.values, Object.keys(first)),
    'FieldValues are other ones than were sent',
  );
  await client.send(updating, { path: { id }, body: { FieldValues: second } });
  const twice = await read();
  yield* expectEqual(
    twice.exchange,
    first,
    pick(twice.values ?? {}, Object.keys(first)),
    'An update of one of the FieldValues changes another one',
  );
}

/** A run of which a step has failed has not passed, whatever its Status is called. */
export function* outcomeFindings(run: Exchange): Generator<RawFinding> {
  const { Status } = fieldsOf(run);
  const outcomes = resultsOf(run).map(({ Outcome }) => Outcome);
  if (Status !== 'Passed' || !outcomes.includes('Failed')) return;
  const message = `A run with the Status Passed has steps with the Outcomes ${shown(outcomes)}.`;
  yield { operation: run.operation, where: '/body/Status', message, exchanges: [run] };
}
