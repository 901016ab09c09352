import { test as property } from '@fast-check/vitest';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { methodsAt, operationOf, pathsOf } from '../../src/contract/http/addresses.ts';
import { operationFacts } from '../../src/contract/operations.ts';

const id = 'eb06e5d8-f774-4b0f-a95c-a911c13527a9';
const facts = Object.entries(operationFacts);

describe('the operation of an address', () => {
  it('is found with its path parameters, as they are written', () => {
    const path = { projectId: 'EB06', picklist: 'Priority', id: '12' };
    expect(operationOf('GET', '/api/project/EB06/Priority/12')).toEqual({
      operationId: 'getProjectPicklistValue',
      path,
    });
  });

  it('depends on the method, in any letter case', () => {
    expect(operationOf('PUT', `/api/project/${id}`)?.operationId).toBe('updateProject');
    expect(operationOf('delete', `/api/project/${id}`)?.operationId).toBe('startProjectDelete');
    expect(operationOf('PATCH', `/api/project/${id}`)).toBeUndefined();
  });

  it.each([
    `https://et.example.test:8443/api/project/${id}`,
    `/API/Project/${id}`,
    `/api/project/${id}/`,
    `/api/project/${id}?$expand=Statuses#there`,
  ])('is the same for %s', (url) => {
    expect(operationOf('GET', url)).toEqual({ operationId: 'getProject', path: { id } });
  });

  it('is that of a word before that of a parameter', () => {
    expect(operationOf('GET', `/api/project/${id}/tickets`)?.operationId).toBe('searchTickets');
    expect(operationOf('GET', `/api/project/${id}/status/5`)?.operationId).toBe('getProjectPicklistValue');
  });

  it('has parameters that are decoded, where they can be', () => {
    const ticket = (text: string) =>
      operationOf('GET', `/api/externalsystemlink/1/ticket/${text}`)?.path.ticketId;
    expect(ticket('A%2FB%20C')).toBe('A/B C');
    expect(ticket('100%')).toBe('100%');
  });

  it.each([
    '/api/project',
    '/api/project//',
    '/api/nothing',
    '/other/api/projects',
    `/api/project/${id}/nothing/5`,
    '/',
  ])('is none for %s', (url) => {
    expect(operationOf('GET', url)).toBeUndefined();
    expect(methodsAt(url)).toEqual([]);
  });

  it('is looked for below the application path', () => {
    const base = '/EnterpriseTester';
    expect(operationOf('GET', '/enterprisetester/api/projects', base)?.operationId).toBe('searchProjects');
    expect(operationOf('GET', '/EnterpriseTester/api/projects', `${base}/`)?.operationId).toBe(
      'searchProjects',
    );
    expect(operationOf('GET', '/api/projects', base)).toBeUndefined();
    expect(operationOf('GET', '/EnterpriseTesterX/api/projects', base)).toBeUndefined();
  });

  property.prop([fc.constantFrom(...facts), fc.uuid(), fc.boolean()])(
    'is found for whatever its template becomes',
    ([operationId, { method, path, enums }], value, slash) => {
      const wanted: Record<string, string> = {};
      const address = path.replace(/\{(\w+)\}/g, (_, name: string) => {
        wanted[name] = enums[name]?.[0] ?? value;
        return encodeURIComponent(wanted[name]);
      });
      const written = slash ? `${address.replace(/\/$/, '')}/` : address;
      expect(operationOf(method, written)).toEqual({ operationId, path: wanted });
      expect(methodsAt(written)).toContain(method);
    },
  );
});

describe('the methods of an address', () => {
  it('are those of the document', () => {
    expect(methodsAt(`/api/executionpackage/${id}`)).toEqual(['DELETE', 'GET', 'PUT']);
    expect(methodsAt('/api/backgroundtasks')).toEqual(['POST']);
  });
});

describe('the paths of an operation', () => {
  it('are two where a collection prints its own address, in which the API stands twice', () => {
    const { searchForUsersGroupsAndSpecialUsers: search, getProject } = operationFacts;
    expect(pathsOf(search)).toEqual(['/api/assignedtosearch', '/api/api/assignedtosearch']);
    expect(pathsOf(getProject)).toEqual(['/api/project/{id}']);
    expect(operationOf('GET', '/api/api/assignedtosearch')?.operationId).toBe(
      'searchForUsersGroupsAndSpecialUsers',
    );
  });
});
