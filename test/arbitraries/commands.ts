import fc from 'fast-check';
import { type ApiDocument, at, type DocumentedOperation, operations } from '../../src/contract/document.ts';
import type { HttpMethod } from '../../src/contract/http/http-methods.ts';
import controlDocument from '../../src/control/http/openapi.gen.json' with { type: 'json' };
import { type ControlOperationId, controlFacts } from '../../src/control/http/operations.ts';
import { type Context, invalidated, type Schema, valuesOf } from './schema.ts';

/** A request to the control API. */
export interface GeneratedCommand {
  readonly id: ControlOperationId;
  readonly method: HttpMethod;
  /** With the query string. */
  readonly path: string;
  /** Text of JSON, or what stands for it. */
  readonly body: string | undefined;
}

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly schema: Schema;
}

const described = new Map<string, DocumentedOperation>(
  operations(controlDocument as unknown as ApiDocument).map((it) => [it.operationId, it]),
);

/** What the document of the control API says of an answer to a command; undefined for one that it does not have. */
export const answerOf = (id: ControlOperationId, status: number): unknown =>
  described.get(id)?.operation.responses[status];

/** Names that are used again and again, so that one command meets what another one has made. */
const used = ['alpha', 'beta', 'default', 'alice', 'joeb', 'a.b', 'no name', 'x'.repeat(65)];
const names = fc.constantFrom(...used);

const context: Context = {
  resolve: (reference) =>
    reference.endsWith('/Name') ? { enum: used } : (at(controlDocument, reference) as Schema),
  ids: () => names,
};

/** Any command: most as the document of the control API allows, some not. */
export const generatedCommands: fc.Arbitrary<GeneratedCommand> = fc.oneof(
  ...(Object.keys(controlFacts) as ControlOperationId[]).map(commandFor),
);

/** Any command of one name. */
export function commandFor(id: ControlOperationId): fc.Arbitrary<GeneratedCommand> {
  const { method, path } = controlFacts[id];
  const { parameters = [], requestBody } = described.get(id)?.operation ?? {};
  const query = parameters
    .map((it) => ('$ref' in it ? at(controlDocument, it.$ref) : it) as Parameter)
    .filter((it) => it.in === 'query')
    .map(({ name, schema }) => [name, valuesFor(name, schema)] as const);
  const schema = requestBody?.content?.['application/json']?.schema as Schema | undefined;
  const values = schema && valuesOf(schema, context);
  return fc
    .record({
      place: fc.oneof(
        names,
        fc.string({ minLength: 1, maxLength: 8 }).filter((it) => !/^\.+$/.test(it)),
      ),
      query: fc.record(Object.fromEntries(query), { requiredKeys: [] }),
      body: values
        ? fc.oneof({ weight: 5, arbitrary: values.map(toText) }, invalidated(values).map(toText), fc.string())
        : fc.constant(undefined),
    })
    .map(({ place, query, body }) => {
      const filled = path.replace(/\{\w+\}/, () => encodeURIComponent(place));
      return { id, method, path: `${filled}?${new URLSearchParams(query as Record<string, string>)}`, body };
    });
}

function toText(value: unknown): string {
  return JSON.stringify(value) ?? '';
}

/** Nothing waits for long: that a request comes is not what is tried here. */
function valuesFor(name: string, schema: Schema): fc.Arbitrary<string> {
  if (name === 'timeout') return fc.constantFrom('0', '1', '-1', 'x');
  return fc.oneof(
    { weight: 5, arbitrary: valuesOf(schema, context).map(String) },
    fc.string({ maxLength: 8 }),
  );
}
