import type { Value } from '../../src/query/ast.ts';
import { compile } from '../../src/query/evaluate.ts';
import type { List } from '../../src/query/tql/scope.ts';
import { parseTql } from '../../src/query/tql.ts';

export const fields = {
  Id: 'guid',
  EntityType: 'string',
  Name: 'string',
  Description: 'string',
  ProjectId: 'guid',
  ProjectName: 'string',
  Status: 'string',
  AssignedTo: 'string',
  RequirementZephyrId: 'number',
  IsRegression: 'boolean',
  LastUpdatedAt: 'date',
} as const;

export const PROJECT = 'bc692c60-99b2-4df3-8cf8-74f4ac770b16';
export const SCRIPT = '0b6f3c5e-1111-4a2b-9c3d-00000000000a';
const record = {
  Id: SCRIPT,
  EntityType: 'ScriptAssignment',
  Name: 'Login bug report',
  ProjectId: PROJECT,
  ProjectName: 'Project X',
  Status: 'Re Opened',
  AssignedTo: 'john',
  RequirementZephyrId: 5,
  IsRegression: true,
  LastUpdatedAt: '2012-01-31T14:00:00Z',
  related: [
    { Name: 'Save', Type: 'Script' },
    { Name: 'Open', Type: 'Requirement' },
  ],
  browser: [
    { Text: 'Firefox', Id: PROJECT },
    { Text: 'Chrome' },
    { Number: 12 },
    { Date: '2013-06-17T12:00:00Z' },
  ],
  'browser first': 'Firefox',
};

const lists = new Map<string, List>(
  Object.entries({
    relationships: { column: 'related', fields: { Name: 'string', Type: 'string' } },
    browser: {
      column: 'browser',
      fields: { Text: 'string', Id: 'guid', Number: 'number', Date: 'date' },
      sortKey: 'browser first',
    },
  }),
);

const functions: Record<string, (...args: readonly Value[]) => readonly Value[]> = {
  currentuser: () => ['John'],
  nobody: () => [null],
  none: () => [],
  packages: (path) => (path === 'Script Library|Automated Tests' ? [SCRIPT, PROJECT] : []),
  echo: (...args) => args,
};
export const context = {
  listOf: (name: string) => lists.get(name.toLowerCase()),
  aliases: { Project: ['ProjectId', 'ProjectName'], Text: ['Name', 'Description'] },
  resolve: (name: string, args: readonly Value[]) => functions[name.toLowerCase()]?.(...args),
};

/** The query read with the sample fields, aliases and functions. */
export const parse = (text: string) => parseTql(text, fields, context);
export const holds = (text: string, given: object = record) => {
  const { where } = parse(text);
  return where === undefined || compile(where)(given);
};
