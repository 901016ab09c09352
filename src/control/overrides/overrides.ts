import { isResponse } from '../../contract/http/is-response.ts';
import { checkNames, type Names } from '../../contract/known-names.ts';
import { operationFacts } from '../../contract/operations.ts';
import { ended, suggest } from '../../contract/text/nearest.ts';
import { UsageError } from '../../contract/usage-error.ts';
import { isObject } from '../../contract/validation/check.ts';
import { shown } from '../../contract/validation/schema-error.ts';
import { type ServiceRequest, toRequest, withBody } from '../../fake/http/request.ts';
import type { Intervention, RequestContext } from '../../fake/http/request-context.ts';
import { errorResponse, type RawResponse } from '../../fake/http/response.ts';
import type { Address } from '../../fake/http/url.ts';
import { weightOfJson } from '../../world/store/weight.ts';
import { createMask } from '../journal/masking.ts';
import { createShowing } from '../journal/passed.ts';
import type { Logger } from '../journal/unhandled.ts';
import type {
  AddedOverride,
  OverriddenRequest,
  OverrideHandler,
  OverrideOptions,
  OverrideTable,
  OverrideTarget,
  PlainResponse,
} from './override.ts';
import { checkResponse, rawResponse } from './response.ts';

interface Entry extends Omit<AddedOverride, 'used'> {
  readonly handler: OverrideHandler;
  /** What it takes in memory, in bytes, without what its function holds. */
  readonly weight: number;
  used: number;
}

/** How many can be set in a world, and how much memory they may take, in bytes. */
const maxOverrides = 1000;
const maxWeight = 4 * 2 ** 20;
/** About what an override takes in memory, in bytes. */
const emptyOverride = 512;

/** The overrides of a world: of several for one operation, the one that was added last comes first. */
export class Overrides {
  #entries: readonly Entry[] = [];
  #count = 0;
  #weight = 0;
  readonly #initial: OverrideTable;
  readonly #logger: Logger;

  /**
   * @param initial those that are there at first, and again after a reset
   * @param logger is told of functions that throw, or give what is no response
   * @throws UsageError as of `add`
   */
  constructor(initial: OverrideTable = {}, logger: Logger = console) {
    if (!isObject(initial)) fail(`world.overrides is an object, got ${shown(initial)}`);
    this.#initial = initial;
    this.#logger = logger;
    this.reset();
  }

  /**
   * Has an operation answered in another way.
   * @returns the id of the override
   * @throws UsageError when there is no such operation, or it cannot be answered like this
   */
  add(
    operation: OverrideTarget,
    answer: OverrideHandler | PlainResponse | Response,
    options: OverrideOptions = {},
  ): string {
    if (!targets.includes(operation)) fail(`no operation is called ${String(operation)}${nearTo(operation)}`);
    checkNames(failed, options, optionNames);
    const { times } = options;
    if (times !== undefined && !(Number.isInteger(times) && times > 0))
      fail(`times is a whole number of 1 or more, got ${shown(times)}`);
    const told = isFunction(answer) ? { handler: answer } : given(answer);
    const weight = emptyOverride + ('response' in told ? weightOfJson(told.response) : 0);
    this.#checkRoom(weight);
    this.#count += 1;
    const id = `override-${this.#count}`;
    const entry = { id, operation, ...told, ...(times ? { times } : {}), used: 0, weight };
    this.#set([entry, ...this.#entries]);
    return id;
  }

  /** What they take in memory, in bytes. */
  get weight(): number {
    return this.#weight;
  }

  /** Each is looked at for each request, and all are listed at once. */
  #checkRoom(more: number): void {
    if (this.#entries.length >= maxOverrides)
      fail(`there are ${maxOverrides}, and a world can have no more; remove one, or clear them`);
    if (this.#weight + more > maxWeight)
      fail('all of a world would take more than 4 MiB of memory; remove one, or use a function');
  }

  list(): AddedOverride[] {
    return this.#entries.map(({ handler: _, weight: __, ...told }) => told).reverse();
  }

  /** Removes an override; false when there was none. */
  remove(id: string): boolean {
    const before = this.#entries.length;
    this.#set(this.#entries.filter((entry) => entry.id !== id));
    return this.#entries.length < before;
  }

  clear(): void {
    this.#set([]);
  }

  #set(entries: readonly Entry[]): void {
    this.#entries = entries;
    this.#weight = entries.reduce((sum, { weight }) => sum + weight, 0);
  }

