import type { OperationId } from '../../contract/operations.ts';
import type { World } from '../../world/world.ts';
import type { MemoSerializer } from '../resource/serializer.ts';
import type { Authorization } from './authorization.ts';
import type { HttpError } from './http-error.ts';
import type { ServiceRequest } from './request.ts';
import type { MaybePromise, RawResponse } from './response.ts';
import type { Address } from './url.ts';

/** What is known of who sends a request. */
export interface RequestSender {
  /** Who that is, or why nobody is let in; undefined where nobody is asked. */
  readonly authorization?: Authorization | HttpError | undefined;
  /** Names and values of headers by turns, as they came over a socket: to keep them costs less than to keep the request's. */
  readonly rawHeaders?: readonly string[] | undefined;
  /** Whether what is unknown is left to others: it comes to {@link leftToOthers}, and nobody is told. */
  readonly leavesUnknown?: boolean | undefined;
}

/** A request on its way to an operation. */
export interface RequestContext {
  readonly operation: OperationId;
  readonly request: ServiceRequest;
  /** As of the {@link RequestSender}. */
  readonly rawHeaders: readonly string[] | undefined;
  /** Path parameters, in lower case. */
  readonly path: Readonly<Record<string, string>>;
  readonly address: Address;
  /** The body as it was sent, noted when it is read; undefined where the operation reads none. */
  body: Uint8Array | undefined;
  /** What the body says, noted when it is understood: nobody has to read it again. */
  understood?: unknown;
  /** What is to be said of the request, noted when it is answered. */
  notes?: readonly string[] | undefined;
}

/** A request and what was answered. */
export interface ObservedRequest extends Omit<RequestContext, 'operation' | 'address'> {
  /** Undefined for a request that no operation answers. */
  readonly operation: OperationId | undefined;
  readonly response: RawResponse;
  /** Whether the owner of the world has answered what no operation does. */
  readonly isHandled?: boolean | undefined;
}

/** Gives a response in the place of the usual one, or changes that. */
export type Intervention = (answer: () => RawResponse) => MaybePromise<RawResponse>;

/** A world, and what its owner has put between it and its clients. */
export interface WorldBinding {
  readonly world: World;
  /** By the address that clients use. */
  readonly serializers: Map<string, MemoSerializer>;
  /** Asked about each request that is for an operation, before its body is understood: what goes wrong with it. */
  intervene?(visit: RequestContext): Intervention | undefined;
  /** Asked when nothing goes wrong: another answer to those whom the operation would answer. */
  override?(visit: RequestContext): Intervention | undefined;
  /**
   * Asked about each request that no operation answers.
   * @param readBody reads its body, within the bounds of the server
   * @returns undefined when it is refused as usual
   */
  handleOther?(
    request: ServiceRequest,
    address: Address,
    readBody: () => Promise<Uint8Array>,
  ): Promise<RawResponse | undefined> | undefined;
  /** Told of each response before it is sent, and may put another one in its place. */
  observe?(observed: ObservedRequest): RawResponse;
}
