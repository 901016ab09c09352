import type { Adapter } from '../control/adapter.ts';
import { createMask } from '../control/journal/masking.ts';
import type { ServiceRequest } from '../fake/http/request.ts';
import { createClock } from '../world/time/clock.ts';

/** A request that was answered over a socket. */
export interface LoggedRequest {
  /** When it came, as ISO 8601: the time of this machine, whatever the clocks of worlds show. */
  readonly at: string;
  /** The method of the request. */
  readonly method: string;
  /** Path and query, without the credentials in it. */
  readonly target: string;
  /** The world that its header names. */
  readonly world?: string;
  /** 0 when the connection ended without a response. */
  readonly status: number;
  /** Milliseconds until there was a response; of a stream until it began. */
  readonly ms: number;
}

/** An adapter that tells of each request when it was answered. */
export function logRequests(
  adapter: Pick<Adapter, 'answer'>,
  log: (logged: LoggedRequest) => void,
): Pick<Adapter, 'answer'> {
  const clock = createClock();
  return {
    answer(request, peer) {
      const start = clock.now();
      const answer = adapter.answer(request, peer);
      const tell = (status: number) => {
        log({ at: new Date(start).toISOString(), ...describe(request), status, ms: clock.now() - start });
      };
      if (answer instanceof Promise) void answer.then(({ status }) => tell(status)).catch(() => tell(0));
      else tell(answer.status);
      return answer;
    },
  };
}

function describe({ method, url, headers }: ServiceRequest) {
  const { pathname, search } = new URL(createMask().url(url));
  const world = headers.get('x-mock-world');
  return { method, target: pathname + search, ...(world === null ? {} : { world }) };
}
