import { expect } from 'vitest';
import type { Mock } from '../../../src/index.ts';

type Printed = Readonly<Record<string, unknown>>;

interface Claim {
  /** Where something is read that says whether it has others, or what it has come to. */
  readonly paths: (mock: Mock) => readonly string[];
  /** What it would have to say, by what it expands or lists. */
  readonly implied: (
    it: Printed,
    list: (below: string) => Promise<readonly unknown[]>,
  ) => Promise<Printed> | Printed;
}

const some = (list: unknown) => Array.isArray(list) && list.length > 0;
const pathsOf =
  (entity: keyof Mock['store'], prefix: string) =>
  ({ store }: Mock) =>
    Array.from(store[entity] as Iterable<{ readonly Id: string }>, ({ Id }) => `${prefix}/${Id}?$expand=All`);
const withFiles = (it: Printed) => ({ HasAttachments: some(it.Attachments) });

/** The status that the steps of an agile run add up to. */
function statusOf(results: readonly unknown[]): string {
  const has = (result: string) => results.includes(result);
  if (results.every((it) => it === 'NotRun')) return 'Not Run';
  if (has('Failed') || has('Blocked')) return has('Failed') ? 'Failed' : 'Blocked';
  if (has('NotRun')) return 'In Progress';
  return has('Undetermined') ? 'Undetermined' : 'Passed';
}

const claims: readonly Claim[] = [
  { paths: pathsOf('Incident', '/api/incident'), implied: withFiles },
  { paths: pathsOf('Requirement', '/api/requirement'), implied: withFiles },
  { paths: pathsOf('Script', '/api/script'), implied: withFiles },
  {
    paths: pathsOf('StepResult', '/api/stepresult'),
    implied: (it) => ({ ...withFiles(it), HasIncidents: some(it.Incidents) }),
  },
  {
    paths: pathsOf('ProjectCategory', '/api/projectcategory'),
    implied: ({ Children, Projects, Parent }) => ({
      HasChildren: some(Children),
      HasProjects: some(Projects),
      HasParent: Parent !== null,
      ParentName: (Parent as Printed | null)?.Name ?? null,
    }),
  },
  {
    paths: pathsOf('Project', '/api/project'),
    implied: ({ ProjectCategory }) => ({
      ProjectCategoryId: (ProjectCategory as Printed | null)?.Id ?? null,
      ProjectCategoryName: (ProjectCategory as Printed | null)?.Name ?? null,
    }),
  },
  {
    paths: pathsOf('ScriptAssignment', '/api/scriptassignment'),
    implied: ({ LastRun, Script }) => ({
      Status: (LastRun as Printed | null)?.Status ?? 'Not Run',
      Name: (Script as Printed).Name,
    }),
  },
  {
    paths: pathsOf('AutomatedTestAssignment', '/api/automatedtestassignment'),
    implied: ({ Runs }) => ({ Status: (Runs as Printed[])[0]?.Status ?? 'Not Run' }),
  },
  {
    paths: pathsOf('AgileRun', '/api/agilerun'),
    implied: ({ Steps }) => ({ ExecutionStatus: statusOf((Steps as Printed[]).map(({ Result }) => Result)) }),
  },
  {
    paths: ({ store }) =>
      Array.from(
        store.ResultNode,
        ({ AutomatedTestRunId: run, Id }) => `/api/automatedtestrun/${run}/node/${Id}?$expand=All`,
      ),
    implied: async (it, list) => ({
      HasChildren: some(it.Children),
      HasAttachments: some(await list('/attachments')),
      HasIncidents: some(await list('/incidents')),
    }),
  },
];

/** Fails where something that the API prints says anything else than its lists. */
export async function expectAgreement(mock: Mock): Promise<void> {
  const read = async (path: string) => {
    const response = await mock.fetch(path);
    expect([path, response.status]).toEqual([path, 200]);
    return (await response.json()) as Printed;
  };
  for (const { paths, implied } of claims)
    for (const path of paths(mock)) {
      const printed = await read(path);
      const list = async (below: string) => {
        const found = await read(path.replace(/\?.*/, below));
        return (found.Items ?? found) as readonly unknown[];
      };
      expect({ path, ...printed }).toMatchObject({ path, ...(await implied(printed, list)) });
    }
  for (const { AgileRunId, Id, HasAttachments, HasIncidents } of mock.store.AgileRunStep) {
    const path = `/api/agilerun/${AgileRunId}/step/${Id}`;
    const [files, incidents] = [await read(`${path}/attachments`), await read(`${path}/incidents`)];
    expect([path, HasAttachments, HasIncidents]).toEqual([path, some(files.Items), some(incidents.Items)]);
  }
}
