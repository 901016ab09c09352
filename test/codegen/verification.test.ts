import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/codegen/openapi.ts';
import { readVerification } from '../../src/codegen/verification/verification.ts';
import json from '../../src/contract/openapi.gen.json' with { type: 'json' };
import { entityVerification, operationVerification } from '../../src/contract/verification.ts';

/** What is read from the document after a change. */
function changed(change: (document: Document) => void): ReturnType<typeof readVerification> {
  const document = structuredClone(json) as unknown as Document;
  change(document);
  return readVerification(document);
}

const schemaOf = ({ components }: Document, name: string) => {
  const schema = components.schemas[name];
  if (!schema) throw new Error(`There is no schema ${name}.`);
  return schema;
};

describe('what the verifier needs to know follows from the document:', () => {
  it('how one is made, from required properties and what it belongs to', () => {
    expect(entityVerification.ScriptAssignment.make).toEqual({
      operation: 'createScriptAssignment',
      path: {},
      query: {},
      body: { PackageId: '$ExecutionPackage.Id', ScriptId: '$Script.Id' },
      oneOf: {},
      alone: [],
    });
  });

  it('what a new one is below, from the path', () => {
    expect(entityVerification.ScriptRun.make).toMatchObject({
      operation: 'createScriptRunForScriptAssignment',
      path: { id: '$ScriptAssignment.Id' },
    });
  });

  it('how it is read, changed and deleted, from its address', () => {
    expect(entityVerification.Script).toMatchObject({
      noun: 'script',
      read: 'getScript',
      update: 'updateScript',
      remove: 'deleteScript',
      references: { PackageId: 'ScriptPackage', ProjectId: 'Project' },
    });
  });

  it('what a path is about, and what a collection lists', () => {
    expect(operationVerification.searchScriptRunsForScriptAssignment).toEqual({
      about: { entity: 'ScriptAssignment', path: { id: 'Id' } },
      collection: { of: 'ScriptRun', field: 'AssignmentId' },
    });
    expect(operationVerification.getTicket.about).toEqual({
      entity: 'TicketSearchResult',
      path: { externalSystemLinkId: 'ExternalSystemId', ticketId: 'Id' },
    });
  });

  it('another name as the change, for an entity of which nothing is said', () => {
    const { entities } = changed((document) => {
      delete schemaOf(document, 'Script')['x-verify'];
    });
    expect(entities.Script?.change).toEqual([{ Name: '$name' }]);
    expect(entities.Script?.make?.body).toEqual({ Name: '$name', PackageId: '$ScriptPackage.Id' });
  });
});

describe('generating fails, and says where and why, for', () => {
  it.each<[string, (document: Document) => void, RegExp]>([
    [
      'an unknown key',
      (document) => Object.assign(schemaOf(document, 'Script')['x-verify'] ?? {}, { mak: {} }),
      /^Failed to read x-verify of Script: has the unknown key mak; known are noun, sandbox, make, /,
    ],
    [
      'an unknown key within',
      (document) => Object.assign(schemaOf(document, 'Script'), { 'x-verify': { make: { path: {} } } }),
      /^Failed to read x-verify of Script: make has the unknown key path; known are operation, body, /,
    ],
    [
      'a value of another type',
      (document) => Object.assign(schemaOf(document, 'Script'), { 'x-verify': { change: { Name: 'x' } } }),
      /^Failed to read x-verify of Script: change must be array\.$/,
    ],
    [
      'an entity that there is not',
      (document) =>
        Object.assign(schemaOf(document, 'Script'), {
          'x-verify': { change: [{ PackageId: '$Pakage.Id' }] },
        }),
      /^Failed to read x-verify of Script: there is no entity Pakage\.$/,
    ],
    [
      'a text that is no reference',
      (document) =>
        Object.assign(schemaOf(document, 'Script'), { 'x-verify': { change: [{ Name: '$nam' }] } }),
      /^Failed to read x-verify of Script: \$nam is not a reference: write \$name, \$item\.Field or \$Entity\.Field\.$/,
    ],
    [
      'a property that is not sent',
      (document) =>
        Object.assign(schemaOf(document, 'Script'), { 'x-verify': { make: { body: { Colour: 'red' } } } }),
      /^Failed to read x-verify of Script: createScript reads no Colour\.$/,
    ],
    [
      'a required property that nothing is said of',
      (document) => schemaOf(document, 'CreateOrUpdateScript').required?.push('TypeId'),
      /^Failed to find out how Script is made: createScript requires TypeId; x-verify has to say it in make\.body\.$/,
    ],
    [
      'an operation that there is not',
      (document) =>
        Object.assign(schemaOf(document, 'BackgroundTask'), {
          'x-verify': { self: { operation: 'getTask' } },
        }),
      /^Failed to read x-verify of BackgroundTask: there is no operation getTask\.$/,
    ],
    [
      'a mode without a reason',
      (document) => {
        const post = document.paths['/api/backgroundtasks']?.post;
        Object.assign(post?.['x-examples']?.reindexProject ?? {}, { 'x-verify': { mode: 'full' } });
      },
      /^Failed to read x-verify of the example reindexProject: must have property because when property mode is present\.$/,
    ],
    [
      'a second sandbox',
      (document) => Object.assign(schemaOf(document, 'Script'), { 'x-verify': { sandbox: true } }),
      /^Failed to find the sandbox of a run: /,
    ],
  ])('%s', (_, change, message) => {
    const prepared = (document: Document) => {
      schemaOf(document, 'CreateOrUpdateScript').required = [];
      change(document);
    };
    expect(() => changed(prepared)).toThrow(message);
  });
});
