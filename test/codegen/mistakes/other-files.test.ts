import { describe, expect, it } from 'vitest';
import { composeDocument } from '../../../src/codegen/document/compose.ts';
import { pathsFrom } from '../../../src/codegen/document/templates.ts';
import { readNotes } from '../../../src/codegen/examples/notes.ts';
import { wordFailure } from '../../../src/codegen/failure.ts';
import { writeSeeds } from '../../../src/codegen/writers/seeds.ts';
import { all, discrepancy, example, folderOf, messageOf, said, things } from './files.ts';

describe('a mistake in what belongs to operations is told with its place:', () => {
  const ofExample = 'Failed to read the example aThing of getThing in openapi/examples/things.yaml:';
  it.each([
    [
      'getThing:',
      'getThng:',
      'Failed to read openapi/examples/things.yaml: there is no operation getThng; did you mean getThing?',
    ],
    ['    sources: ["[Thing]: read"]\n', '', `${ofExample} it lacks sources.`],
    [example, 'getThing:\n', 'Failed to read openapi/examples/things.yaml: it says nothing of getThing.'],
    ['    state: a thing is there\n', '', `${ofExample} it lacks state.`],
    ['response:', 'respons:', `${ofExample} it has the unknown key respons; did you mean response?`],
    ['status: 200, b', 'b', `${ofExample} response lacks status.`],
  ])('an example with %j as %j', async (text, by, message) => {
    expect(await said('examples/things.yaml', text, by)).toBe(message);
  });

  const ofDiscrepancy = 'Failed to read what openapi/discrepancies/things.yaml says of getThing:';
  it.each([
    [
      'getThing:',
      'getThng:',
      'Failed to read openapi/discrepancies/things.yaml: there is no operation getThng; did you mean getThing?',
    ],
    [
      '"This, and that"',
      'This, and that',
      `${ofDiscrepancy} entry 1 says entry 1 has the unknown key and that; known are source, what.`,
    ],
    ['fake', 'fak', `${ofDiscrepancy} entry 1 has the unknown key fak; did you mean fake?`],
  ])('a discrepancy with %j as %j', async (text, by, message) => {
    expect(await said('discrepancies/things.yaml', text, by)).toBe(message);
  });

  it('a discrepancy that another file has, too; others of the same operation stand in both', async () => {
    const more = (text: string) => composeDocument(folderOf({ ...all, 'discrepancies/other.yaml': text }));
    const document = await more(discrepancy.replace('What a thing is', 'What else it is'));
    expect(document.paths['/api/thing/{id}']?.get?.['x-discrepancies']).toMatchObject([
      { title: 'What else it is' },
      { title: 'What a thing is' },
    ]);
    expect(await messageOf(more(discrepancy))).toBe(
      'Failed to read openapi/discrepancies/things.yaml: another file has What a thing is of getThing, too.',
    );
  });

  it.each([
    [
      'getThing: { boddy: {} }',
      'Failed to read the request of getThing in openapi/a.yaml: it has the unknown key boddy; did you mean body?',
    ],
    [
      'getThng: { body: {} }',
      'Failed to read openapi/a.yaml: there is no operation getThng; did you mean getThing?',
    ],
    [
      'getThing: { answers: { 403: { before: [{ operation: getThng }] } } }',
      'Failed to read openapi/a.yaml: there is no operation getThng; did you mean getThing?',
    ],
  ])('the request of an example that is %j', async (text, message) => {
    const document = await composeDocument(folderOf(all));
    const read = async () => readNotes(folderOf({ 'a.yaml': `${text}\n` }), document);
    expect(await messageOf(read())).toBe(message);
  });
});

describe('a mistake in fixtures is told with its file:', () => {
  const right = {
    'empty/a.json': '{}',
    'documented/a.json': '{ "Thing": [] }',
    'states/a.json': '[{ "name": "a thing is there" }]',
  };
  const write = async (files: object): Promise<string> =>
    writeSeeds(await composeDocument(folderOf(all)), folderOf({ ...right, ...files }));

  it('none of those that are right', async () => {
    expect(await write({})).toContain('"Thing": []');
  });

  it.each([
    [
      'documented/a.json',
      '{ "Thng": [] }',
      'Failed to read openapi/documented/a.json: there is no entity Thng; did you mean Thing?',
    ],
    [
      'states/a.json',
      '[]',
      'Failed to read the example aThing of getThing: there is no provider state a thing is there.',
    ],
  ])('%s as %j', async (file, text, message) => {
    expect(await messageOf(write({ [file]: text }))).toBe(message);
  });

  it('JSON that cannot be read', async () => {
    expect(await messageOf(write({ 'empty/a.json': '{' }))).toMatch(
      /^Failed to read openapi\/empty\/a\.json: .+\.$/,
    );
  });
});

describe('a mistake in the use of a template is told with the file:', () => {
  const templates = { Read: { '/api/<noun>/{id}': {} } };
  it.each([
    [
      { Raed: [{ noun: 'script' }] },
      'Failed to read a.yaml: openapi/templates/ has no template Raed; did you mean Read?',
    ],
    [{ Read: [{}] }, 'Failed to read a.yaml: a place of the template Read does not say noun.'],
    [
      { Read: [{ noun: 'script', word: '' }] },
      'Failed to read a.yaml: the template Read has no word word; its words are noun.',
    ],
  ])('%j', (uses, message) => {
    expect(() => pathsFrom(templates, uses as never, 'a.yaml')).toThrow(message);
  });

  it('one that refers to nothing', async () => {
    const thing = '\nx-templates: { T: [{ owner: thing }] }\n';
    const template = `T:
  /api/<owner>/parts:
    get:
      operationId: getParts
      summary: Lists parts.
      x-source: { page: Thing, only: true }
      x-permissions: []
      responses: { "200": { $ref: "#/components/responses/Parts" } }
`;
    const files = { ...all, 'area/things.yaml': things + thing, 'templates/t.yaml': template };
    expect(await messageOf(composeDocument(folderOf(files)))).toBe(
      'Failed to read openapi/templates/: paths /api/thing/parts get responses 200 refers to #/components/responses/Parts, and nothing is there.',
    );
  });
});

it('a mistake is told with its cause, and without a stack; what is no mistake of a file is not taken for one', () => {
  const error = new Error('Failed to write the validator of X.', { cause: new Error('No type is text.') });
  expect(wordFailure(error)).toBe('Failed to write the validator of X. No type is text.');
  expect(wordFailure(new Error('Failed to read a.yaml: it is empty.'))).toBe(
    'Failed to read a.yaml: it is empty.',
  );
  expect(wordFailure(new TypeError('x is undefined'))).toBeUndefined();
  expect(wordFailure('Failed to be an error')).toBeUndefined();
});
