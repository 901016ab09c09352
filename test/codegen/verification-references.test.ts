import { expect, it } from 'vitest';
import type { Document } from '../../src/codegen/reading/openapi.ts';
import { readVerification } from '../../src/codegen/verification/verification.ts';
import json from '../../src/contract/openapi.gen.json' with { type: 'json' };

const added = { kinds: 'a', scopes: 'b', values: 'c', names: 'd' };

/** What is said of an entity or an operation, and what is missing then. */
const ofEntity: readonly (readonly [object, string])[] = [
  [{ make: { alone: ['Scrip'] } }, 'entity Scrip'],
  [{ make: { body: { PackageId: '$Scrip.Id' } } }, 'entity Scrip'],
  [{ make: { oneOf: { PackageId: '$Scrip.Id' } } }, 'entity Scrip'],
  [{ also: [{ PackageId: '$Scrip.Id' }] }, 'entity Scrip'],
  [{ fills: { PackageId: ['$Scrip.Id'] } }, 'entity Scrip'],
  [{ contents: [{ PackageId: '$Scrip.Id' }] }, 'entity Scrip'],
  [{ references: { OtherId: 'Scrip' } }, 'entity Scrip'],
  [{ part: { of: 'Scrip', at: 'Scripts' } }, 'entity Scrip'],
  [{ copies: { OtherId: 'Id' } }, 'reference OtherId'],
  [{ written: { by: 'doNothing', at: 'Scripts' } }, 'operation doNothing'],
  [{ relates: { by: 'doNothing', types: 'getScript', root: { Id: 'Id' } } }, 'operation doNothing'],
  [{ relates: { by: 'getScript', types: 'doNothing', root: { Id: 'Id' } } }, 'operation doNothing'],
  [{ adds: { ...added, editors: 'doNothing' } }, 'operation doNothing'],
];
const ofOperation: readonly (readonly [object, string])[] = [
  [{ about: { entity: 'Scrip', path: { id: 'Id' } } }, 'entity Scrip'],
  [{ always: { body: { Id: '$Scrip.Id' }, because: 'It is.' } }, 'entity Scrip'],
  [{ heldBy: ['Scrip'] }, 'entity Scrip'],
  [{ assigns: { of: 'Scrip', field: 'Id' } }, 'entity Scrip'],
  [{ links: { to: 'Scrip', field: 'Id', told: 'Has' } }, 'entity Scrip'],
  [{ imports: { part: 'file', run: 'Scrip', node: 'Script' } }, 'entity Scrip'],
  [{ imports: { part: 'file', run: 'Script', node: 'Scrip' } }, 'entity Scrip'],
  [{ indexes: { list: 'doNothing', name: 'a', types: 'b', option: 'c' } }, 'operation doNothing'],
];
const ofExample: readonly (readonly [object, string])[] = [
  [{ bind: { x: '$Scrip.Id' } }, 'entity Scrip'],
  [{ where: { Scrip: { Name: 'x' } } }, 'entity Scrip'],
  [{ with: [{ entity: 'Scrip', body: { Name: 'x' } }] }, 'entity Scrip'],
  [{ with: [{ entity: 'Script', body: { PackageId: '$Scrip.Id' } }] }, 'entity Scrip'],
  [{ before: [{ operation: 'doNothing', body: { Name: 'x' } }] }, 'operation doNothing'],
  [{ send: { body: { PackageId: '$Scrip.Id' } } }, 'entity Scrip'],
  [{ determined: { '/body/Id': '$Scrip.Id' } }, 'entity Scrip'],
  [{ unseen: { what: 'It', beside: { Scrip: 'x' } } }, 'entity Scrip'],
];

/** Reads the document with another note at a place of it. */
function read(place: (document: Document) => object | undefined, note: object) {
  const document = structuredClone(json) as unknown as Document;
  const holder = place(document);
  if (!holder) throw new Error('The document has no such place.');
  Object.assign(holder, { 'x-verify': note });
  return () => readVerification(document);
}

it.each(ofEntity)('x-verify of an entity with %j: there is no %s', (note, missing) => {
  const script = ({ components }: Document) => components.schemas.Script;
  expect(read(script, note)).toThrow(`Failed to read x-verify of Script: there is no ${missing}.`);
});

it.each(ofOperation)('x-verify of an operation with %j: there is no %s', (note, missing) => {
  const update = ({ paths }: Document) => paths['/api/script/{id}']?.put;
  expect(read(update, note)).toThrow(`Failed to read x-verify of updateScript: there is no ${missing}.`);
});

it.each(ofExample)('x-verify of an example with %j: there is no %s', (note, missing) => {
  const reindexing = ({ paths }: Document) =>
    paths['/api/backgroundtasks']?.post?.['x-examples']?.reindexProject;
  expect(read(reindexing, note)).toThrow(
    `Failed to read x-verify of the example reindexProject: there is no ${missing}.`,
  );
});

it('an entity that several operations make says which of them is used', () => {
  const assignment = ({ components }: Document) => components.schemas.ScriptAssignment;
  expect(read(assignment, { vary: { Status: ['x'] } })).toThrow(
    /^Failed to find out how ScriptAssignment is made: create\w+, create\w+ do; x-verify has to say make\.operation\.$/,
  );
});
