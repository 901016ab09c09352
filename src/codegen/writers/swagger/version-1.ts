import type { Document } from '../../reading/openapi.ts';
import { type SwaggerOperation, type SwaggerParameter, swaggerOperations } from './operations.ts';
import { modelName, type SwaggerSchema, toSwagger } from './schemas.ts';

/** The document as Swagger 1.1, in the form that the vendor publishes; the base path is that of the server that prints it. */
export function toVersion1(document: Document, version: string): object {
  const apis = new Map<string, object[]>();
  for (const operation of swaggerOperations(document)) {
    apis.set(operation.path, [...(apis.get(operation.path) ?? []), described(operation)]);
  }
  return {
    apiVersion: version,
    swaggerVersion: '1.1',
    apis: Array.from(apis, ([path, operations]) => ({ path, operations })),
    models: Object.fromEntries(
      Object.entries(document.components.schemas).map(([name, schema]) => [
        modelName(name),
        model(modelName(name), toSwagger(document, schema)),
      ]),
    ),
  };
}

function described({ id, method, summary, parameters, expansions, responses }: SwaggerOperation): object {
  const success = responses.find(({ status }) => Number(status) < 300)?.schema;
  return {
    httpMethod: method.toUpperCase(),
    nickname: id,
    responseClass: success === undefined || success === 'file' ? 'void' : className(success),
    summary,
    ...(expansions.length > 0 ? { notes: `Expanders: ${expansions.join(', ')}` } : {}),
    parameters: parameters.map(parameter),
    statusCodes: Object.fromEntries(responses.map(({ status, description }) => [status, description])),
  };
}

const places = { path: 'path', query: 'query', header: 'header', body: 'body', formData: 'form' };

function parameter({ name, in: place, required, description, schema }: SwaggerParameter): object {
  return {
    paramType: places[place],
    name,
    ...(description === undefined ? {} : { description }),
    dataType: className(schema),
    required,
    allowMultiple: false,
    ...(schema.enum ? { allowableValues: { valueType: 'LIST', values: schema.enum } } : {}),
  };
}

/** What a value is called where only a name can stand. */
function className({ $ref, type, items, properties }: SwaggerSchema): string {
  if ($ref !== undefined) return nameIn($ref);
  if (type === 'array') return `list[${className(items ?? {})}]`;
  if (type === 'object' || properties) return 'Object';
  return type ?? 'Object';
}

const nameIn = ($ref: string) => $ref.slice($ref.lastIndexOf('/') + 1);

function model(id: string, { properties = {}, required = [], description }: SwaggerSchema): object {
  return {
    id,
    type: 'object',
    ...(description === undefined ? {} : { description }),
    properties: Object.fromEntries(
      Object.entries(properties).map(([name, it]) => [
        name,
        { ...property(it), required: required.includes(name) },
      ]),
    ),
  };
}

function property({
  $ref,
  type,
  format,
  enum: values,
  items,
  description,
  additionalProperties,
}: SwaggerSchema): object {
  const said = description === undefined ? {} : { description };
  if ($ref !== undefined) return { $ref: nameIn($ref), type: nameIn($ref), ...said };
  return {
    type: type ?? 'any',
    ...(format === undefined ? {} : { format: format === 'date-time' ? 'DateTime' : format }),
    ...(values ? { enum: values } : {}),
    ...(type === 'array' ? { items: property(items ?? {}) } : {}),
    ...(typeof additionalProperties === 'object'
      ? { additionalProperties: property(additionalProperties) }
      : {}),
    ...said,
  };
}
