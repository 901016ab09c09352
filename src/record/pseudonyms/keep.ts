import { creationFacts } from '../../contract/creation.ts';
import type { EntityName } from '../../contract/operations.ts';
import { suggest } from '../../contract/text/nearest.ts';

/** Everything that can be named: entities, fields of one, fields of all. */
function known(): Set<string> {
  const names = new Set(['*']);
  for (const [entity, { fields }] of Object.entries(creationFacts)) {
    names.add(entity);
    for (const field of fields) names.add(field).add(`${entity}.${field}`);
  }
  return names;
}

/**
 * What is wrong with a name of something that is to stay in clear; undefined when nothing is.
 * @example
 * keepProblem('Projects.Name'); // 'no field is called Projects.Name; did you mean Project.Name?'
 */
export function keepProblem(name: string): string | undefined {
  const names = known();
  if (names.has(name)) return undefined;
  if (name === '') return 'a property has a name, such as Project.Name, got nothing';
  return `no field is called ${name}${suggest(name, [...names])}`;
}

/** Whether a field stays in clear, by the names that were given. */
export function createKeeping(names: readonly string[]): (entity: EntityName, field: string) => boolean {
  const kept = new Set(names);
  return (entity, field) => ['*', entity, field, `${entity}.${field}`].some((it) => kept.has(it));
}
