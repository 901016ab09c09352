import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/codegen/reading/openapi.ts';
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

describe('of an entity that is made by several requests, with a file, or changed by a PATCH:', () => {
  const uuid = { type: 'string', format: 'uuid' };
  const at = (name: string) => ({ name, in: 'path' as const, required: true, schema: uuid });
  const attachments = (document: Document) => {
    document.components.schemas.NoteAttachment = {
      type: 'object',
      required: ['Id', 'ScriptId'],
      properties: { Id: uuid, ScriptId: uuid, FileName: { type: 'string' } },
      'x-entity': {
        self: { operation: 'deleteNoteAttachment', scriptId: 'ScriptId' },
        belongsTo: { ScriptId: 'Script' },
      },
    };
    const list = { type: 'array', items: { $ref: '#/components/schemas/NoteAttachment' } };
    const file = { type: 'object', additionalProperties: { type: 'string', format: 'binary' } };
    document.paths['/api/script/{id}/notes'] = {
      parameters: [at('id')],
      post: {
        operationId: 'createNoteAttachment',
        summary: '',
        requestBody: { content: { 'multipart/form-data': { schema: file } } },
        responses: { 201: { description: '', content: { 'application/json': { schema: list } } } },
      },
    };
    document.paths['/api/script/{scriptId}/note/{id}'] = {
      parameters: [at('scriptId'), at('id')],
      delete: {
        operationId: 'deleteNoteAttachment',
        summary: '',
        responses: { 200: { description: '' } },
      },
    };
    delete document.paths['/api/attachment/{id}/contents'];
    document.paths['/api/note/{id}/contents'] = {
      parameters: [at('id')],
      get: {
        operationId: 'getNoteContents',
        summary: '',
        'x-verify': { fileOf: { id: 'Id' } },
        responses: { 200: { description: '', content: { 'application/octet-stream': { schema: {} } } } },
      },
    };
  };

  it('what brings a file, what gives it back, and what deletes it without anything that reads it', () => {
    const { entities, operations } = changed(attachments);
    expect(entities.NoteAttachment).toMatchObject({
      make: { operation: 'createNoteAttachment', path: { id: '$Script.Id' }, body: {}, file: 'file' },
      remove: 'deleteNoteAttachment',
      download: 'getNoteContents',
    });
    expect(entities.NoteAttachment).not.toHaveProperty('read');
    expect(operations.deleteNoteAttachment?.about).toEqual({
      entity: 'NoteAttachment',
      path: { scriptId: 'ScriptId', id: 'Id' },
    });
  });

  it('what is written with its owner, and what relates things of several kinds', () => {
    const { entities } = changed(() => undefined);
    expect(entities.IncidentComment?.written).toEqual({ by: 'updateIncident', at: 'Comments' });
    expect(entities.EntityRelationship?.relates).toMatchObject({
      by: 'createRelationship',
      words: { TestScript: 'Script' },
      directions: { 'Source <-> Destination': 'Both' },
    });
  });

  it('the other requests, as far as it is known what they need', () => {
    const { entities } = changed(() => undefined);
    expect(entities.ScriptAssignment?.make?.operation).toBe('createScriptAssignment');
    expect(entities.ScriptAssignment?.makes).toMatchObject([
      {
        operation: 'createAssignmentForScript',
        path: { scriptId: '$Script.Id' },
        body: { PackageId: '$ExecutionPackage.Id' },
      },
    ]);
  });

  it.each([
    ['names what is printed', { ProjectId: { type: 'string' } }, { update: 'patchIncident' }],
    ['has a language of its own', { update: { type: 'object' } }, { patch: 'patchIncident' }],
  ])('a PATCH that %s', (_, properties, facts) => {
    const { entities } = changed((document) => {
      const item = document.paths['/api/incident/{id}'];
      if (!item) throw new Error('Nothing reads an incident.');
      delete item.put;
      // Comments are written by the update that goes.
      delete schemaOf(document, 'IncidentComment')['x-verify'];
      item.patch = {
        operationId: 'patchIncident',
        summary: '',
        requestBody: { content: { 'application/json': { schema: { type: 'object', properties } } } },
        responses: { 204: { description: '' } },
      };
    });
    const { update, patch } = entities.Incident ?? {};
    expect({ update, patch }).toEqual({ update: undefined, patch: undefined, ...facts });
  });
});

describe('generating fails, and says where and why, for', () => {
  it.each<[string, (document: Document) => void, RegExp]>([
    [
      'an update that writes something and is not there',
      (document) =>
        Object.assign(schemaOf(document, 'IncidentComment'), {
          'x-verify': { written: { by: 'rewriteIncident', at: 'Comments' } },
        }),
      /^Failed to read x-verify of IncidentComment: there is no operation rewriteIncident/,
    ],
    [
      'an unknown key',
      (document) => Object.assign(schemaOf(document, 'Script')['x-verify'] ?? {}, { mak: {} }),
      /^Failed to read x-verify of Script: it has the unknown key mak; did you mean make\?$/,
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
      (document) => schemaOf(document, 'ScriptInput').required?.push('TypeId'),
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
      /^Failed to read x-verify of the example reindexProject: it must have property because when property mode is present\.$/,
    ],
    [
      'a second sandbox',
      (document) => Object.assign(schemaOf(document, 'Script'), { 'x-verify': { sandbox: true } }),
      /^Failed to find the sandbox of a run: /,
    ],
  ])('%s', (_, change, message) => {
    const prepared = (document: Document) => {
      schemaOf(document, 'ScriptInput').required = [];
      change(document);
    };
    expect(() => changed(prepared)).toThrow(message);
  });
});
