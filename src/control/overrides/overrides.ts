import { suggest } from '../../contract/nearest.ts';
import { type OperationId, operationFacts } from '../../contract/operations.ts';
import { UsageError } from '../../contract/usage-error.ts';
import { shown } from '../../contract/validation/schema-error.ts';
import { toRequest, withBody } from '../../fake/http/request.ts';
import type { Intervention, RequestContext } from '../../fake/http/request-context.ts';
import type { RawResponse } from '../../fake/http/response.ts';
import type { AddedOverride, OverrideHandler, OverrideOptions, PlainResponse } from './override.ts';

interface Entry extends Omit<AddedOverride, 'used'> {
  readonly handler: OverrideHandler;
  used: number;
}

/** The overrides of a world: of several for one operation, the one that was added last comes first. */
export class Overrides {
  #entries: readonly Entry[] = [];
  #count = 0;

  /**
   * Has an operation answered in another way.
   * @returns the id of the override
   * @throws UsageError when there is no such operation, or it cannot be answered like this
   */
  add(
    operation: OperationId,
    answer: OverrideHandler | PlainResponse,
    { times }: OverrideOptions = {},
  ): string {
    if (!Object.hasOwn(operationFacts, operation))
      fail(`no operation is called ${operation}${suggest(operation, Object.keys(operationFacts))}`);
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

  /** Removes all, and counts anew. */
  reset(): void {
    this.clear();
    this.#count = 0;
  }

  /** What answers a request; undefined when nothing does. */
  intervene({ operation, request, path, body }: RequestContext): Intervention | undefined {
    const due = this.#entries.filter(
      (entry) => entry.operation === operation && entry.used < (entry.times ?? Number.POSITIVE_INFINITY),
    );
    if (due.length === 0) return undefined;
    return async (usual) => {
      for (const entry of due) {
        entry.used += 1;
        const copy = toRequest(body ? withBody(request, body) : request);
        const answer = await entry.handler({ request: copy, path });
        if (answer) return rawResponse(answer);
        // What it leaves to others is not counted.
        entry.used -= 1;
      }
      return usual();
    };
  }
}

async function rawResponse(answer: Response | PlainResponse): Promise<RawResponse> {
  if (answer instanceof Response) {
    const { status, headers, body } = answer;
    const content = body && new Uint8Array(await answer.arrayBuffer());
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
