import { describe, expect, it } from 'vitest';
import type { Item } from '../../../../src/contract/collections.ts';
import type { RequestSpec } from '../../../../src/verify/http/request.ts';
import type { Targets } from '../../../../src/verify/scenarios/rejections/requests.ts';
import { createTargetState } from '../../../../src/verify/scenarios/rejections/target-state.ts';
import { type Answers, contextAt } from '../../queries/answering-server.ts';
import { idOf } from '../../queries/records.ts';

/* What requests are about that have to be refused, on a server where that changes. */

const [project, parent, child, scripts, script, assignment, run] = [0, 1, 2, 3, 4, 5, 6].map(idOf) as [
  string,
  string,
  string,
  string,
  string,
  string,
  string,
];
const targets = Object.fromEntries(
  Object.entries({ parent, child, scripts, script, assignment, run }).map(([name, id]) => [name, { id }]),
) as unknown as Targets;

/** Everything that is read, in that order. */
const readings = [
  `getProject ${project} $expand=ExecutionPackages,ScriptPackages,RequirementPackages`,
  `getExecutionPackage ${parent}`,
  `getExecutionPackage ${child}`,
  `getExecutionPackageChildren ${parent}`,
  `getScriptPackagesChildren ${scripts}`,
  `getScript ${script}`,
  `getScriptAssignment ${assignment}`,
  `searchScriptRunsForScriptAssignment ${assignment}`,
  `getScriptRun ${run} $expand=StepResults`,
];

/** Such a state, what was asked since it was read, and what the server answers of the script and the parent. */
async function stateAt(answers: Answers = {}) {
  const now: { script: Item; parent: unknown } = {
    script: { Name: 'Script', Steps: [{ Id: 1 }] },
    parent: { Name: 'Parent' },
  };
  const { context, asked } = contextAt(
    {
      getScript: () => now.script,
      getExecutionPackage: ({ path }: { path: Item }) => (path.id === parent ? now.parent : {}),
      ...answers,
    },
    { sandbox: { projectId: project } as never },
  );
  const state = await createTargetState(context, targets);
  const first = asked.splice(0);
  return { state, first, asked, now };
}

describe('what requests are about that have to be refused', () => {
  it('is read before', async () => {
    expect((await stateAt()).first).toEqual(readings);
  });

  it('is as it was, or else that is said, with its place and both values', async () => {
    const { state, asked, now } = await stateAt();
    expect(await state.changed()).toBeUndefined();
    expect(asked).toEqual(readings);
    now.script = { Name: 'Script', Steps: [{ Id: 2 }] };
    expect(await state.changed()).toBe('getScript (Steps/0/Id) from 1 to 2');
    expect(await state.changed()).toBeUndefined();
  });

  it('is the first of all that has changed, and none of them is said again', async () => {
    const { state, now } = await stateAt();
    now.script = { Name: 'Other', Steps: [{ Id: 1 }] };
    now.parent = { Name: 'Another' };
    expect(await state.changed()).toBe('getExecutionPackage (Name) from "Parent" to "Another"');
    expect(await state.changed()).toBeUndefined();
  });

  it('may be there no more', async () => {
    const { state, now } = await stateAt();
    now.parent = 404;
    expect(await state.changed()).toBe('getExecutionPackage from {"Name":"Parent"} to 404');
  });

  it.each<[string, RequestSpec, readonly number[]]>([
    ['path', { path: { id: script } }, [4, 5]],
    ['query', { query: { tql: `Id = ${child.toUpperCase()}` } }, [1, 2, 3]],
    ['body', { body: { Nested: [{ TesterId: run }] } }, [6, 7, 8]],
    ['path and body', { path: { id: scripts }, body: { ProjectId: project } }, [0, 4, 5]],
    ['nothing', {}, []],
  ])('is read again where a request names it: %s', async (_, ask, expected) => {
    const { state, asked, now } = await stateAt();
    now.script = { Name: 'Other' };
    const isScript = expected.includes(5);
    expect(await state.changedBy(ask)).toBe(
      isScript ? 'getScript (Name) from "Script" to "Other"' : undefined,
    );
    expect(asked).toEqual(expected.map((index) => readings[index]));
    // What was not named is told when all is read.
    expect(await state.changed()).toBe(isScript ? undefined : 'getScript (Name) from "Script" to "Other"');
  });
});
