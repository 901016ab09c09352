import { creationFacts } from '../../contract/creation.ts';
import type { EntityName } from '../../contract/operations.ts';
import { suggest } from '../../contract/text/nearest.ts';
import { UsageError } from '../../contract/usage-error.ts';

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
 * Checks the names of what is to stay in clear.
 * @throws UsageError when nothing is called so
 * @example
 * checkKeep(['Projects.Name']); // throws: no field is called Projects.Name; did you mean Project.Name?
 */
export function checkKeep(keep: readonly string[]): void {
  const names = known();
  const wrong = keep.find((it) => !names.has(it));
  if (wrong === undefined) return;
  const problem =
    wrong === ''
      ? 'a property has a name, such as Project.Name, got nothing'
      : `no field is called ${wrong}${suggest(wrong, [...names])}`;
  throw new UsageError(`Failed to keep texts in clear: ${problem}`);
}

/** Whether a field stays in clear, by the names that were given. */
export function createKeeping(names: readonly string[]): (entity: EntityName, field: string) => boolean {
  const kept = new Set(names);
  return (entity, field) => ['*', entity, field, `${entity}.${field}`].some((it) => kept.has(it));
}
