import { createMock, documented, type Entities, type Seed } from '../../src/index.ts';
import { createPrng } from '../../src/verify/generation/random.ts';
import { createIds } from '../../src/world/random/ids.ts';
import { largeSeed } from '../../src/world/seeds/large.ts';

const guid = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi;

/** The documented world with other identifiers. */
export function withOtherIds(seed: number, world: Seed = documented): Seed {
  const ids = createIds(seed);
  const known = new Map<string, string>();
  const other = (id: string) => {
    const found = known.get(id.toLowerCase()) ?? ids.next();
    known.set(id.toLowerCase(), found);
    return found;
  };
  return JSON.parse(JSON.stringify(world).replace(guid, other)) as Seed;
}

/** The documented world with fractions of seconds in all times. */
export function withFractions(world: Seed = documented): Seed {
  let count = 0;
  const text = JSON.stringify(world).replace(
    /(T\d\d:\d\d:\d\d)Z/g,
    (_, time) => `${time}.${String((count++ * 137) % 1000).padStart(3, '0')}Z`,
  );
  return JSON.parse(text) as Seed;
}

/** The documented world with its records in another order. */
export function shuffled(seed: number, world: Seed = documented): Seed {
  const keyed = (records: readonly { Id: string }[]) => {
    const ids = createIds(seed);
    return records
      .map((record) => [ids.next(), record] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, record]) => record);
  };
  // The first user is the caller.
  const [caller, ...others] = world.User ?? [];
  return {
    ...(Object.fromEntries(Object.entries(world).map(([name, records]) => [name, keyed(records)])) as Seed),
    User: caller ? [caller, ...others] : [],
  };
}

/** The documented world with more scripts in its first package. */
export function withScripts(count: number): Seed {
  const ids = createIds('scripts');
  const [pattern] = documented.Script ?? [];
  if (!pattern) throw new Error('Failed to create scripts: the documented world has none.');
  const more = Array.from({ length: count }, (_, index) => ({
    ...pattern,
    Id: ids.next(),
    Name: `Script ${index + 1}`,
  }));
  return { ...documented, Script: [...(documented.Script ?? []), ...more] };
}

/** A server with many projects, each with some packages, beside the documented ones. */
export function large(projects: number): Seed {
  const ids = createIds('large');
  const [pattern] = documented.Project ?? [];
  if (!pattern) throw new Error('Failed to create a large world: the documented one has no project.');
  const Project: Entities['Project'][] = [];
  const ExecutionPackage: Entities['ExecutionPackage'][] = [];
  for (let number = 1; number <= projects; number++) {
    const Id = ids.next();
    Project.push({
      ...pattern,
      Id,
      Name: `Project ${number % 97} of ${number}`,
      Slug: `project-${number}`,
      OrderNumber: number % 13,
    });
    let ParentId: string | undefined;
    for (let depth = 0; depth < number % 4; depth++) {
      const place = ParentId === undefined ? { ProjectId: Id } : { ParentId };
      const made = {
        Id: ids.next(),
        ...place,
        Name: `Cycle ${depth + 1}`,
        Stereotype: 'Package',
        OrderNumber: depth,
      };
      ExecutionPackage.push(made);
      ParentId = made.Id;
    }
  }
  return {
    ...documented,
    Project: [...Project, ...(documented.Project ?? [])],
    ExecutionPackage: [...ExecutionPackage, ...(documented.ExecutionPackage ?? [])],
  };
}

const odd = [
  "O'Neill's 100% & more",
  'Größe/№ 5',
  '日本語の計画',
  'a "quoted" name',
  ' leading space',
  'tab\there',
  '<b>bold</b>',
  '$filter=1',
  '東',
  "''",
  'x'.repeat(250),
];

/** The documented world with names that are awkward in queries. */
export function withOddNames(world: Seed = documented): Seed {
  let count = 0;
  const rename = <T extends { Name: string }>(records: readonly T[] = []) =>
    records.map((record) => ({ ...record, Name: `${odd[count % odd.length]} ${count++}` }));
  return {
    ...world,
    Project: rename(world.Project),
    ExecutionPackage: rename(world.ExecutionPackage),
    ScriptPackage: rename(world.ScriptPackage),
    RequirementPackage: rename(world.RequirementPackage),
  };
}

/** The documented world, and beside it things that are made up: names, places, orders, texts and sizes differ by seed. */
export function withMore(seed: number, world: Seed = documented): Seed {
  const chance = createPrng(seed * 7919);
  const below = (limit: number) => Math.floor(chance() * limit);
  const oneOf = <T>(values: readonly T[]): T => values[below(values.length)] as T;
  const word = () => oneOf([...odd, 'Release', 'release', 'Sprint', 'Old Portal', 'Ünïcode', 'A', 'a', 'Z']);
  const named = <T extends { Name: string; OrderNumber: number }>(records: readonly T[] = []): T[] =>
    // A tenth of the order numbers, so that some are equal.
    records.map((it, index) => ({
      ...it,
      Name: `${word()} ${oneOf([word(), ''])}${index}`,
      OrderNumber: below(1 + records.length / 2),
    }));
  const projects = below(9);
  const made = largeSeed({ projects, packagesPerProject: below(8), runs: projects > 0 ? below(40) : 0 });
  const text = () => oneOf([null, '', 'Some words', "It's 100% <b>sure</b>", word()]);
  const flag = () => chance() < 0.5;
  const Project = named(made.Project).map((it) => ({
    ...it,
    Description: text(),
    Independent: flag(),
    AutoNumberScripts: flag(),
    StartDate: oneOf([null, '2012-02-29T00:00:00Z', '2011-12-31T23:59:59Z']),
  }));
  const ExecutionPackage = named(made.ExecutionPackage).map((it) => ({
    ...it,
    Stereotype: oneOf([null, 'Plan', 'Package', 'Zyklus']),
  }));
  const ScriptRun = (made.ScriptRun ?? []).map((it) => ({
    ...it,
    CreatedAt: new Date(Date.UTC(2011, below(24), 1 + below(3), below(24))).toISOString(),
    Status: oneOf(['Passed', 'Failed', 'Blocked']),
  }));
  const more: Seed = {
    ...made,
    User: [],
    Organisation: [],
    Project,
    ExecutionPackage,
    ScriptPackage: named(made.ScriptPackage),
    ScriptRun,
  };
  const entities = [...new Set([...Object.keys(world), ...Object.keys(more)])] as (keyof Seed)[];
  return Object.fromEntries(
    entities.map((entity) => [entity, [...(world[entity] ?? []), ...(more[entity] ?? [])]]),
  ) as Seed;
}

/**
 * The documented world with a custom field of each type that every project has for all its records.
 * @param required whether new records need values of them
 */
export function withFieldsEverywhere(required: boolean, world: Seed = documented): Seed {
  const ids = createIds('fields');
  const kinds = ['Incident', 'Requirement', 'TestScript', 'AgileRun', 'ScriptRun'] as const;
  const fields = [...createMock().store.CustomFieldType].map((type): Entities['CustomField'] => ({
    Id: ids.next(),
    Name: `Every${type.Name}`,
    CustomFieldTypeName: type.Name,
    Label: `Every ${type.Name}`,
    Description: null,
    Required: required,
    Entities: [...kinds],
    Scopes: [],
    TypeId: type.Id,
    DefaultValue: null,
    Choices: type.ValueType.startsWith('Option')
      ? ['Low', 'High'].map((Text, index) => ({ Id: ids.next(), Text, SortOrder: index + 1 }))
      : [],
  }));
  return { ...world, CustomField: [...(world.CustomField ?? []), ...fields] };
}
