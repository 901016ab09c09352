import { entities } from '../contract/entities.gen.ts';
import { type EntityName, type OperationId, operationFacts } from '../contract/operations.ts';
import { permissionsIn } from '../contract/permissions.ts';
import type { WorldStore } from '../world/world.ts';

/** A record and what it is. */
export interface Subject {
  readonly entity: EntityName;
  readonly record: Row;
}

type Row = Readonly<Record<string, unknown>>;
/** An address is made of literal pieces and fields in turn. */
interface Addressed {
  readonly resource: string;
  readonly self?: readonly (readonly string[])[];
  readonly addresses?: Readonly<Record<string, readonly string[]>>;
}
type Owners = readonly (readonly [field: string, owner: EntityName])[];

const ownersOf = (entity: EntityName) => Object.entries(entities[entity].belongsTo) as unknown as Owners;

function find(store: WorldStore, entity: EntityName, id: unknown): Row | undefined {
  return typeof id === 'string' ? (store[entity].get(id.toLowerCase()) as Row | undefined) : undefined;
}

/** Whether records of an entity are in a project, directly or by what they belong to. */
export function isInProject(entity: EntityName): boolean {
  const ways = ownersOf(entity).map(([, owner]) => owner);
  return entity === 'Project' || ways.some((owner) => owner !== entity && isInProject(owner));
}

/** The projects of records that were asked for: good for as long as nothing changes. */
export type KnownProjects = Map<Row, string | undefined>;

/**
 * The project that a record is in; undefined for one that is in none. The way up a tree is gone in a loop, since trees may be
 * deeper than calls, and only as far as it is not known.
 */
export function projectOf(
  store: WorldStore,
  { entity, record }: Subject,
  known: KnownProjects = new Map(),
): string | undefined {
  if (entity === 'Project') return record.Id as string;
  const passed: Row[] = [];
  let project: string | undefined;
  for (let at: Row | undefined = record; at && project === undefined; ) {
    if (known.has(at)) {
      project = known.get(at);
      break;
    }
    passed.push(at);
    let above: Row | undefined;
    for (const [field, owner] of ownersOf(entity)) {
      const found = find(store, owner, at[field]);
      if (owner === entity) above ??= found;
      else if (found) project ??= projectOf(store, { entity: owner, record: found }, known);
    }
    at = above;
  }
  for (const at of passed) known.set(at, project);
  return project;
}

/** What is given to a user to be run. */
const tests: ReadonlySet<EntityName> = new Set(['ScriptAssignment', 'AutomatedTestAssignment', 'AgileRun']);

/** What was to be run where something is a result of that, or is it; undefined where it is neither. */
export function testOf(store: WorldStore, { entity, record }: Subject): Row | undefined {
  if (tests.has(entity)) return record;
  for (const [field, owner] of ownersOf(entity)) {
    // Above a test is none.
    if (owner === entity || !isResult(owner)) continue;
    const above = find(store, owner, record[field]);
    const test = above && testOf(store, { entity: owner, record: above });
    if (test) return test;
  }
  return undefined;
}

/** Whether records of an entity are run, or are of what was run. */
function isResult(entity: EntityName): boolean {
  return tests.has(entity) || ownersOf(entity).some(([, owner]) => owner !== entity && isResult(owner));
}

/** By what stands in front of a parameter of an address, the entity that the parameter identifies. */
const entityAt = new Map(
  Object.entries(entities).flatMap(([name, facts]) => {
    const { self = [], addresses = {} }: Addressed = facts;
    const owners = new Map(ownersOf(name as EntityName));
    return [...self, ...Object.values(addresses)].flatMap((pieces) => {
      const literals = pieces.filter((_, index) => index % 2 === 0);
      return pieces.flatMap((field, index): [string, EntityName][] => {
        const entity =
          index % 2 === 0 ? undefined : field === 'Id' ? (name as EntityName) : owners.get(field);
        return entity ? [[literals.slice(0, (index + 1) / 2).join('{}'), entity]] : [];
      });
    });
  }),
);

interface Identified {
  readonly parameter: string;
  readonly entity: EntityName;
}

const identifiedBy = new Map<OperationId, readonly Identified[]>();

/** The parameters of a path that identify something, the last one first. */
function identified(operation: OperationId): readonly Identified[] {
  const known = identifiedBy.get(operation);
  if (known) return known;
  const pieces = operationFacts[operation].path.split(/[{}]/);
  const found = pieces
    .flatMap((parameter, index) => {
      const before = pieces.slice(0, index).filter((_, it) => it % 2 === 0);
      const entity = index % 2 === 0 ? undefined : entityAt.get(before.join('{}'));
      return entity ? [{ parameter, entity }] : [];
    })
    .reverse();
  identifiedBy.set(operation, found);
  return found;
}

/** Whether an operation is about the application, and neither about what is in its projects nor for the work on that. */
export function isApart(operation: OperationId): boolean {
  const { prints, permissions } = operationFacts[operation];
  if (permissionsIn(permissions).some((key) => key.startsWith('TestManagement/'))) return false;
  const subject = identified(operation)[0]?.entity ?? (prints as EntityName | undefined);
  return subject !== undefined && !isInProject(subject);
}

/** The record that the address of an operation leads to; undefined where it names none, or none that is there. */
export function subjectOf(
  store: WorldStore,
  operation: OperationId,
  path: Readonly<Record<string, string>>,
): Subject | undefined {
  for (const { parameter, entity } of identified(operation)) {
    const record = find(store, entity, path[parameter]);
    if (record) return { entity, record };
  }
  return undefined;
}

/**
 * The records that a body refers to, as far as they are there.
 * @param entity what the body describes
 */
export function ownersIn(store: WorldStore, entity: EntityName, body: unknown): Subject[] {
  return ownersOf(entity).flatMap(([field, owner]) => namedIn(store, owner, field, body));
}

/** The records of an entity that a property names, of a body or of an object in it. */
export function namedIn(store: WorldStore, entity: EntityName, property: string, body: unknown): Subject[] {
  return valuesOf(body, property).flatMap((id) => subject(store, entity, id));
}

/** How deep in a body references are looked for. */
const maxLevels = 3;

/** The values of a property, of a body or of an object in it. */
function valuesOf(body: unknown, field: string, levels = maxLevels): unknown[] {
  if (typeof body !== 'object' || body === null || Array.isArray(body) || levels === 0) return [];
  const inner = Object.values(body).flatMap((value) => valuesOf(value, field, levels - 1));
  return field in body ? [(body as Row)[field], ...inner] : inner;
}

/** The records that the parameters of a background task refer to: `StepResultId` is the id of a StepResult. */
export function subjectsIn(store: WorldStore, parameters: Row): Subject[] {
  return Object.entries(parameters).flatMap(([name, id]) => {
    const entity = name.replace(/Id$/, '');
    return Object.hasOwn(entities, entity) ? subject(store, entity as EntityName, id) : [];
  });
}

function subject(store: WorldStore, entity: EntityName, id: unknown): Subject[] {
  const record = find(store, entity, id);
  return record ? [{ entity, record }] : [];
}
