import { checkExport, type WorldExport } from '../../src/index.ts';
import type { Ledger } from './writers.ts';

/** Compares a world with what its writers were told. @returns what does not fit */
export async function audit(server: string, ledger: Ledger): Promise<string[]> {
  const url = `${server}/@${ledger.world}`;
  // Also checks that every reference leads somewhere, so that nothing is half there.
  const { records, tasks } = checkExport(await (await fetch(`${url}/_mock/state`)).json()) as WorldExport;
  const projects = new Map(records.Project?.map((project) => [project.Id, project]));
  const problems: string[] = [];

  for (const [id, known] of ledger.projects) {
    const { names, deletion, mayBeGone, isDone } = known;
    const project = projects.get(id);
    if (project && !names.includes(project.Name))
      problems.push(`${id} is called ${project.Name}, not ${names}`);
    if (deletion === undefined) {
      if (!project && !mayBeGone) problems.push(`${names} is lost`);
      continue;
    }
    if (isDone) {
      if (project) problems.push(`${names} is there again`);
      continue;
    }
    const response = await fetch(server + deletion);
    const task = response.ok ? ((await response.json()) as { Complete: boolean }) : undefined;
    if (!task) problems.push(`the task that deletes ${names} is lost`);
    if (!task?.Complete) continue;
    // Asked again: the task may have ended meanwhile.
    const { status } = await fetch(`${url}/api/project/${id}`);
    if (status !== 404) problems.push(`${names} is there, and its deletion is complete`);
    ledger.projects.set(id, { ...known, isDone: true });
  }

  const names = [...projects.values()].map(({ Name }) => Name.replace(', renamed', ''));
  const twice = (values: readonly string[]) => values.filter((value, at) => values.indexOf(value) < at);
  problems.push(
    ...twice(names.filter((name) => ledger.created.has(name))).map((name) => `${name} is there twice`),
  );
  problems.push(...twice(ledger.ids).map((id) => `the identifier ${id} was handed out twice`));
  problems.push(
    ...twice(tasks.map(({ Parameters }) => JSON.stringify(Parameters))).map((it) => `${it} has two tasks`),
  );

  // What is made along with a project, in the same request.
  const picklists = new Map<string, number>();
  for (const { ProjectId } of records.Picklist ?? [])
    picklists.set(ProjectId, (picklists.get(ProjectId) ?? 0) + 1);
  const sizes = new Set(
    [...projects.values()]
      .filter(({ Name }) => ledger.created.has(Name.replace(', renamed', '')))
      .map(({ Id }) => picklists.get(Id)),
  );
  if (sizes.size > 1) problems.push(`projects have ${[...sizes].join(' or ')} entries of picklists`);
  return problems;
}
