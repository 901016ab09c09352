import type { Exchange } from '../../verify/http/exchange.ts';
import type { NormalizeText } from '../same-text.ts';
import type { Unrecorded } from '../unrecorded.ts';
import { differencesIn, type ValueDifference } from '../values.ts';
import { createSteps, toldApart } from './apart.ts';
import { createBinding, withoutMark } from './binding.ts';

/** A request that was to change something, with its response. */
export interface Change {
  /** The check that has made it, or the step of a run. */
  readonly by: string;
  readonly exchange: Exchange;
}

/** The same change at both servers, and how their responses differ. */
export interface ComparedChange {
  readonly real: Exchange;
  readonly fake: Exchange;
  readonly differences: readonly ValueDifference[];
}

/** What the servers were asked, each in its own time, and how what they print is read. */
export interface BothChanges {
  readonly real: readonly Change[];
  readonly fake: readonly Change[];
  /** Whether an id is that of one thing at both servers. */
  isCommon(id: string): boolean;
  readonly normalize: NormalizeText;
  /** Whether the responses to a change are compared; it is made in any case. */
  isCompared?(change: Change): boolean;
  /** What no recording has; nothing when absent. */
  readonly unrecorded?: Unrecorded | undefined;
}

/** How many changes of the other server are looked through for the same one: later ones have another reason. */
const maxDistance = 20;

/**
 * Compares the responses to the same changes. Ids of what each server has made stand for each other; instants and users
 * are those of each server, unless they were sent, and so are numbers and totals once the servers were led apart.
 * @returns what was asked of both; nothing of what only one of them was asked
 */
export function* compareChanges({
  real,
  fake,
  isCommon,
  normalize,
  isCompared = () => true,
  unrecorded,
}: BothChanges): Generator<ComparedChange> {
  const binding = createBinding(isCommon);
  const steps = createSteps();
  const waiting = new Map<string, { readonly exchange: Exchange; readonly place: number }[]>();
  const keyOf = ({ by, exchange }: Change) => `${by} ${exchange.operation}`;
  for (const [place, change] of fake.entries()) {
    const key = keyOf(change);
    const all = waiting.get(key) ?? [];
    waiting.set(key, all);
    all.push({ exchange: change.exchange, place });
  }
  for (const [place, change] of real.entries()) {
    const others = waiting.get(keyOf(change)) ?? [];
    const asked = questionOf(change.exchange);
    const index = others
      .slice(0, maxDistance)
      .findIndex((it) => binding.isAlike(asked, questionOf(it.exchange)));
    const [other] = index < 0 ? [] : others.splice(0, index + 1).slice(-1);
    if (!other) continue;
    const [ours, theirs] = [change.exchange, other.exchange];
    const isTogether = steps.take(place, other.place);
    if (ours.response.status < 300 !== theirs.response.status < 300) steps.part();
    binding.bind(asked, questionOf(theirs));
    binding.bind(ours.response.body, theirs.response.body);
    if (!isCompared(change)) continue;
    const found = differencesIn(
      withoutMarks(ours),
      withoutMarks(binding.translate(theirs)),
      normalize,
      unrecorded,
    );
    const differences = found
      .filter((it) => !isMadeByServer(it, ours, theirs))
      .map((it) => (isTogether ? it : toldApart(it, ours, theirs)));
    yield { real: ours, fake: theirs, differences };
  }
}

const questionOf = ({ request: { path, query, body } }: Exchange) => ({ path, query, body });

/** The same with a body that has nothing of the run that has made the request. */
function withoutMarks(exchange: Exchange): Exchange {
  const { body } = exchange.response;
  if (body instanceof Uint8Array || body === undefined) return exchange;
  return {
    ...exchange,
    response: { ...exchange.response, body: JSON.parse(withoutMark(JSON.stringify(body))) },
  };
}

const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d/;
const user = /(?:By|User)(?:Id|Name|UserName)?$/;

/** Whether each server says when it was, or who: nobody has sent it. */
function isMadeByServer({ kind, where, real, fake }: ValueDifference, ours: Exchange, theirs: Exchange) {
  if (kind !== 'value') return false;
  const texts = [real, fake].filter((it) => typeof it === 'string');
  const isSent = [ours, theirs].some(({ request }) => {
    const sent = JSON.stringify(request.body ?? null);
    return texts.some((it) => sent.includes(JSON.stringify(it)));
  });
  if (isSent) return false;
  return (texts.length === 2 && texts.every((it) => instant.test(it))) || user.test(where);
}
