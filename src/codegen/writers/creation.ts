import { entitiesIn } from '../../contract/templates.ts';
import { jsonSchema } from '../reading/bodies.ts';
import { entityNames, storedSchema } from '../reading/entities.ts';
import { type Document, operationsOf } from '../reading/openapi.ts';
import { objectSchema } from '../reading/schemas.ts';
import { readVerification } from '../verification/verification.ts';

type Facts = ReturnType<typeof readVerification>['entities'][string];

/** Writes `creation.gen.ts`: what a builder of records needs to know of each entity. */
export function writeCreation(document: Document): string {
  const { entities } = readVerification(document);
  const names = entityNames(document);
  const owners = new Map(names.map((name) => [name, ownersOf(document, name, entities[name])]));
  const table = names.map((name) => {
    const { noun, read, parent, found, references } = entities[name] as Facts;
    const camel = name.charAt(0).toLowerCase() + name.slice(1);
    const facts = {
      name: camel,
      plural: pluralOf(camel),
      noun,
      fields: Object.keys(storedSchema(document, name).properties ?? {}),
      references,
      ...(read ? { read } : {}),
      ...(parent ? { parent } : {}),
      ...(found ? { found } : {}),
      within: withinOf(name, owners),
      ...making(document, entities[name]),
    };
    return `  ${name}: ${JSON.stringify(facts)},`;
  });
  return `/** How records of each entity are made: see \`creation.ts\`. */\nexport const creation = {\n${table.join('\n')}\n} as const;\n`;
}

/** The POST that makes one from JSON, and what its body says at least. */
function making(document: Document, facts: Facts | undefined) {
  const { make } = facts ?? {};
  if (!make || make.file !== undefined) return {};
  const { operation } =
    [...operationsOf(document)].find((it) => it.operation.operationId === make.operation) ?? {};
  const schema = operation && jsonSchema(operation);
  const { properties, required } = schema ? objectSchema(document, schema) : { properties: {}, required: [] };
  // What the verifier says besides is to be seen in its own project.
  const body = Object.entries(make.body).filter(
    ([key, value]) => required.includes(key) || JSON.stringify(value).includes('"$'),
  );
  const { path, query, oneOf, alone } = make;
  const sends = Object.keys(properties);
  return {
    make: { operation: make.operation, path, query, body: Object.fromEntries(body), oneOf, alone, sends },
  };
}

/** The entities to which one belongs at once. */
function ownersOf(document: Document, name: string, facts: Facts | undefined): string[] {
  const { path, body, oneOf } = facts?.make ?? {};
  const { belongsTo = {} } = document.components.schemas[name]?.['x-entity'] ?? {};
  return [...new Set([...entitiesIn([path, body, oneOf]), ...Object.values(belongsTo)])];
}

/** Those, and the ones to which these belong. */
function withinOf(name: string, owners: ReadonlyMap<string, readonly string[]>): string[] {
  const found = new Set(owners.get(name));
  for (const owner of found) for (const further of owners.get(owner) ?? []) found.add(further);
  return [...found];
}

function pluralOf(name: string): string {
  if (name.endsWith('s')) return name;
  return /[^aeiou]y$/.test(name) ? `${name.slice(0, -1)}ies` : `${name}s`;
}
