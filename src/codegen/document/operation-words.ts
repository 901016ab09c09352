import { permissionsIn, wordPermissions } from '../../contract/permissions.ts';
import { expansionsOf } from '../reading/collections.ts';
import {
  type Document,
  type Operation,
  operationsOf,
  type Parameter,
  type Schema,
} from '../reading/openapi.ts';
import { permissionsOf } from '../reading/permissions.ts';

/**
 * Gives each operation that has no description one of what the document knows of it: who may ask, what goes with what is
 * deleted, what can be expanded, where the help describes it.
 */
export function describeOperations(document: Document): void {
  for (const found of operationsOf(document)) {
    const sentences = [...sentencesOf(document, found)];
    if (sentences.length > 0) found.operation.description ??= sentences.join(' ');
  }
}

function* sentencesOf(
  document: Document,
  found: {
    readonly method: string;
    readonly operation: Operation;
    readonly parameters: readonly Parameter[];
  },
): Generator<string> {
  const { operation, method } = found;
  if (operation['x-permissions']) {
    const rule = permissionsOf(operation);
    const isOne = permissionsIn(rule).length === 1;
    yield permissionsIn(rule).length === 0
      ? 'Asks for no permission.'
      : `Asks for the permission${isOne ? '' : 's'} ${wordPermissions(rule)}.`;
    if (rule.unlessCaller) yield `Users need none for what is their own.`;
    for (const [name, entity] of Object.entries(rule.reads ?? {}))
      yield `Whoever may not read the ${entity} that ${name} names may not do it.`;
  }
  if (method === 'delete') {
    const gone = goesWith(document, operation);
    if (gone.length > 0) yield `What belongs to it goes with it: ${gone.join(', ')}.`;
  }
  const names = expansionsOf(document, found);
  if (names.length > 0) yield `Parts that can be expanded: ${names.join(', ')}.`;
  const source = operation['x-source'];
  if (source?.description !== undefined)
    yield `The vendor's Swagger description calls it \`${source.description}\`.`;
  else if (source) {
    const { page, heading } = source;
    yield `The help of Enterprise Tester describes it under "${[page, heading].filter(Boolean).join(', ')}".`;
  }
}

/** The kinds of record that belong to what is deleted. */
function goesWith(document: Document, { operationId, tags: [tag] = [] }: Operation): string[] {
  const entities = Object.entries(document.components.schemas).filter(([, it]) => it['x-entity']);
  const [name] =
    entities.find(([, it]) => selvesOf(it).some((self) => self.replace(/^get/, '') === endOf(operationId))) ??
    [];
  if (name === undefined || tag === undefined) return [];
  return entities
    .filter(([other, it]) => other !== name && Object.values(it['x-entity']?.belongsTo ?? {}).includes(name))
    .map(([other]) => spaced(other))
    .sort();
}

const selvesOf = ({ 'x-entity': note }: Schema): string[] =>
  [note?.self ?? []].flat().map((it) => it.operation);

/** `deleteScript` and `startProjectDelete` are about what `getScript` and `getProject` read. */
const endOf = (operationId: string): string =>
  operationId.replace(/^(delete|startDelete|start)/, '').replace(/Delete$/, '');

const spaced = (name: string): string =>
  `${name.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase()}s`.replace(/ss$/, 's');
