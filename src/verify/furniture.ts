import type { OperationId } from '../contract/operations.ts';
import type { Context } from './check.ts';
import type { Client } from './client.ts';
import { fieldsOf } from './exchange.ts';
import type { Sandbox } from './sandbox.ts';

/** What a run puts into its project, so that there is something to read. */
export interface Furniture {
  /** For operations with an address: one at which there is something. */
  readonly places: ReadonlyMap<OperationId, Readonly<Record<string, string>>>;
}

interface Tree {
  readonly create: OperationId;
  readonly read: OperationId;
  readonly children: OperationId;
  readonly stereotypes?: readonly (string | null)[];
}

const trees: readonly Tree[] = [
  {
    create: 'createExecutionPackage',
    read: 'getExecutionPackage',
    children: 'getExecutionPackageChildren',
    stereotypes: ['Plan', 'Package', null],
  },
  { create: 'createScriptPackage', read: 'getScriptPackage', children: 'getScriptPackagesChildren' },
  {
    create: 'createRequirementPackage',
    read: 'getRequirementPackage',
    children: 'getRequirementPackageChildren',
  },
];

/** Names with parts in common, in both letter cases, with a quote, and with what addresses have to escape. */
const names = ['Alpha release', 'Beta Release', 'Release notes', "O'Neil & Sons", 'Gamma 100%', 'Überblick'];
/** Some are equal, so that a second sort key matters; none is what a server would have chosen. */
const orderNumbers = [11, 11, 12, 12, 13, 15];

const made = new WeakMap<Sandbox, Promise<Furniture>>();

/** Furnishes the project of the run, once; undefined where nothing may be changed. */
export function furnish({
  client,
  sandbox,
}: Pick<Context, 'client' | 'sandbox'>): Promise<Furniture> | undefined {
  if (!sandbox) return undefined;
  const known = made.get(sandbox) ?? build(client, sandbox);
  made.set(sandbox, known);
  return known;
}

async function build(client: Client, sandbox: Sandbox): Promise<Furniture> {
  const places = new Map<OperationId, Record<string, string>>();

  async function make(
    operation: OperationId,
    body: unknown,
    read?: OperationId,
    path = {},
  ): Promise<string | undefined> {
    const exchange = await sandbox.create(operation, { path, ...(body === undefined ? {} : { body }) });
    const { Id } = fieldsOf(exchange);
    if (exchange.response.status !== 201 || typeof Id !== 'string') return undefined;
    if (read && !places.has(read)) places.set(read, { id: Id });
    return Id;
  }

  const roots = new Map<OperationId, string>();
  for (const { create, read, children, stereotypes } of trees) {
    const root = await make(create, {
      Name: 'Library',
      ProjectId: sandbox.projectId,
      ...(stereotypes ? { Stereotype: 'Plan' } : {}),
    });
    if (root === undefined) continue;
    roots.set(create, root);
    places.set(children, { id: root });
    for (const [index, Name] of names.entries()) {
      const Stereotype = stereotypes?.[index % stereotypes.length];
      const body = {
        Name,
        ParentId: root,
        OrderNumber: orderNumbers[index],
        ...(stereotypes ? { Stereotype } : {}),
      };
      const child = await make(create, body, read);
      if (child !== undefined && index === 0) await make(create, { Name: 'Alpha details', ParentId: child });
    }
  }

  const [packageId, scriptPackageId] = [
    roots.get('createExecutionPackage'),
    roots.get('createScriptPackage'),
  ];
  if (packageId === undefined || scriptPackageId === undefined) return { places };
  const Steps = ['Open the page', 'Close the page'].map((Description) => ({
    Description,
    ExpectedResult: 'It works',
  }));
  const script = await make(
    'createScript',
    { Name: 'Smoke test', PackageId: scriptPackageId, Steps },
    'getScript',
  );
  if (script === undefined) return { places };
  const assignment = await make(
    'createScriptAssignment',
    { PackageId: packageId, ScriptId: script },
    'getScriptAssignment',
  );
  if (assignment === undefined) return { places };
  places.set('searchScriptRunsForScriptAssignment', { id: assignment });
  for (const Outcome of ['Passed', 'Failed', undefined]) {
    const exchange = await sandbox.create('createScriptRunForScriptAssignment', {
      path: { id: assignment },
      query: { $expand: 'StepResults' },
    });
    const { Id: id, StepResults } = fieldsOf(exchange);
    if (exchange.response.status !== 201 || typeof id !== 'string') break;
    const results = Array.isArray(StepResults) ? (StepResults as { Id: string }[]) : [];
    if (results[0]) places.set('getStepResult', { id: results[0].Id });
    places.set('getScriptRun', { id });
    if (Outcome === undefined) break;
    const body = {
      AttemptToComplete: true,
      StepResults: results.map(({ Id }) => ({ Id, Outcome, ActualResult: 'Seen' })),
    };
    await client.send('updateScriptRun', { path: { id }, body });
  }
  return { places };
}
