import { expect, it } from 'vitest';
import { packageKinds } from '../../../../src/verify/scenarios/packages/kinds.ts';

it('packages of three kinds and requirements are trees that are deleted as a whole', () => {
  expect(packageKinds.map(({ noun }) => noun)).toEqual([
    'execution package',
    'requirement package',
    'requirement',
    'script package',
  ]);
});

it('a package of execution has its operations, its place and what it holds', () => {
  expect(packageKinds[0]).toEqual({
    noun: 'execution package',
    create: 'createExecutionPackage',
    read: 'getExecutionPackage',
    update: 'updateExecutionPackage',
    remove: 'deleteExecutionPackage',
    children: 'getExecutionPackageChildren',
    root: { ProjectId: '$Project.Id' },
    kept: ['Id', 'ParentId', 'ProjectId', 'Name', 'Stereotype', 'OrderNumber'],
    values: { OrderNumber: 3, Stereotype: 'Plan' },
    changes: [{ Name: 'Inner, renamed' }, { OrderNumber: 5 }, { Stereotype: 'Package' }],
    holds: ['AgileRun', 'AutomatedTestAssignment', 'ScriptAssignment'],
  });
});

it('a requirement is in a package, holds nothing else, and is changed together with its text', () => {
  expect(packageKinds[2]).toMatchObject({
    root: { PackageId: '$RequirementPackage.Id' },
    values: { OrderNumber: 3 },
    changes: [{ Name: 'Inner, renamed', Description: 'Changed by a verification' }, { OrderNumber: 3 }],
    holds: [],
  });
});
