import type { OperationId } from '../../contract/operations.ts';
import type { World } from '../../world/world.ts';
import type { MemoPrinter } from '../resource/serializer.ts';
import type { Admission } from './authorization.ts';
import type { Refusal } from './http-error.ts';
import type { Written } from './response.ts';

/** What is known of who sends a request. */
export interface Sender {
  /** Who that is, or why nobody is let in; undefined where nobody is asked. */
  readonly admission?: Admission | Refusal | undefined;
  /** Names and values of headers by turns, as they came over a socket: to keep them costs less than to keep the request's. */
  readonly rawHeaders?: readonly string[] | undefined;
}

/** A request on its way to an operation. */
export interface Visit {
  readonly operation: OperationId;
  readonly request: Request;
  /** As of the {@link Sender}. */
  readonly rawHeaders: readonly string[] | undefined;
  /** Path parameters, in lower case. */
  readonly path: Readonly<Record<string, string>>;
  /** The body as it was sent; undefined where the operation reads none. */
  readonly body: Uint8Array | undefined;
}

/** A request and what was answered. */
export interface Observed extends Omit<Visit, 'operation'> {
  /** Undefined for a request that no operation answers. */
  readonly operation: OperationId | undefined;
  readonly written: Written;
}

/** Gives an answer in the place of the usual one, or changes that. */
export type Intervention = (answer: () => Written) => Written | Promise<Written>;

/** A world, and what its owner has put between it and its clients. */
export interface Tenant {
  readonly world: World;
  /** By the address that clients use. */
  readonly printers: Map<string, MemoPrinter>;
  /** Asked about each request that is for an operation, before its body is understood. */
  intervene?(visit: Visit): Intervention | undefined;
  /** Told of each answer before it is sent, and may put another one in its place. */
  observe?(observed: Observed): Written;
}
