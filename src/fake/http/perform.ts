import { datePlaces, type OperationId, operationFacts } from '../../contract/operations.ts';
import type { World } from '../../world/world.ts';
import { HandlerCall } from '../resource/context.ts';
import type { Handler } from '../resource/define.ts';
import { createSerializer, type ExpansionTable } from '../resource/serializer.ts';
import { expansions, handlers } from '../resources.gen.ts';
import { decodeDates } from './decode-dates.ts';
import type { HandlerResult } from './response.ts';

/** What a request would say, valid. */
export interface Work {
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
}

/**
 * Does in a world what a request to an operation does, without one: nobody is asked for a permission, no fault hits it, and
 * no journal has it.
 * @param work checked by the caller; addresses in what comes of it begin at the root
 * @throws HttpError when the operation refuses it
 */
export function perform(world: World, id: OperationId, { path = {}, query = {}, body }: Work): HandlerResult {
  const facts = operationFacts[id];
  const serializer = createSerializer('', world.store, expansions as ExpansionTable);
  const address = { base: '', sent: facts.path, query: '' };
  const decoded = decodeDates(body, datePlaces, facts.dates).body;
  const decodedCall = { facts, address, path, query, body: decoded, expand: [] };
  const call = new HandlerCall(world, serializer, decodedCall, () => []);
  const handler = handlers[id] as unknown as Handler<OperationId>;
  return world.transaction(() => handler(call)) as HandlerResult;
}
