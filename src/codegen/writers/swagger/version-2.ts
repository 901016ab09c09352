import type { Document } from '../../reading/openapi.ts';
import { type SwaggerOperation, type SwaggerParameter, swaggerOperations } from './operations.ts';
import { modelName, toSwagger } from './schemas.ts';

/** The document as Swagger 2.0; host, base path and scheme are those of the server that prints it. */
export function toVersion2(document: Document, version: string): object {
  const paths: Record<string, Record<string, object>> = {};
  for (const operation of swaggerOperations(document)) {
    paths[operation.path] = { ...paths[operation.path], [operation.method]: described(operation) };
  }
  const { info } = document as Document & { info: { title: string; description: string } };
  return {
    swagger: '2.0',
    info: { title: info.title, version, description: info.description },
    securityDefinitions: { basic: { type: 'basic' } },
    security: [{ basic: [] }],
    tags: (document.tags ?? []).map(({ name, description }) => ({
      name,
      ...(description ? { description } : {}),
    })),
    paths,
    definitions: Object.fromEntries(
      Object.entries(document.components.schemas).map(([name, schema]) => [
        modelName(name),
        toSwagger(document, schema),
      ]),
    ),
  };
}

function described({
  id,
  summary,
  tags,
  parameters,
  consumes,
  produces,
  responses,
}: SwaggerOperation): object {
  return {
    operationId: id,
    summary,
    tags,
    ...(consumes.length > 0 ? { consumes } : {}),
    ...(produces.length > 0 ? { produces } : {}),
    parameters: parameters.map(parameter),
    responses: Object.fromEntries(
      responses.map(({ status, description, schema, headers }) => [
        status,
        {
          description,
          ...(schema === undefined ? {} : { schema: schema === 'file' ? { type: 'file' } : schema }),
          ...(Object.keys(headers).length > 0 ? { headers } : {}),
        },
      ]),
    ),
  };
}

/** A body has a schema; of everything else the type stands with the name. */
function parameter({ name, in: place, required, description, schema }: SwaggerParameter): object {
  const common = { name, in: place, required, ...(description === undefined ? {} : { description }) };
  if (place === 'body') return { ...common, schema };
  const { type = 'string', format, enum: values, minimum, maximum, minLength, maxLength, pattern } = schema;
  const simple = type === 'object' || type === 'array' ? 'string' : type;
  const facts = { type: simple, format, enum: values, minimum, maximum, minLength, maxLength, pattern };
  return { ...common, ...Object.fromEntries(Object.entries(facts).filter(([, it]) => it !== undefined)) };
}
