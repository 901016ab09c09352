import { datePlaces, type OperationId, operationFacts } from '../../contract/operations.ts';
import { bodies, queries, texts } from '../../contract/validators.gen.ts';
import { HandlerCall } from '../resource/context.ts';
import type { Handler, Preparation } from '../resource/define.ts';
import { createSerializer, type ExpansionTable, type MemoSerializer } from '../resource/serializer.ts';
import { expansions, handlers, preparations } from '../resources.gen.ts';
import { createDecoder } from './decode.ts';
import { decodeExpand } from './decode-expand.ts';
import { HttpError } from './http-error.ts';
import { asScript, callbackOf } from './jsonp.ts';
import type { RequestContext, RequestSender, WorldBinding } from './request-context.ts';
import { type HandlerResult, isIndented, type RawResponse, writeResponse } from './response.ts';
import { searchedKinds } from './searched-kinds.ts';
import type { Address } from './url.ts';

/** What a request has to do with: the world that it is for, how it has come there, and who sends it. */
export interface Visit extends RequestSender {
  readonly binding: WorldBinding;
  readonly address: Address;
  readonly onInternalError: ((error: unknown) => void) | undefined;
}

/** Host names come from clients: that many printers are remembered, then they are made again. */
const maxSerializers = 100;

const decode = createDecoder({
  facts: operationFacts,
  queries,
  bodies,
  texts,
  wrongValue: 403,
  dates: datePlaces,
});

/**
 * Answers a request that was routed: it is decoded and validated, what is due in the world happens, the handler is called,
 * and its reply is written.
 * @param prepared the body as it was decoded for a preparation
 * @throws HttpError or QueryError when it is refused
 */
export function answer(
  context: RequestContext,
  { binding, address, authorization, onInternalError }: Visit,
  prepared?: unknown,
): RawResponse {
  const { operation: id, request, path, body: bytes } = context;
  const { world } = binding;
  if (authorization instanceof HttpError) throw authorization;
  authorization?.checkAddress(id, path);
  const body = prepared ?? (bytes && bodyOf(id, request, bytes));
  context.understood = body;
  authorization?.checkBody(id, path, body);
  const facts = operationFacts[id];
  const query = decode.query(id, address.query, body);
  const callback = callbackOf(query);
  const expand = decodeExpand(query.$expand as string | undefined, id);
  const serializer = serializerFor(binding, address.base);
  const call = new HandlerCall(
    world,
    serializer,
    { facts, address, path, query, body, expand },
    () => searchedKinds(world, serializer, address, authorization),
    authorization && ((entity, record) => authorization.sees(id, entity, record, path)),
  );
  world.tasks.runDueEffects();
  const handler = handlers[id] as unknown as Handler<OperationId>;
  const work = () =>
    (facts.method === 'GET' ? handler(call) : world.transaction(() => handler(call))) as HandlerResult;
  const reply = authorization ? world.as(authorization.user, work) : work();
  context.notes = call.notes;
  const response = writeResponse(reply, {
    facts,
    serializer,
    request,
    abortController: () => call.abortController,
    onInternalError,
    indent: isIndented(request, query),
  });
  return asScript(response, callback);
}

/** Whether something is to be done before a request is answered. */
export const isPrepared = (id: OperationId): boolean => preparations[id] !== undefined;

/**
 * Does what takes long for a request, in turns.
 * @returns its body, decoded; undefined when it will be refused, which is left to the answer
 */
export async function prepare(
  { operation: id, request, path, body: bytes }: RequestContext,
  { binding: { world }, authorization }: Visit,
): Promise<unknown> {
  const preparation = preparations[id] as unknown as Preparation<OperationId> | undefined;
  if (!preparation || authorization instanceof HttpError) return undefined;
  try {
    authorization?.checkAddress(id, path);
    const body = bytes && bodyOf(id, request, bytes);
    await preparation({ world, store: world.store, path, body } as never);
    return body;
  } catch (error) {
    if (error instanceof HttpError) return undefined;
    throw error;
  }
}

function bodyOf(id: OperationId, { headers }: RequestContext['request'], bytes: Uint8Array): unknown {
  return decode.body(id, headers.get('content-type') ?? undefined, bytes);
}

function serializerFor({ world, serializers }: WorldBinding, base: string): MemoSerializer {
  let serializer = serializers.get(base);
  if (!serializer) {
    if (serializers.size >= maxSerializers) serializers.clear();
    serializer = createSerializer(base, world.store, expansions as ExpansionTable);
    serializers.set(base, serializer);
  }
  return serializer;
}
