import { expect, it } from 'vitest';
import { composeDocument } from '../../../src/codegen/document/compose.ts';
import { readNotes } from '../../../src/codegen/examples/notes.ts';
import { textsSchema } from '../../../src/codegen/reading/bodies.ts';
import { printedBy } from '../../../src/codegen/reading/collections.ts';
import { writeEntities } from '../../../src/codegen/reading/entities.ts';
import type { Document, Operation } from '../../../src/codegen/reading/openapi.ts';
import { writeValidators } from '../../../src/codegen/writers/validators.ts';
import { all, folderOf, messageOf, things } from './files.ts';

const composed = (files: Readonly<Record<string, string>>) =>
  messageOf(composeDocument(folderOf({ ...all, ...files })));

const changed = (text: string, by: string) => {
  expect(things).toContain(text);
  return composed({ 'area/things.yaml': things.replace(text, by) });
};

it('several permissions have to say whether all are needed', async () => {
  expect(await changed('[Things/View]', '[Things/View, Things/Edit]')).toBe(
    'Failed to read the permissions of getThing: several are listed; say { all: … } or { any: … }.',
  );
});

it('an example is sent what its operation reads, and answered with a status that it has', async () => {
  const withExample = (text: string, by: string) =>
    composed({ 'examples/things.yaml': all['examples/things.yaml'].replace(text, by) });
  expect(await withExample('parameters: { id: 1 }', 'parameters: { idd: 1 }')).toBe(
    'Failed to place the example aThing: getThing has no parameter idd.',
  );
  expect(await withExample('parameters: { id: 1 }', 'body: {}')).toBe(
    'Failed to place the example aThing: getThing reads no such body.',
  );
  expect(await withExample('status: 200', 'status: 299')).toBe(
    'Failed to place the example aThing: getThing does not declare the status 299.',
  );
});

it('what is there twice is told with the files', async () => {
  const twice = things.replaceAll('/api/thing/{id}', '/api/other/{id}').replaceAll('getThing', 'getOther');
  expect(await composed({ 'area/others.yaml': twice })).toBe(
    'Failed to compose the document: two files define components/schemas/Thing.',
  );
  const template = 'Read: { "/api/<word>": { get: {} } }\n';
  expect(await composed({ 'templates/a.yaml': template, 'templates/b.yaml': template })).toBe(
    'Failed to read openapi/templates/b.yaml: another file has the template Read, too.',
  );
  const words = { 'words/a.yaml': 'Name: A name.\n', 'words/b.yaml': 'Name: Another one.\n' };
  expect(await composed(words)).toBe(
    'Failed to read openapi/words/b.yaml: another file has a sentence for Name, too.',
  );
  const notes = folderOf({ 'a.yaml': 'getThing: { body: {} }\n', 'b.yaml': 'getThing: { body: {} }\n' });
  const document = await composeDocument(folderOf(all));
  expect(await messageOf((async () => readNotes(notes, document))())).toBe(
    'Failed to read openapi/b.yaml: another file has the request of getThing, too.',
  );
});

it('a file and its template do not say the same of a path', async () => {
  const template = things.slice(things.indexOf('    get:'), things.indexOf('components:'));
  const files = {
    'area/things.yaml': `${things}x-templates: { T: [{ word: thing }] }\n`,
    'templates/t.yaml': `T:\n  /api/<word>/{id}:\n${template}`,
  };
  expect(await composed(files)).toBe(
    'Failed to compose the document: area/things.yaml and a template have get of /api/thing/{id}.',
  );
});

it('a sentence that no property needs is told', async () => {
  expect(await composed({ 'words/a.yaml': 'Name: A name.\n' })).toBe(
    'Failed to describe the document: no property needs Name; take it out of openapi/words/.',
  );
});

const schemas = {};
const emptyDocument = { paths: {}, components: { schemas, parameters: {}, responses: {} } } as Document;
const operationWith = (parts: object) =>
  ({ operationId: 'getIt', summary: '', responses: {}, ...parts }) as Operation;

it('a collection has items where it says', () => {
  const schema = { type: 'object', properties: { Things: { type: 'array', items: { type: 'string' } } } };
  const responses = { 200: { description: '', content: { 'application/json': { schema } } } };
  const collectionAt = (property: string) => () =>
    printedBy(emptyDocument, operationWith({ responses, 'x-collection': { property } }));
  expect(collectionAt('Things')().collection).toMatchObject({ property: 'Things' });
  expect(collectionAt('Thngs')).toThrow(
    'Failed to read the collection of getIt: no success has items in Thngs.',
  );
});

it('a form and a multipart body of one operation say the same', () => {
  const form = { schema: { type: 'object', properties: { Name: { type: 'string' } } } };
  const read = (other: object) => () =>
    textsSchema(
      emptyDocument,
      operationWith({
        requestBody: { content: { 'application/x-www-form-urlencoded': form, 'multipart/form-data': other } },
      }),
    );
  expect(read(form)()).toEqual(form.schema);
  expect(read({ schema: { type: 'object' } })).toThrow(
    /^Failed to read the body of getIt: application\/x-www-form-urlencoded and multipart\/form-data have different schemas\.$/,
  );
});

it('a name is that of a record to which one belongs', async () => {
  const document = await composeDocument(folderOf(all));
  const thing = document.components.schemas.Thing;
  Object.assign(thing?.properties ?? {}, { OwnerName: { type: 'string', 'x-name-of': 'OtherId' } });
  expect(() => writeEntities(document)).toThrow(
    'Failed to read x-name-of: Thing belongs to nothing by OtherId.',
  );
});

it('a schema that cannot be validated is told by its name', async () => {
  const document = await composeDocument(folderOf(all));
  Object.assign(document.components.schemas.Thing?.properties ?? {}, { Id: { type: 'txt' } });
  expect(() => writeValidators(document, './v.ts')).toThrow('Failed to write the validator of Thing.');
});
