import { toErrorResponse, toResponse } from '../fake/http/response.ts';

type MaybePromiseResponse = Response | Promise<Response>;

/** Turns whatever is thrown on the way to a response into one. */
export interface ErrorBoundary {
  /** The response to an error; who owns the mock is told of one that is not meant for the client. */
  fail(error: unknown): Response;
  /** Makes a response; where the client has gone, an error is that of its leaving, and nobody is told. */
  respond(request: Request, make: () => MaybePromiseResponse): MaybePromiseResponse;
}

/** @param onInternalError told of errors of the mock itself */
export function createErrorBoundary(onInternalError: ((error: unknown) => void) | undefined): ErrorBoundary {
  const fail = (error: unknown) => toResponse(toErrorResponse(error, onInternalError));
  return {
    fail,
    respond({ signal }, make) {
      const failed = (error: unknown) =>
        signal.aborted ? toResponse({ status: 0, content: null }) : fail(error);
      try {
        const answer = make();
        return answer instanceof Promise ? answer.catch(failed) : answer;
      } catch (error) {
        return failed(error);
      }
    },
  };
}
