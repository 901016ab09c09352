import type { OperationFacts } from '../../contract/operations.ts';
import type { InputOf, ReplyOf } from '../../contract/typing.ts';
import type { ControlContext } from './context.ts';
import { operationTable } from './operations.gen.ts';
import type { operations } from './types.gen.ts';

/** The name of an operation of the control API, such as `advanceClock`. */
export type ControlOperationId = keyof typeof operationTable & keyof operations;

/** Every operation of the control API. */
export const controlFacts: Readonly<Record<ControlOperationId, OperationFacts>> = operationTable;

/** A request as its handler sees it, and the world that it is about. */
export type ControlCall<K extends ControlOperationId> = InputOf<operations[K]> &
  ControlContext & { readonly request: Request };

/** What is optional may also be undefined: JSON leaves both out. */
type Loose<T> = T extends ReadableStream
  ? T
  : T extends readonly (infer I)[]
    ? readonly Loose<I>[]
    : T extends object
      ? { [K in keyof T]: Record<never, never> extends Pick<T, K> ? Loose<T[K]> | undefined : Loose<T[K]> }
      : T;
type ControlReply<K extends ControlOperationId> = Loose<ReplyOf<operations[K]>>;

/** Answers the requests to one operation. */
export type ControlHandler<K extends ControlOperationId> = (
  call: ControlCall<K>,
) => ControlReply<K> | Promise<ControlReply<K>>;

type Facts = typeof operationTable;
/** A YAML file of the control API. */
export type ControlResourceName = Facts[ControlOperationId]['resource'];

/** The behaviour of one YAML file. */
export type ControlResource<R extends ControlResourceName> = {
  readonly [K in ControlOperationId as Facts[K]['resource'] extends R ? K : never]: ControlHandler<K>;
};

/**
 * Gives the operations of `openapi/control/<name>.yaml` their behaviour: all of them, with replies that it declares.
 * @example
 * export default defineControlResource('server', { reset: ({ mock }) => (mock.reset(), { status: 204 }), … });
 */
export function defineControlResource<R extends ControlResourceName>(
  _name: R,
  resource: ControlResource<R>,
): ControlResource<R> {
  return resource;
}
