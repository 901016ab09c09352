import { operationFacts } from '../../contract/operations.ts';
import { suggest } from '../../contract/text/nearest.ts';
import { UsageError } from '../../contract/usage-error.ts';
import { shown } from '../../contract/validation/schema-error.ts';
import { type ServiceRequest, toRequest, withBody } from '../../fake/http/request.ts';
import type { Intervention, RequestContext } from '../../fake/http/request-context.ts';
import type { RawResponse } from '../../fake/http/response.ts';
import type { Address } from '../../fake/http/url.ts';
import { createShowing } from '../journal/passed.ts';
import type {
  AddedOverride,
  OverriddenRequest,
  OverrideHandler,
  OverrideOptions,
  OverrideTable,
  OverrideTarget,
  PlainResponse,
} from './override.ts';

interface Entry extends Omit<AddedOverride, 'used'> {
  readonly handler: OverrideHandler;
  used: number;
}

/** The overrides of a world: of several for one operation, the one that was added last comes first. */
export class Overrides {
  #entries: readonly Entry[] = [];
  #count = 0;
  readonly #initial: OverrideTable;

  /**
   * @param initial those that are there at first, and again after a reset
   * @throws UsageError as of `add`
   */
  constructor(initial: OverrideTable = {}) {
    this.#initial = initial;
    this.reset();
  }

  /**
   * Has an operation answered in another way.
   * @returns the id of the override
   * @throws UsageError when there is no such operation, or it cannot be answered like this
   */
  add(
    operation: OverrideTarget,
    answer: OverrideHandler | PlainResponse,
    { times }: OverrideOptions = {},
  ): string {
    if (!targets.includes(operation))
      fail(`no operation is called ${operation}${suggest(operation, targets)}`);
    if (times !== undefined && !(Number.isInteger(times) && times > 0))
      fail(`times is a whole number of 1 or more, got ${shown(times)}`);
    const isFunction = typeof answer === 'function';
    if (!isFunction) checkResponse(answer);
    this.#count += 1;
    const id = `override-${this.#count}`;
    const handler = isFunction ? answer : () => answer;
    const response = isFunction ? {} : { response: structuredClone(answer) };
    this.#entries = [
      { id, operation, handler, ...response, ...(times ? { times } : {}), used: 0 },
      ...this.#entries,
    ];
    return id;
  }

  list(): AddedOverride[] {
    return this.#entries.map(({ handler: _, ...told }) => told).reverse();
  }

  /** Removes an override; false when there was none. */
  remove(id: string): boolean {
    const before = this.#entries.length;
    this.#entries = this.#entries.filter((entry) => entry.id !== id);
    return this.#entries.length < before;
  }

  clear(): void {
    this.#entries = [];
  }

  /** Back to those that were there at first, and counts anew. */
  reset(): void {
    this.clear();
    this.#count = 0;
    for (const [target, answer] of Object.entries(this.#initial))
      if (answer) this.add(target as OverrideTarget, answer);
  }

  /** What answers a request to an operation; undefined when nothing does. */
  intervene({ operation, request, path, address, body }: RequestContext): Intervention | undefined {
    const due = this.#due(operation);
    if (due.length === 0) return undefined;
    return async (usual) =>
      (await answerBy(due, () => (body ? withBody(request, body) : request), {
        path,
        ...placeOf(address),
      })) ?? usual();
  }

  /** What may answer a request that is for no operation; undefined when nothing does. */
  handle(request: ServiceRequest, address: Address, body: Uint8Array): Promise<RawResponse | undefined> {
    const place = { path: {}, ...placeOf(address) };
    return answerBy(this.#due('unhandled'), () => withBody(request, body), place);
  }

  /** Whether something may answer requests that are for no operation. */
  get handlesOthers(): boolean {
    return this.#due('unhandled').length > 0;
  }

  #due(target: OverrideTarget): readonly Entry[] {
    return this.#entries.filter(
      ({ operation, used, times = Number.POSITIVE_INFINITY }) => operation === target && used < times,
    );
  }
}

const targets: readonly string[] = [...Object.keys(operationFacts), 'unhandled'];

/** The response of the first that does not leave the request to others. */
async function answerBy(
  entries: readonly Entry[],
  request: () => ServiceRequest,
  place: Omit<OverriddenRequest, 'request' | 'showDifferences'>,
): Promise<RawResponse | undefined> {
  for (const entry of entries) {
    entry.used += 1;
    const { show, belongsTo } = createShowing();
    const answer = await entry.handler({ request: toRequest(request()), ...place, showDifferences: show });
    if (answer) {
      const response = await rawResponse(answer);
      belongsTo(response);
      return response;
    }
    // What it leaves to others is not counted.
    entry.used -= 1;
  }
  return undefined;
}

const placeOf = ({ base, sent, query }: Address) => ({
  base,
  target: query === '' ? sent : `${sent}?${query}`,
});

async function rawResponse(answer: Response | PlainResponse): Promise<RawResponse> {
  if (answer instanceof Response) {
    const { status, headers, body } = answer;
    // It says so itself where it is not to be waited for.
    const isStream = headers.has('Transfer-Encoding');
    const content = isStream ? body : body && new Uint8Array(await answer.arrayBuffer());
    return { status: answer.type === 'error' ? 0 : status, headers: Object.fromEntries(headers), content };
  }
  const { status = 200, headers, body } = answer;
  if (body === undefined) return { status, ...(headers ? { headers } : {}), content: null };
  const type = { 'Content-Type': 'application/json; charset=utf-8' };
  return { status, headers: { ...type, ...headers }, content: JSON.stringify(body) };
}

function checkResponse({ status = 200, body }: PlainResponse): void {
  if (!(Number.isInteger(status) && status >= 200 && status <= 599))
    fail(`status is a whole number from 200 to 599, got ${shown(status)}`);
  if (body !== undefined && [204, 205, 304].includes(status)) fail(`a response with ${status} has no body`);
}

function fail(reason: string): never {
  throw new UsageError(`Failed to override an operation: ${reason}.`);
}
