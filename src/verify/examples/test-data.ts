import type { OperationId } from '../../contract/operations.ts';
import type { Context } from '../engine/check.ts';
import type { Sandbox } from '../fixtures/sandbox.ts';
import type { RequestSpec } from '../http/client.ts';
import { fieldsOf } from '../http/exchange.ts';
import { isSame } from './value-formats.ts';

/** An example cannot be exercised here; the message says why. */
export class Unreachable extends Error {
  override readonly name = 'Unreachable';
}

/** A thing of the server at hand, as it prints it. */
export type Thing = Readonly<Record<string, unknown>> & { readonly Id: string };

/** What examples are bound to: things that the server has, and things that the run makes. */
export interface Materials {
  readonly context: Context;
  /** Whether the documented identifiers, and everything else on the server, may be used for changes. */
  readonly isDisposable: boolean;
  /** Reads a thing; undefined when the server has none. */
  read(operation: OperationId, path: RequestSpec['path']): Promise<Thing | undefined>;
  /** Reads a thing that the documentation names, where such things may be used; undefined when the server has none. */
  documented(operation: OperationId, id: string): Promise<Thing | undefined>;
  /** The first things of the sample that are still there. */
  sampled(operation: OperationId): AsyncIterable<Thing>;
  /** @throws Unreachable when the run has no project of its own */
  sandbox(): Sandbox;
  /** Makes a thing in the project of the run. */
  make(operation: OperationId, body: object, ask?: RequestSpec): Promise<Thing>;
  /** Makes an execution package at the root of the project, or below another one. */
  executionPackage(parentId?: string): Promise<Thing>;
  /** A script with the two steps that the documentation prints; always the same. */
  script(): Promise<Thing>;
  /** An assignment of that script, without a run. */
  assignment(): Promise<Thing>;
  /** Makes a run, which is in progress then. */
  run(assignment: Thing): Promise<Thing>;
}

/** So many things of the sample are tried: some of them may have been deleted since. */
const tries = 5;

/** The steps of the documented script. */
export const steps = [
  { Description: 'Do this', ExpectedResult: 'Expect that', Notes: null, Data: null },
  { Description: 'And then Do this', ExpectedResult: 'And then Expect that', Notes: null, Data: null },
] as const;

/** Gathers what the examples of a run need. */
export function createMaterials(context: Context): Materials {
  const { client, sample } = context;
  let script: Promise<Thing> | undefined;

  const materials: Materials = {
    context,
    isDisposable: client.mode === 'full',
    async read(operation, path = {}) {
      const exchange = await client.send(operation, { path });
      const fields = fieldsOf(exchange);
      return exchange.response.status === 200 && typeof fields.Id === 'string'
        ? (fields as Thing)
        : undefined;
    },
    async documented(operation, id) {
      return materials.isDisposable ? materials.read(operation, { id }) : undefined;
    },
    async *sampled(operation) {
      for (const { path } of sample.places(operation).slice(0, tries)) {
        const thing = await materials.read(operation, path);
        if (thing) yield thing;
      }
    },
    sandbox() {
      if (context.sandbox) return context.sandbox;
      const why = client.mode === 'read-only' ? 'the mode is read-only' : 'the run has no project to work in';
      throw new Unreachable(`it needs something to be made, and ${why}`);
    },
    async make(operation, body, ask = {}) {
      const sandbox = materials.sandbox();
      const exchange = await sandbox.create(operation, { ...ask, body });
      const { status } = exchange.response;
      const { Id, ...fields } = fieldsOf(exchange);
      if (status >= 300 || typeof Id !== 'string') {
        throw new Unreachable(`what it needs cannot be made: ${operation} answers ${status}`);
      }
      // Examples change and delete it, so it must be the run's own, whatever the server says.
      const isOwn = sandbox.ledger.some(({ path }) => Object.values(path).some((id) => isSame(id, Id)));
      if (!isOwn) throw new Unreachable(`what ${operation} answers is not what the run has asked for`);
      return { ...fields, Id };
    },
    executionPackage(parentId) {
      const { projectId, name } = materials.sandbox();
      const place = parentId === undefined ? { ProjectId: projectId } : { ParentId: parentId };
      return materials.make('createExecutionPackage', { Name: name('package'), ...place });
    },
    script() {
      script ??= makeScript(materials);
      return script;
    },
    async assignment() {
      const { Id: ScriptId } = await materials.script();
      const { Id: PackageId } = await materials.executionPackage();
      return materials.make('createScriptAssignment', { ScriptId, PackageId });
    },
    async run({ Id: id }) {
      const exchange = await materials.sandbox().create('createScriptRunForScriptAssignment', {
        path: { id },
        query: { $expand: 'StepResults' },
      });
      const fields = fieldsOf(exchange);
      if (exchange.response.status < 300 && typeof fields.Id === 'string') return fields as Thing;
      throw new Unreachable(`no run can be made: the server answers ${exchange.response.status}`);
    },
  };
  return materials;
}

async function makeScript({ sandbox, make }: Materials): Promise<Thing> {
  const { projectId, name } = sandbox();
  const { Id } = await make('createScriptPackage', { Name: name('scripts'), ProjectId: projectId });
  return make('createScript', { Name: name('script'), PackageId: Id, Steps: steps });
}
