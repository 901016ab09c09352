import { withArticle } from '../../contract/text/article.ts';
import { entityVerification } from '../../contract/verification.ts';
import type { RawFinding } from '../engine/check.ts';
import { shown } from '../findings/assertions.ts';
import { type Exchange, fieldsOf, itemsOf, recordsIn } from '../http/exchange.ts';
import { inspectStream, inspectTask } from '../scenarios/tasks/stream.ts';
import { isSame } from './value-formats.ts';

/** What else is to be said of a response, by the names that examples give it in the document. */
export const extraAssertions: Readonly<Record<string, (exchange: Exchange) => Iterable<RawFinding>>> = {
  newRun: inspectNew,
  newSteps: inspectSteps,
};

const nobody = '00000000-0000-0000-0000-000000000000';
/** No zone is further from UTC: something that happened near the turn of a year belongs to two years. */
const zone = 14 * 3_600_000;

/** A task is as far as it says, in one element or in those of a stream. */
export function inspectProgress(exchange: Exchange): Iterable<RawFinding> {
  return Array.isArray(exchange.response.body) ? inspectStream(exchange) : inspectTask(exchange);
}

/** A collection with something in it prints that, each once. */
export function* inspectItems(exchange: Exchange, noun: string): Generator<RawFinding> {
  const ids = itemsOf(exchange).map(({ Id }) => Id);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (ids.length === 0) yield { message: `there are no Items, although there is ${withArticle(noun)}` };
  if (twice !== undefined)
    yield { where: '/body/Items', actual: ids, message: `two of the Items have the Id ${twice}` };
}

/** The items are of one year, in the zone of the server. */
export function* inspectYear(exchange: Exchange, field: string, year: number): Generator<RawFinding> {
  for (const [index, item] of itemsOf(exchange).entries()) {
    const instant = Date.parse(String(item[field]));
    const years = [instant - zone, instant + zone].map((it) => new Date(it).getUTCFullYear());
    if (Number.isNaN(instant) || years.includes(year)) continue;
    yield {
      where: `/body/Items/${index}/${field}`,
      expected: year,
      actual: item[field],
      message: `an item of ${item[field]} is not of the year ${year}`,
    };
  }
}

/** A new run was created and changed last by the same person, and not changed before it was created. */
function* inspectNew(exchange: Exchange): Generator<RawFinding> {
  const { CreatedById, LastUpdatedById, CreatedAt, LastUpdatedAt } = fieldsOf(exchange);
  if (!isSame(CreatedById, LastUpdatedById)) {
    const message = `the new run was created by ${CreatedById} and last changed by ${LastUpdatedById}`;
    yield { where: '/body/LastUpdatedById', expected: CreatedById, actual: LastUpdatedById, message };
  }
  if (Date.parse(String(LastUpdatedAt)) < Date.parse(String(CreatedAt))) {
    const message = `the new run was last changed at ${LastUpdatedAt}, before it was created at ${CreatedAt}`;
    yield { where: '/body/LastUpdatedAt', expected: CreatedAt, actual: LastUpdatedAt, message };
  }
}

/** The new run has the steps of its script; they belong to it, or to no run yet, as the page prints them. */
function* inspectSteps(exchange: Exchange): Generator<RawFinding> {
  const { Id, StepResults } = fieldsOf(exchange);
  if (!Array.isArray(StepResults)) return;
  const results = recordsIn(StepResults);
  const told = (all: readonly Record<string, unknown>[]) =>
    all.map(({ Description: d, ExpectedResult: e }) => [d, e]);
  const steps = told(entityVerification.Script.make?.body.Steps as Record<string, unknown>[]);
  if (!isSame(told(results), steps)) {
    const message = `the new run has the steps ${shown(told(results))} and not those of its script, ${shown(steps)}`;
    yield { where: '/body/StepResults', expected: steps, actual: told(results), message };
  }
  for (const [index, { RunId }] of results.entries()) {
    if (RunId === nobody || isSame(RunId, Id)) continue;
    const message = `a step of the new run ${Id} belongs to the run ${RunId}`;
    yield { where: `/body/StepResults/${index}/RunId`, expected: Id, actual: RunId, message };
  }
}
