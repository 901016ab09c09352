import { adviceOn } from '../../contract/http/connection-advice.ts';
import type { OperationId } from '../../contract/operations.ts';

/**
 * No verdict is possible: the server cannot be reached, or is not Enterprise Tester.
 * @example
 * const error = await record({ url: 'http://localhost:1', out: 'world.json' }).catch((reason) => reason);
 * error instanceof NoVerdict; // true
 */
export class NoVerdict extends Error {
  override readonly name = 'NoVerdict';
  /** How many records the run has made before. */
  readonly made: number = 0;
}

/** The mode does not allow the request. */
export class RequestNotAllowed extends Error {
  override readonly name = 'Refused';
}

/** One request got no whole response: too slow, or the connection broke. */
export class NoResponse extends Error {
  override readonly name: string = 'NoResponse';
  readonly operation: OperationId;
  readonly url: string;
  readonly reason: string;

  constructor(operation: OperationId, url: string, reason: string) {
    super(`Failed to get a response of ${operation}: ${reason}.`);
    this.operation = operation;
    this.url = url;
    this.reason = reason;
  }
}

/** One request got no response in the time that it had. */
export class TooLate extends NoResponse {
  override readonly name = 'TooLate';
}

/** How far a response had come before it broke off. */
export interface PartialResponse {
  readonly status: number;
  /** How many bytes of its body had come. */
  readonly bytes: number;
}

/**
 * One request got no response that says anything of the contract: the network has failed, or what stands before the
 * server had no time for it. It was made again as often as that is safe.
 */
export class Unanswered extends NoResponse {
  override readonly name = 'Unanswered';
  /** Whether the request cannot have reached the server. */
  readonly isUnsent: boolean;
  /** Whether it was made as often as that helps. */
  readonly wasRepeated: boolean;
  /** With what it was answered by whoever stands before the server; undefined when it was not answered. */
  readonly status: number | undefined;
  /** What had come of the response; undefined when none had begun. */
  readonly partial: PartialResponse | undefined;

  constructor(
    operation: OperationId,
    url: string,
    reason: string,
    {
      isUnsent = false,
      wasRepeated = false,
      status,
      partial,
    }: Partial<Pick<Unanswered, 'isUnsent' | 'wasRepeated' | 'status' | 'partial'>> = {},
  ) {
    super(operation, url, reason);
    this.isUnsent = isUnsent;
    this.wasRepeated = wasRepeated;
    this.status = status;
    this.partial = partial;
  }
}

/** Codes of a connection that was not made: the request was not sent. */
const unsent = [
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
];

/** Codes and words of a connection that was made, and broke. */
const broken = ['ECONNRESET', 'ECONNABORTED', 'EPIPE', 'ETIMEDOUT', 'UND_ERR_SOCKET', 'terminated'];

/** The reading of a body has failed. */
export class BodyFailure extends Error {
  override readonly name = 'BodyFailure';
  /** How many bytes had come before. */
  readonly bytes: number;

  constructor(bytes: number, cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.bytes = bytes;
  }
}

/**
 * What an error of `fetch`, or of reading a body, says of a request.
 * @param partial what had come of the response by then
 */
export function failureOf(
  operation: OperationId,
  url: string,
  error: unknown,
  partial?: PartialResponse,
): NoResponse {
  const { cause, message } = error as { cause?: { code?: string; message?: string }; message: string };
  const reason = cause?.code ?? cause?.message ?? message;
  const isUnsent = unsent.includes(reason);
  if (isUnsent || broken.includes(reason))
    return new Unanswered(operation, url, reason, { isUnsent, partial });
  return new NoResponse(operation, url, adviceOn(reason));
}

/**
 * Why a server may not be reached although others reach it: `fetch` of Node.js takes no notice of proxies unless it is told to.
 * @param environment such as `process.env`
 * @returns a sentence; empty where no proxy is set
 */
export function proxyAdvice(environment: Readonly<Record<string, string | undefined>>): string {
  const name = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy'].find((it) => environment[it]);
  if (name === undefined || environment.NODE_USE_ENV_PROXY === '1') return '';
  return ` ${name} is set, but Node.js takes no notice of it: set NODE_USE_ENV_PROXY=1 with Node.js 24 or later.`;
}
