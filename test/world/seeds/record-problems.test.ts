import { describe, expect, test } from 'vitest';
import {
  isNoField,
  problemsOf,
  schemaProblemsOf,
  unknownNames,
} from '../../../src/world/seeds/record-problems.ts';
import { documented } from '../../../src/world/seeds.gen.ts';

const [project] = documented.Project ?? [];
const [script] = documented.Script ?? [];
const [ticket] = documented.TicketSearchResult ?? [];
if (!project || !script || !ticket) throw new Error('The documented world lacks a record.');
const isThere = () => true;
const isGone = () => false;

describe('what is wrong with a record', () => {
  test('is nothing when it fits its schema and what it refers to is there', () => {
    expect(problemsOf('Project', project, isThere)).toEqual([]);
    expect(problemsOf('TicketSearchResult', { ...ticket, Id: 'TST-A' }, isThere)).toEqual([]);
  });

  test('is told of every field at once', () => {
    const record = {
      Id: 5,
      UserName: 'joeb',
      Email: 'a@b.example',
      LastName: 'Bloggs',
      Phone: null,
      LastLogIn: null,
    };
    expect(problemsOf('User', record, isThere)).toEqual([
      '/FirstName is missing',
      '/Id must be string, got 5',
    ]);
    expect(schemaProblemsOf('Script', {})).toHaveLength(12);
    expect(schemaProblemsOf('Script', null)).toEqual(['it must be object, got null']);
  });

  test('is that names are no fields, with those that were probably meant', () => {
    expect(problemsOf('Project', { ...project, Nam: 'x', 'a/b': 1 }, isThere)).toEqual([
      '/Nam is no field of a project; did you mean Name?',
      '/a~1b is no field of a project',
    ]);
    expect(unknownNames('Project', { Name: 'x', Nam: 'x', name: 'x' })).toEqual(['Nam', 'name']);
    expect(isNoField('Incident', 'Nothing')).toBe('is no field of an incident');
  });

  test('is that an identifier is not in lower case, as it will be looked for', () => {
    const Id = project.Id.toUpperCase();
    expect(problemsOf('Project', { ...project, Id }, isThere)).toEqual([
      `/Id must be in lower case, got "${Id}"`,
    ]);
  });

  test('is that what it refers to is not there', () => {
    expect(problemsOf('Project', project, isGone)).toEqual([
      `/OrganisationId must be the Id of an Organisation that is there, got "${project.OrganisationId}"`,
    ]);
    const asked: string[] = [];
    problemsOf('Script', script, (entity, id) => asked.push(`${entity} ${id}`) > 0);
    expect(asked.sort()).toEqual([`Project ${script.ProjectId}`, `ScriptPackage ${script.PackageId}`]);
  });

  test('is told once where a reference is no text', () => {
    expect(problemsOf('Script', { ...script, PackageId: 5 }, (entity) => entity === 'Project')).toEqual([
      '/PackageId must be string, got 5',
    ]);
  });
});
