import { kindOf } from '../../../contract/body/media-type.ts';
import { resolve } from '../../../contract/text/json-pointer.ts';
import { expansionsOf } from '../../reading/collections.ts';
import {
  type Document,
  type Operation,
  operationsOf,
  type Response,
  type Schema,
} from '../../reading/openapi.ts';
import { type SwaggerSchema, toSwagger } from './schemas.ts';

/** A value that a request may have. */
export interface SwaggerParameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header' | 'body' | 'formData';
  readonly required: boolean;
  readonly description?: string;
  readonly schema: SwaggerSchema;
}

/** An operation as both versions of Swagger need it. */
export interface SwaggerOperation {
  readonly id: string;
  readonly path: string;
  readonly method: string;
  readonly summary: string;
  readonly tags: readonly string[];
  readonly parameters: readonly SwaggerParameter[];
  readonly consumes: readonly string[];
  readonly produces: readonly string[];
  readonly expansions: readonly string[];
  readonly responses: readonly {
    readonly status: string;
    readonly description: string;
    readonly schema?: SwaggerSchema | 'file';
    readonly headers: Readonly<Record<string, SwaggerSchema>>;
  }[];
}

type Described = ReturnType<typeof operationsOf> extends Generator<infer D> ? D : never;

/** Every operation of the document. */
export function swaggerOperations(document: Document): SwaggerOperation[] {
  return [...operationsOf(document)].map((described) => {
    const { path, method, operation } = described;
    // What any request may be answered with would be most of these documents, which refer to nothing shared.
    const own = Object.entries(operation.responses)
      .map(([status, given]) => ({ status, response: resolve(document, given) }))
      .filter(({ response }) => !response['x-beforehand']);
    const responses = own.map(({ status, response }) => ({
      status,
      description: response.description,
      ...bodyOf(document, response),
      headers: headersOf(document, response),
    }));
    const produced = Object.values(operation.responses).flatMap((it) =>
      Object.keys(resolve(document, it).content ?? {}),
    );
    return {
      id: operation.operationId,
      path,
      method,
      summary: operation.summary,
      tags: operation.tags ?? [],
      parameters: [...simpleParameters(document, described), ...bodyParameters(document, operation)],
      consumes: Object.keys(operation.requestBody?.content ?? {}),
      produces: [...new Set(produced)],
      expansions: expansionsOf(document, described),
      responses,
    };
  });
}

function simpleParameters(document: Document, { parameters }: Described): SwaggerParameter[] {
  return parameters.map(({ name, in: place, required = false, schema, ...rest }) => ({
    name,
    in: place,
    required,
    ...descriptionOf(rest),
    schema: toSwagger(document, resolve(document, schema)),
  }));
}

const descriptionOf = (it: object) =>
  'description' in it && typeof it.description === 'string' ? { description: it.description } : {};

/** A body of JSON is one parameter; of a form each field is one. */
function bodyParameters(document: Document, { requestBody }: Operation): SwaggerParameter[] {
  const [first] = Object.entries(requestBody?.content ?? {});
  if (!requestBody || !first) return [];
  const [type, { schema }] = first;
  const kind = kindOf(type);
  const required = requestBody.required ?? false;
  if (kind !== 'form' && kind !== 'multipart') {
    return [{ name: 'model', in: 'body', required, schema: toSwagger(document, schema) }];
  }
  const { properties = {}, required: names = [] } = resolve(document, schema);
  const fields = Object.entries(properties).map(([name, it]) => {
    const field = resolve(document, it);
    const converted = isFile(field) ? { type: 'file' } : toSwagger(document, field);
    return { name, in: 'formData' as const, required: names.includes(name), schema: converted };
  });
  // The names of files are the client's choice.
  const file = { name: 'file', in: 'formData' as const, required, schema: { type: 'file' } };
  return fields.length > 0 ? fields : [file];
}

const isFile = (schema: Schema) => schema.format === 'binary';

function bodyOf(document: Document, { content = {} }: Response): { schema?: SwaggerSchema | 'file' } {
  const json = Object.entries(content).find(([type]) => kindOf(type) === 'json');
  if (json) return { schema: toSwagger(document, json[1].schema) };
  return Object.keys(content).length > 0 ? { schema: 'file' } : {};
}

function headersOf(document: Document, { headers = {} }: Response): Record<string, SwaggerSchema> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, it]) => {
      const header = resolve(document, it) as { schema?: Schema; description?: string };
      return [
        name,
        { ...toSwagger(document, header.schema ?? { type: 'string' }), ...descriptionOf(header) },
      ];
    }),
  );
}
