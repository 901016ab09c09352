import type { ServiceRequest } from '../fake/http/request.ts';
import { type MaybePromise, type RawResponse, toErrorResponse } from '../fake/http/response.ts';

/** Turns whatever is thrown on the way to a response into one. */
export interface ErrorBoundary {
  /** The response to an error; who owns the mock is told of one that is not meant for the client. */
  fail(error: unknown): RawResponse;
  /** Makes a response; where the client has gone, an error is that of its leaving, and nobody is told. */
  respond(request: ServiceRequest, make: () => MaybePromise<RawResponse>): MaybePromise<RawResponse>;
}

/** @param onInternalError told of errors of the mock itself */
export function createErrorBoundary(onInternalError: ((error: unknown) => void) | undefined): ErrorBoundary {
  const fail = (error: unknown) => toErrorResponse(error, onInternalError);
  return {
    fail,
    respond(request, make) {
      // The signal is asked for only now: it costs more than most responses.
      const failed = (error: unknown): RawResponse =>
        request.signal.aborted ? { status: 0, content: null } : fail(error);
      try {
        const answer = make();
        return answer instanceof Promise ? answer.catch(failed) : answer;
      } catch (error) {
        return failed(error);
      }
    },
  };
}
