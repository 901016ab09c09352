import { type Document, type LinkNote, operationsOf, type Schema } from '../reading/openapi.ts';
import { objectSchema } from '../reading/schemas.ts';
import { demandKnown } from '../shape.ts';

/**
 * Looks whether everything is there that entities and links name: operations, entities, and fields.
 * @throws Error that says who names what, and what may have been meant
 */
export function rejectUnknownNames(document: Document): void {
  const operations = [...operationsOf(document)];
  const ids = operations.map(({ operation }) => operation.operationId);
  const { schemas } = document.components;
  const entities = Object.keys(schemas).filter((name) => schemas[name]?.['x-entity']);
  for (const { operation } of operations)
    for (const [status, { links = {} }] of Object.entries(operation.responses))
      for (const [name, { operationId }] of Object.entries(links)) {
        const where = `the link ${name} of the response ${status} to ${operation.operationId}`;
        demandKnown(where, 'operation', operationId, ids);
      }
  for (const name of entities) {
    const schema = schemas[name] as Schema;
    const { self = [], links = [], addresses = {}, belongsTo = {}, ...note } = schema['x-entity'] ?? {};
    const where = `x-entity of ${name}`;
    for (const { operation } of [...[self].flat(), ...links, ...Object.values<LinkNote>(addresses)])
      demandKnown(where, 'operation', operation, ids);
    const printed = Object.keys(objectSchema(document, schema).properties);
    const fields = [...printed, ...Object.keys({ ...note.keeps, ...note.mayKeep })];
    for (const [field, owner] of Object.entries(belongsTo)) {
      demandKnown(`belongsTo in ${where}`, 'entity', owner, entities);
      demandKnown(`belongsTo in ${where}`, 'field', field, fields);
    }
    for (const field of note.numbers ? [note.numbers.field, note.numbers.in] : [])
      demandKnown(`numbers in ${where}`, 'field', field, fields);
    for (const expansion of note.expanded ?? [])
      demandKnown(`expanded in ${where}`, 'property', expansion, printed);
  }
}
