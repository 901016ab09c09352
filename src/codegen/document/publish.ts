import { resolve } from '../../contract/text/json-pointer.ts';
import { expansionsOf } from '../reading/collections.ts';
import { type Document, operationsOf, type Parameter, type Schema } from '../reading/openapi.ts';

/**
 * Makes the document as plain as client generators like it: the names that `$expand` takes, and how
 * many bits an integer has.
 */
export function publish(document: Document): Document {
  nameExpansions(document);
  visitSchemas(document, (schema) => {
    if (isOf(schema, 'integer')) schema.format ??= 'int32';
  });
  return document;
}

/** Each operation that expands has the parameter as its own, with the names that it knows. */
function nameExpansions(document: Document): void {
  for (const found of operationsOf(document)) {
    const names = expansionsOf(document, found);
    if (names.length === 0) continue;
    const { operation } = found;
    operation.parameters = (operation.parameters ?? []).map((it): Parameter => {
      const parameter = resolve(document, it);
      if (parameter.name !== '$expand') return it;
      const schema = { ...parameter.schema, examples: [names.slice(0, 2).join(',')] };
      const description = `Parts to be answered in full, separated by commas, in any letter case: ${names.join(', ')}; All for all of them.`;
      return { ...parameter, description, schema };
    });
  }
}

const isOf = ({ type }: Schema, wanted: string) => [type ?? []].flat().includes(wanted);

/** Visits every schema of the document, and no example. */
function visitSchemas(node: unknown, visit: (schema: Schema) => void): void {
  if (typeof node !== 'object' || node === null) return;
  if ('type' in node && (typeof node.type === 'string' || Array.isArray(node.type))) visit(node as Schema);
  for (const [key, part] of Object.entries(node))
    if (!/^(examples?|x-.*|links|const|enum)$/.test(key)) visitSchemas(part, visit);
}
