import { nextTurn } from '../../results/turns.ts';
import type { Finding } from '../../verify/findings/finding.ts';
import { type Exchange, fieldsOf } from '../../verify/http/exchange.ts';
import type { WorldExport } from '../../world/seeds/export-format.ts';
import type { Seed } from '../../world/seeds/seed.ts';
import { otherSide, type Side, sides } from '../difference.ts';
import { mockWith, unrecordedOf } from '../fake.ts';
import type { Verdict } from '../judged-faults.ts';
import type { Comparison } from '../options.ts';
import { withoutPseudonyms } from '../pseudonyms.ts';
import { createReader } from '../reader.ts';
import { createRemarks } from '../remarks.ts';
import { reportOf } from '../report.ts';
import { createNormalizer } from '../same-text.ts';
import { nothingUnrecorded, ofPlaces } from '../unrecorded.ts';
import { differencesIn, type ValueDifference } from '../values.ts';
import { createVerdicts, type Room, type Verdicts } from '../verdicts.ts';
import { ownOf, sameOf } from './ask.ts';
import type { Archived } from './har.ts';
import { createInspector } from './inspect.ts';

/** What is done with exchanges that somebody else has had with a server. */
export interface TrafficComparing {
  /**
   * Takes an exchange with the server.
   * @returns how the mock differs in it, or why the two were not compared
   */
  take(archived: Archived): Promise<readonly Verdict[] | string>;
  /** Told of something that is not looked at. */
  leave(what: string, why: string, count?: number): void;
  /** All differences so far, and what is no fault of either server, or was not compared, and why. */
  judged(): { readonly verdicts: readonly Verdict[]; readonly remarks: Comparison['remarks'] };
  /** What has come of it so far. */
  comparison(): Omit<Comparison, 'elapsed'>;
}

/** What traffic is compared with. */
export interface TrafficSettings {
  /** The address of the server, with its application path. */
  readonly server: string;
  /** What the mock starts with: a recording of the server, so that values can be compared. The documented world when absent. */
  readonly world?: Seed | WorldExport | undefined;
  /** How many differences are kept, and how many characters of what shows them; all when absent. */
  readonly room?: Room | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** Starts a mock, and compares with it what a server has responded to others. The server itself is asked nothing. */
export async function compareWithMock({
  server,
  world,
  room,
  signal,
}: TrafficSettings): Promise<TrafficComparing> {
  const mock = mockWith(world ?? 'documented', undefined);
  const begun = mock.clock.now();
  const servers = { real: { url: server }, fake: { url: mock.baseUrl, fetch: mock.fetch as typeof fetch } };
  const client = createReader(servers.fake, signal);
  const remarks = createRemarks();
  const verdicts = createVerdicts({ ...room, because: oneResponse });
  const normalize = createNormalizer([server, mock.baseUrl]);
  const unrecorded = world ? unrecordedOf(world) : nothingUnrecorded;
  const inspectors = { real: createInspector((it) => it), fake: createInspector((it) => it) };
  const ask = world ? sameOf(mock, client) : await ownOf(client);
  const requests = { real: 0, fake: 0 };
  let pairs = 0;

  const isMadeMeanwhile = ({ real, fake }: ValueDifference) =>
    [real, fake].every(
      (it) => typeof it === 'string' && Date.parse(it) >= begun - clockSkew && instant.test(it),
    );

  /** Who responds with something else where the other one says that nothing is there. */
  function* absences(real: Exchange, fake: Exchange): Generator<[Side, Finding]> {
    const both = { real, fake };
    for (const side of sides) {
      if (both[otherSide(side)].response.status !== 404 || both[side].response.status < 400) continue;
      for (const finding of inspectors[side].inspectAbsence(both[side])) yield [side, finding];
    }
  }

  function unequalIn(real: Exchange, fake: Exchange): readonly ValueDifference[] {
    const isChange = real.request.method !== 'GET';
    if (isChange) unrecorded.learn(fieldsOf(real).Id);
    return differencesIn(real, fake, normalize, isChange ? ofPlaces(unrecorded) : unrecorded);
  }

  /** Tells how the responses of both differ, which have the same records. */
  function tellPair(
    real: Exchange,
    fake: Exchange,
    unequal: readonly ValueDifference[],
    told: readonly Verdicts[],
  ): void {
    pairs++;
    for (const [side, finding] of absences(real, fake))
      for (const it of told) it.fault(side, finding, side === 'real' ? fake : real);
    const pair = { real, fake, again: async () => ({ real, fake }) };
    for (const difference of unequal) {
      const { where, tolerated = isMadeMeanwhile(difference) ? changedMeanwhile : undefined } = difference;
      if (tolerated !== undefined) remarks.add(`${real.operation} ${where}`, tolerated);
      else for (const it of told) it.unequal(difference, pair);
    }
  }

  function judged(): ReturnType<typeof withoutPseudonyms> {
    verdicts.looked('real', inspectors.real.runs());
    verdicts.looked('fake', inspectors.fake.runs());
    const all = verdicts.differences();
    const found = world ? withoutPseudonyms(all) : { verdicts: all, remarks: [] };
    return { ...found, remarks: [...found.remarks, ...remarks.list()] };
  }

  return {
    async take({ exchange: real, sent }) {
      requests.real++;
      const own = createVerdicts({ because: oneResponse });
      const told = [verdicts, own];
      const faults = await inspectors.real.inspect(real);
      const fake = await ask(real, sent);
      await nextTurn();
      const isAsked = typeof fake !== 'string';
      for (const finding of faults)
        for (const it of told) it.fault('real', finding, isAsked ? fake : undefined);
      own.looked('real', inspectors.real.runs());
      if (!isAsked) {
        remarks.add(real.operation, fake);
        own.looked('fake', []);
        const found = own.differences();
        return found.length > 0 ? found : fake;
      }
      requests.fake++;
      const unequal = world ? unequalIn(real, fake) : [];
      await nextTurn();
      for (const finding of await inspectors.fake.inspect(fake))
        for (const it of told) it.fault('fake', finding, real);
      if (world) tellPair(real, fake, unequal, told);
      own.looked('fake', inspectors.fake.runs());
      return own.differences();
    },
    leave: (what, why, count) => remarks.add(what, why, count),
    judged,
    comparison() {
      const { verdicts: found, remarks: told } = judged();
      return {
        ...reportOf(found, servers),
        real: server,
        isTraffic: true,
        mode: 'read-only',
        isSameData: world !== undefined,
        remarks: told,
        pairs,
        requests,
        leftovers: { real: [], fake: [] },
      };
    },
  };
}

/** Why nobody is blamed: nothing is asked besides. */
const oneResponse = 'one response alone does not tell which of them does what the documentation says';

/** How far the clocks of two machines may differ, in milliseconds. */
const clockSkew = 5 * 60_000;
const instant = /^\d{4}-\d\d-\d\dT/;
const changedMeanwhile = 'both were changed while they were compared, each at its own time';
