import type { Entities } from '../../contract/entities.gen.ts';
import { checkNames, type Names } from '../../contract/known-names.ts';
import { UsageError } from '../../contract/usage-error.ts';
import { createIds } from '../random/ids.ts';
import { documented } from '../seeds.gen.ts';
import { formatInstant } from '../time/instant.ts';
import type { Seed } from './seed.ts';

/** How large a seed is to be. */
export interface LargeSeedOptions {
  /** 10 when absent. */
  readonly projects?: number;
  /** Execution packages in each project, one below the other in fives; 10 when absent. */
  readonly packagesPerProject?: number;
  /** Script runs in all, spread over the projects, each project with one script and one assignment; 1000 when absent. */
  readonly runs?: number;
}

const optionNames: Names<LargeSeedOptions> = { projects: true, packagesPerProject: true, runs: true };
const statuses = ['Passed', 'Failed', 'Blocked', 'Undetermined'] as const;
const begin = Date.UTC(2011, 0, 1);
const hour = 3_600_000;

/**
 * Makes a seed of any size, the same each time: for load tests, and to see how a program copes with many pages.
 * @param options how many of each there are to be
 * @throws UsageError when a number is not a whole number of 0 or more, or there are runs and no project
 * @example
 * const mock = createMock({ world: { seed: largeSeed({ projects: 100, runs: 50_000 }) } });
 */
export function largeSeed(options: LargeSeedOptions = {}): Seed {
  checkNames('Failed to create a seed', options, optionNames);
  const { projects = 10, packagesPerProject = 10, runs = 1000 } = options;
  for (const [name, count] of Object.entries({ projects, packagesPerProject, runs })) {
    if (!Number.isInteger(count) || count < 0) {
      throw new UsageError(
        `Failed to create a seed: ${name} must be a whole number of 0 or more, got ${count}`,
      );
    }
  }
  if (runs > 0 && projects === 0) throw new UsageError('Failed to create a seed: runs need a project');
  const { newId, user, project, script } = templates();
  const seed = {
    User: [user],
    Organisation: documented.Organisation ?? [],
    Project: [] as Entities['Project'][],
    ExecutionPackage: [] as Entities['ExecutionPackage'][],
    ScriptPackage: [] as Entities['ScriptPackage'][],
    Script: [] as Entities['Script'][],
    ScriptAssignment: [] as Entities['ScriptAssignment'][],
    ScriptRun: [] as Entities['ScriptRun'][],
  };
  for (let number = 1; number <= projects; number++) {
    const own = {
      ...project,
      Id: newId(),
      Name: `Project ${number}`,
      Slug: `project-${number}`,
      OrderNumber: number,
    };
    seed.Project.push(own);
    const root = { Id: newId(), ProjectId: own.Id, Name: 'Executions', Stereotype: null, OrderNumber: 0 };
    const packages: Entities['ExecutionPackage'][] = [root];
    for (let index = 0; index < packagesPerProject; index++) {
      const parent = packages[Math.floor(index / 5)] ?? root;
      const Name = `Cycle ${index + 1}`;
      packages.push({ Id: newId(), ParentId: parent.Id, Name, Stereotype: 'Plan', OrderNumber: index });
    }
    seed.ExecutionPackage.push(...packages);
    const library = { Id: newId(), ProjectId: own.Id, Name: 'Scripts', OrderNumber: 0 };
    seed.ScriptPackage.push(library);
    const test = {
      ...script,
      Id: newId(),
      Name: `Script ${number}`,
      PackageId: library.Id,
      ProjectId: own.Id,
    };
    seed.Script.push(test);
    seed.ScriptAssignment.push({
      Id: newId(),
      ScriptId: test.Id,
      Name: test.Name,
      Status: 'Passed',
      AssignedTo: user.UserName,
      AssignedToId: user.Id,
      PackageId: root.Id,
    });
  }
  for (let index = 0; index < runs; index++) {
    const assignment = seed.ScriptAssignment[index % projects];
    if (assignment) seed.ScriptRun.push(runOf(assignment, user, newId(), index));
  }
  return seed;
}

function runOf(
  assignment: Entities['ScriptAssignment'],
  { Id, UserName }: Entities['User'],
  runId: string,
  index: number,
): Entities['ScriptRun'] {
  return {
    Id: runId,
    ActualDuration: `${(index % 55) + 5} minutes`,
    ScriptId: assignment.ScriptId,
    ScriptVersion: 1,
    AssignmentId: assignment.Id,
    CreatedAt: formatInstant(begin + index * hour),
    // Not in the order of creation: 7919 has no factor in common with the sizes that people ask for.
    LastUpdatedAt: formatInstant(begin + ((index * 7919) % 100_003) * hour),
    CreatedById: Id,
    CreatedBy: UserName,
    RunById: Id,
    RunBy: UserName,
    LastUpdatedById: Id,
    LastUpdatedBy: UserName,
    Status: statuses[index % statuses.length] ?? 'Passed',
    Completed: true,
    FieldValues: {},
  };
}

/** What the documented world has one of, to be varied. */
function templates() {
  const [user] = documented.User ?? [];
  const [project] = documented.Project ?? [];
  const [script] = documented.Script ?? [];
  if (!user || !project || !script)
    throw new Error('Failed to create a seed: the documented world lacks an entity.');
  const ids = createIds('large seed');
  return { newId: () => ids.next(), user, project, script };
}
