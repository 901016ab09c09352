import type { Document } from '../../reading/openapi.ts';
import { toVersion1 } from './version-1.ts';
import { toVersion2 } from './version-2.ts';

/** The version that the vendor's own description of the API calls itself. */
const apiVersion = '6.1.0.0';

/** Writes `swagger.gen.ts`: the document in the two older forms, as texts that are read when somebody asks for them. */
export function writeSwagger(document: Document): string {
  const text = (value: object) => JSON.stringify(JSON.stringify(value));
  return `/** The document as Swagger 1.1. */
export const version1 = ${text(toVersion1(document, apiVersion))};

/** The document as Swagger 2.0. */
export const version2 = ${text(toVersion2(document, apiVersion))};
`;
}
