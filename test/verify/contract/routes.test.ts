import { describe, expect, it } from 'vitest';
import {
  apiPathOf,
  apiRoot,
  isRootTemplate,
  isSamePlace,
  isTemplateOf,
  methodsOf,
  placeOf,
  rootOperation,
  showPlace,
} from '../../../src/verify/contract/routes.ts';

describe('an address', () => {
  it.each([
    ['http://et/api/projects', '/api/projects'],
    ['https://et.example.org:8443/EnterpriseTester/API/Projects?$top=1#x', '/API/Projects'],
    ['/api/projects', '/api/projects'],
    ['http://et/EnterpriseTester/api', '/api/'],
    ['http://et/api/api/projects', '/api/projects'],
    ['http://et/other/projects', undefined],
    ['http://et/apis/projects', undefined],
    ['http://[', undefined],
  ])('%s leads into the API at %s', (address, path) => {
    expect(apiPathOf(address)).toBe(path);
  });

  it('belongs to an operation, by its method', () => {
    const address = 'http://et/base/api/project/AB';
    expect(placeOf(address)).toEqual({ operationId: 'getProject', path: { id: 'AB' } });
    expect(placeOf(address, 'PUT')?.operationId).toBe('updateProject');
    expect(placeOf(address)?.operationId).toBe('getProject');
    expect([placeOf('http://et/api/nothing'), placeOf('http://et/nothing')]).toEqual([undefined, undefined]);
    const long = `http://et/api/project/${'a'.repeat(1000)}`;
    expect(placeOf(long)?.path.id).toHaveLength(1000);
    expect([apiRoot, rootOperation]).toEqual(['/api/', 'listRootResources']);
  });

  it('belongs to the same operation however many others were asked before', () => {
    for (let at = 0; at < 10_050; at++)
      expect(placeOf(`http://et/api/project/${at}`)?.path).toEqual({ id: `${at}` });
    expect(placeOf('http://et/api/project/5')).toEqual({ operationId: 'getProject', path: { id: '5' } });
  });

  it('has the methods that the document has for it', () => {
    expect(methodsOf('http://et/x/api/backgroundtasks')).toEqual(['POST']);
    expect([methodsOf('http://et/api/nothing'), methodsOf('http://et/nothing')]).toEqual([[], []]);
  });

  it('may be a template, its braces percent-encoded or not', () => {
    const path = '/api/project/{projectId}/searchlinks';
    for (const address of [
      `http://et${path}`,
      `http://et/base${path}/`,
      `http://et${path.toUpperCase()}`,
      'http://et/api/project/%7BprojectId%7d/searchlinks',
      'http://et/api/project/%7bprojectId%7D/searchlinks',
    ]) {
      expect(isTemplateOf(address, path)).toBe(true);
      expect(isRootTemplate(address)).toBe(true);
    }
    expect(isTemplateOf('http://et/api/project/5/searchlinks', path)).toBe(false);
    expect(isRootTemplate('http://et/api/project/5/searchlinks')).toBe(false);
    expect(isRootTemplate('http://et/api/projects')).toBe(false);
    expect(isTemplateOf('http://et/nothing', path)).toBe(false);
  });
});

describe('a place', () => {
  const picklist = (id: string, picklist = 'status') => ({
    operationId: 'getProjectPicklistValue' as const,
    path: { projectId: 'P', picklist, id },
  });

  it('is the same in any letter case', () => {
    expect(isSamePlace(picklist('AB'), picklist('ab'))).toBe(true);
    expect(isSamePlace(picklist('ab'), picklist('ac'))).toBe(false);
    expect(isSamePlace(picklist('ab'), picklist('ab', 'priority'))).toBe(false);
    expect(isSamePlace(picklist('ab'), { ...picklist('ab'), operationId: 'getProject' })).toBe(false);
  });

  it('is shown in few words', () => {
    expect(showPlace({ operationId: 'getUser', path: { id: 'CCB3' } })).toBe('getUser ccb3');
    expect(showPlace(picklist('AB'))).toBe('getProjectPicklistValue ab status p');
    expect(showPlace({ operationId: 'searchProjects', path: {} })).toBe('searchProjects');
  });
});
