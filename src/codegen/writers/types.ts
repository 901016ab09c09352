import openapiTS, { astToString } from 'openapi-typescript';
import { withoutFiles } from '../reading/bodies.ts';
import { entityNames, storedSchema } from '../reading/entities.ts';
import type { Document } from '../reading/openapi.ts';

/** Writes `types.gen.ts`: the document as TypeScript, with `Stored<Entity>` for each record that the store keeps. */
export async function writeTypes(document: Document): Promise<string> {
  const described = withoutFiles(document);
  for (const name of entityNames(document)) {
    described.components.schemas[`Stored${name}`] = storedSchema(document, name);
  }
  return astToString(
    await openapiTS(described as never, { immutable: true, defaultNonNullable: false, silent: true }),
  );
}
