import { entityNames } from '../reading/entities.ts';
import { type Document, operationsOf } from '../reading/openapi.ts';
import { entityFacts } from './entities.ts';
import type { Accepted, Verification } from './facts.ts';
import type { AcceptNote, ExampleVerifyNote, SchemaVerifyNote } from './notes.ts';
import { operationFacts, placesOf, readersOf } from './operations.ts';
import { referencesIn } from './references.ts';
import { checkShape } from './shapes.ts';

/**
 * What the verifier needs to know, from all of the document.
 * @throws Error that names the place, and what is wrong there
 */
export function readVerification(document: Document): Verification {
  const all = [...operationsOf(document)];
  const readers = readersOf(document);
  const places = [...readers, ...placesOf(document)];
  const operations = Object.fromEntries(
    all.map((it) => [it.operation.operationId, operationFacts(document, it, places)]),
  );
  const context = { document, operations: all, readers, about: (id: string) => operations[id]?.about };
  const entities = Object.fromEntries(
    entityNames(document).map((name) => [name, entityFacts(context, name)]),
  );
  const schemas: Record<string, SchemaVerifyNote> = {};
  for (const [name, { 'x-verify': note }] of Object.entries(document.components.schemas)) {
    if (!note || name in entities) continue;
    checkShape('schema', `x-verify of ${name}`, note);
    schemas[name] = note as SchemaVerifyNote;
  }
  const examples: Record<string, ExampleVerifyNote> = {};
  const accepted: Accepted[] = [];
  for (const { operation } of all) {
    for (const [name, { 'x-verify': note }] of Object.entries(operation['x-examples'] ?? {})) {
      if (!note) continue;
      checkShape('example', `x-verify of the example ${name}`, note);
      examples[name] = note;
    }
    for (const { title, accepts = [] } of (operation['x-discrepancies'] ?? []) as readonly Discrepancy[]) {
      for (const said of accepts) {
        checkShape('accepts', `what "${title}" of ${operation.operationId} accepts`, said);
        accepted.push({ operation: operation.operationId, title, ...said });
      }
    }
  }
  const [sandbox, ...others] = Object.keys(entities).filter((name) => {
    const note = document.components.schemas[name]?.['x-verify'];
    return note && 'sandbox' in note;
  });
  if (sandbox === undefined || others.length > 0) {
    throw new Error(
      `Failed to find the sandbox of a run: x-verify of exactly one entity has to say sandbox: true.`,
    );
  }
  const verification = { sandbox, entities, operations, schemas, examples, accepted };
  checkReferences(verification);
  return verification;
}

interface Discrepancy {
  readonly title: string;
  readonly accepts?: readonly AcceptNote[];
}

/** Everything that is referred to is there: entities, fields of theirs, operations. */
function checkReferences({ entities, operations, schemas, examples }: Verification): void {
  const demand = (where: string, isThere: boolean, what: string) => {
    if (!isThere) throw new Error(`Failed to read x-verify of ${where}: there is no ${what}.`);
  };
  const demandTemplates = (where: string, template: unknown) => {
    try {
      for (const found of referencesIn(template)) {
        if (found.kind === 'field') demand(where, found.entity in entities, `entity ${found.entity}`);
      }
    } catch (error) {
      const { message } = error as Error;
      throw message.startsWith('Failed')
        ? error
        : new Error(`Failed to read x-verify of ${where}: ${message}.`);
    }
  };
  for (const [name, facts] of Object.entries(entities)) {
    const {
      make,
      makes = [],
      part,
      change,
      also,
      fills,
      contents,
      references,
      copies,
      written,
      relates,
      adds,
    } = facts;
    for (const entity of Object.values(references)) demand(name, entity in entities, `entity ${entity}`);
    demandTemplates(name, [make?.body, make?.oneOf, change, also, fills, contents]);
    demandTemplates(
      name,
      makes.map(({ body, oneOf }) => [body, oneOf]),
    );
    for (const entity of make?.alone ?? []) demand(name, entity in entities, `entity ${entity}`);
    for (const field of Object.keys(copies)) demand(name, field in references, `reference ${field}`);
    if (part) demand(name, part.of in entities, `entity ${part.of}`);
    for (const operation of [written?.by, relates?.by, relates?.types, adds?.editors])
      demand(name, operation === undefined || operation in operations, `operation ${operation}`);
  }
  for (const [id, { always, about, heldBy = [], assigns, links, imports, indexes }] of Object.entries(
    operations,
  )) {
    demandTemplates(id, always?.body);
    demand(id, !indexes || indexes.list in operations, `operation ${indexes?.list}`);
    for (const entity of [...heldBy, about?.entity, assigns?.of, links?.to, imports?.run, imports?.node])
      demand(id, entity === undefined || entity in entities, `entity ${entity}`);
  }
  for (const [name, { self, links = [] }] of Object.entries(schemas)) {
    for (const { operation = '' } of [self, ...links])
      demand(name, operation in operations, `operation ${operation}`);
  }
  for (const [
    name,
    { bind, where: needed = {}, with: others = [], before = [], send, determined, unseen },
  ] of Object.entries(examples)) {
    const where = `the example ${name}`;
    demandTemplates(where, [bind, others.map(({ body }) => body), send?.body, determined]);
    for (const { entity } of others) demand(where, entity in entities, `entity ${entity}`);
    for (const { operation } of before) demand(where, operation in operations, `operation ${operation}`);
    for (const entity of [...Object.keys(needed), ...Object.keys(unseen?.beside ?? {})]) {
      demand(where, entity in entities, `entity ${entity}`);
    }
  }
}

/** Writes `verification.gen.ts`: what the verifier needs to know, in one table. */
export function writeVerification(document: Document): string {
  return `/** What the document says to the verifier, in \`x-verify\` and otherwise: see \`verification.ts\`. */
export const verification = ${JSON.stringify(readVerification(document), null, 1)} as const;
`;
}
