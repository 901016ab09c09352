import { describe, expect, it } from 'vitest';
import { createRecords } from '../../../../src/verify/fixtures/records.ts';
import {
  fewOf,
  placeOfOne,
  placeOfTypes,
  type RelationshipType,
  reader,
  relating,
  remover,
  treesOf,
  typeOf,
  updater,
} from '../../../../src/verify/scenarios/relationships/types.ts';
import { sandboxedAt } from '../../checks/sandboxed-server.ts';
import { idOf } from '../../queries/records.ts';

const item = {
  Id: idOf(9),
  OrganisationId: idOf(1),
  Key: 'REL',
  SourceEntityType: 'TestScript',
  DestinationEntityType: 'Requirement',
  AllowableDirections: [{ Name: 'Source -> Destination' }, { Name: 'Source <-> Destination' }],
};

describe('relationships', () => {
  it('are between the kinds of the document, each named once', () => {
    expect(relating.kinds).toEqual([
      'Requirement',
      'Script',
      'ScriptAssignment',
      'Incident',
      'AgileRun',
      'AutomatedTest',
      'AutomatedTestAssignment',
    ]);
    expect([relating.by, relating.types]).toEqual(['createRelationship', 'getRelationshipTypes']);
  });

  it('are read, changed and deleted one by one', () => {
    expect([reader, updater, remover]).toEqual([
      'getRelationship',
      'updateRelationship',
      'deleteRelationship',
    ]);
  });

  it('are printed as a tree of each kind', () => {
    expect(treesOf('Script')).toEqual(['getScriptRelationships', 'getScriptAllRelationships']);
    expect(treesOf('Requirement')).toEqual(['getRequirementRelationships', 'getRequirementAllRelationships']);
    expect(treesOf('Project')).toEqual([]);
  });
});

describe('a type of relationship', () => {
  it('says what is related, and in which directions: both ways first', () => {
    expect(typeOf(item)).toEqual({
      path: { id: idOf(1), key: 'REL' },
      source: 'Script',
      destination: 'Requirement',
      kinds: ['TestScript', 'Requirement'],
      directions: ['Both', 'SourceToDestination'],
    });
  });

  it('leads both ways first, whatever the order, and else as the server says', () => {
    const names = ['Destination -> Source', 'Source <-> Destination', 'Source -> Destination'];
    const directions = (...all: readonly (string | undefined)[]) =>
      typeOf({ ...item, AllowableDirections: all.map((Name) => ({ Name })) })?.directions;
    expect(directions(...names)).toEqual(['Both', 'DestinationToSource', 'SourceToDestination']);
    expect(directions(names[1], names[2], names[0])).toEqual([
      'Both',
      'SourceToDestination',
      'DestinationToSource',
    ]);
    expect(directions(names[2], names[0])).toEqual(['SourceToDestination', 'DestinationToSource']);
  });

  it('is none where nothing makes what it relates, or nobody may', () => {
    expect(typeOf({ ...item, SourceEntityType: 'Project' })).toBeUndefined();
    expect(typeOf({ ...item, DestinationEntityType: undefined })).toBeUndefined();
    expect(typeOf({ ...item, CanCreateRelationshipsOfThisType: false })).toBeUndefined();
    expect(typeOf({ ...item, CanCreateRelationshipsOfThisType: null })).toBeDefined();
    expect(typeOf({ ...item, AllowableDirections: [{ Name: 'Up' }] })).toBeUndefined();
    expect(typeOf({ ...item, AllowableDirections: null })).toBeUndefined();
  });

  it('has addresses for those of it', () => {
    const type = typeOf(item) as RelationshipType;
    expect(placeOfOne(type, 'seven')).toEqual({
      organisationId: idOf(1),
      key: 'REL',
      id: 'seven',
    });
  });
});

describe('as few types as it takes', () => {
  const type = (source: string, destination: string) =>
    ({ ...(typeOf(item) as RelationshipType), source, destination }) as RelationshipType;

  it('have each kind at one end', () => {
    const all = [
      type('Script', 'Requirement'),
      type('Requirement', 'Script'),
      type('Script', 'Incident'),
      type('AgileRun', 'Script'),
      type('Incident', 'AgileRun'),
      type('Incident', 'Incident'),
      type('AutomatedTest', 'AutomatedTest'),
    ];
    expect(fewOf(all)).toEqual([all[0], all[2], all[3], all[6]]);
  });
});

it('the types are those of the organisation of the project', async () => {
  const { context } = await sandboxedAt({});
  expect(await placeOfTypes(createRecords(context))).toEqual({ id: idOf(1) });
});