  /** Back to those that were there at first, and counts anew. */
  reset(): void {
    this.clear();
    this.#count = 0;
    for (const [target, answer] of Object.entries(this.#initial))
      if (answer !== undefined) this.add(target as OverrideTarget, answer);
  }

  /** What answers a request to an operation; undefined when nothing does. */
  intervene({ operation, request, path, address, body }: RequestContext): Intervention | undefined {
    const due = this.#due(operation);
    if (due.length === 0) return undefined;
    return async (usual) =>
      (await this.#answerBy(due, () => (body ? withBody(request, body) : request), {
        path,
        ...placeOf(address),
      })) ?? usual();
  }

  /** What may answer a request that is for no operation; undefined when nothing does. */
  handle(request: ServiceRequest, address: Address, body: Uint8Array): Promise<RawResponse | undefined> {
    const place = { path: {}, ...placeOf(address) };
    return this.#answerBy(this.#due('unhandled'), () => withBody(request, body), place);
  }

  /** Whether something may answer requests that are for no operation. */
  get handlesOthers(): boolean {
    return this.#due('unhandled').length > 0;
  }

  #due(target: OverrideTarget): readonly Entry[] {
    return this.#entries.filter((entry) => entry.operation === target && isLeft(entry));
  }

  /** The response of the first that does not leave the request to others. */
  async #answerBy(
    entries: readonly Entry[],
    request: () => ServiceRequest,
    place: Omit<OverriddenRequest, 'request' | 'showDifferences'>,
  ): Promise<RawResponse | undefined> {
    for (const entry of entries) {
      // Another request may have used it up while this one waited for the one before.
      if (!isLeft(entry)) continue;
      entry.used += 1;
      const { show, belongsTo } = createShowing();
      const asked = toRequest(request());
      try {
        const answer = await entry.handler({ request: asked, ...place, showDifferences: show });
        if (answer !== undefined && answer !== null) {
          checkResponse('It gives no response', answer);
          const response = await rawResponse(answer);
          belongsTo(response);
          return response;
        }
      } catch (error) {
        // Where nobody waits any longer, that is why.
        if (asked.signal.aborted) throw error;
        return this.#broken(entry, asked, error);
      }
      // What it leaves to others is not counted.
      entry.used -= 1;
    }
    return undefined;
  }

  /** The response when a function throws: a fault of the test, which has to be seen there. */
  #broken({ operation }: Entry, { method, url }: Request, error: unknown): RawResponse {
    const what = `The override of ${operation} `;
    const { message, stack } = error instanceof Error ? error : { message: String(error) };
    const said = error instanceof UsageError ? `failed: ${message}` : `threw: ${message}`;
    this.#logger.error(`${what}failed at ${method} ${createMask().url(url)}: ${stack ?? message}`);
    return errorResponse(500, what + said);
  }
}

const failed = 'Failed to override an operation';
const targets: readonly string[] = [...Object.keys(operationFacts), 'unhandled'];
const optionNames: Names<OverrideOptions> = { times: true };

/** Whether an override may answer one more request. */
const isLeft = ({ used, times = Number.POSITIVE_INFINITY }: Entry) => used < times;

const isFunction = (answer: unknown): answer is OverrideHandler => typeof answer === 'function';
const nearTo = (operation: unknown) => (typeof operation === 'string' ? suggest(operation, targets) : '');

/** What answers with a response that is given once: each request gets its own copy. */
function given(answer: PlainResponse | Response): Pick<Entry, 'handler' | 'response'> {
  checkResponse(failed, answer);
  if (isResponse(answer)) return { handler: cloning(answer) };
  const response = copyOf(answer);
  return { handler: giving(response), response };
}

function copyOf({ body, ...head }: PlainResponse): PlainResponse {
  const copy = structuredClone(head);
  return body === undefined ? copy : { ...copy, body: JSON.parse(JSON.stringify(body)) };
}

// Functions of their own: one that was made beside another would keep in memory what that one needs, too.
const cloning =
  (response: Response): OverrideHandler =>
  () =>
    response.clone();
const giving =
  (response: PlainResponse): OverrideHandler =>
  () =>
    response;

const placeOf = ({ base, sent, query }: Address) => ({
  base,
  target: query === '' ? sent : `${sent}?${query}`,
});

function fail(reason: string): never {
  throw new UsageError(ended(`${failed}: ${reason}`));
}
