import type { Context, RawFinding } from '../../engine/check.ts';
import { expectEqual, expectStatus, pick } from '../../findings/assertions.ts';
import {
  type CreatedRecord,
  createRecord,
  expectUnchanged,
  findAssignee,
  removeRecord,
  steps,
} from '../../fixtures/factories.ts';
import { type Exchange, fieldsOf, recordsIn } from '../../http/exchange.ts';
import * as operations from '../operations.ts';

/** Changes a script, assigns it, and deletes both: everything is as it was sent, and nothing else is deleted. */
export async function* scriptFindings(
  context: Context,
  {
    script,
    scripts,
    executions,
  }: { readonly script: CreatedRecord; readonly scripts: CreatedRecord; readonly executions: CreatedRecord },
): AsyncGenerator<RawFinding> {
  const { client } = context;
  const path = { id: script.id };
  const expanded = await client.send(operations.script.read, { path, query: { $expand: 'Steps' } });
  yield* stepFindings(expanded);

  const body = { Name: 'Look at the page twice', Description: 'Changed by a verification' };
  const changed = await client.send(operations.script.update, { path, body });
  if (yield* expectStatus(changed, [200], 'to an update of a script')) {
    const names = Object.keys(body);
    yield* expectEqual(
      changed,
      body,
      pick(fieldsOf(changed), names),
      `${operations.script.update} answers other values than were sent`,
    );
    const after = await client.send(operations.script.read, { path });
    yield* expectEqual(
      after,
      body,
      pick(fieldsOf(after), names),
      `${operations.script.read} answers other values than an update has sent`,
    );
    const [before, version] = [script.record.VersionNumber, fieldsOf(after).VersionNumber];
    if (typeof before === 'number' && typeof version === 'number' && version < before) {
      const message = `An update of a script lowers VersionNumber from ${before} to ${version}.`;
      yield {
        operation: operations.script.update,
        where: '/body/VersionNumber',
        message,
        exchanges: [changed, after],
      };
    }
  }
  yield* assignmentFindings(context, script, executions);

  const unused = yield* createRecord(
    context,
    operations.script.create,
    { Name: 'Not run', PackageId: scripts.id, Steps: [] },
    ['Name', 'PackageId'],
  );
  const others = [
    await client.send(operations.script.read, { path }),
    await client.send(operations.scriptPackage.read, { path: { id: scripts.id } }),
  ];
  if (unused) yield* removeRecord(context, unused, operations.script.read);
  yield* expectUnchanged(context, others, 'after another script was deleted');
  yield* usedScriptFindings(context, scripts, executions);
}

function* stepFindings(expanded: Exchange): Generator<RawFinding> {
  const { Steps } = fieldsOf(expanded);
  if (expanded.response.status !== 200 || !Array.isArray(Steps)) return;
  const printed = recordsIn(Steps).map((step) => pick(step, ['Description', 'ExpectedResult']));
  yield* expectEqual(
    expanded,
    steps,
    printed,
    `${operations.script.read} answers other Steps than were sent for the new script`,
  );
}

async function* assignmentFindings(
  context: Context,
  script: CreatedRecord,
  executions: CreatedRecord,
): AsyncGenerator<RawFinding> {
  const { client } = context;
  const body = { PackageId: executions.id, ScriptId: script.id };
  const made = yield* createRecord(context, operations.assignment.create, body);
  if (!made) return;
  const path = { id: made.id };
  const read = await client.send(operations.assignment.read, { path });
  yield* expectEqual(
    read,
    body,
    pick(fieldsOf(read), Object.keys(body)),
    `${operations.assignment.read} answers other values than were sent`,
  );
  const AssignedToId = await findAssignee(context);
  const assigned =
    AssignedToId &&
    (await client.send(operations.assignment.update, { path, body: { ...body, AssignedToId } }));
  if (assigned && (yield* expectStatus(assigned, [200], 'to an assignment that is given to somebody'))) {
    const after = await client.send(operations.assignment.read, { path });
    const sent = { ...body, AssignedToId };
    for (const exchange of [assigned, after]) {
      // Who it is can also be told by name alone.
      const names = Object.keys(sent).filter(
        (name) => name !== 'AssignedToId' || 'AssignedToId' in fieldsOf(exchange),
      );
      yield* expectEqual(
        exchange,
        pick(sent, names),
        pick(fieldsOf(exchange), names),
        `${exchange.operation} answers other values than an update has sent`,
      );
      if (fieldsOf(exchange).AssignedTo !== null) continue;
      const message = `${exchange.operation} answers AssignedTo null after the assignment was given to ${AssignedToId}.`;
      yield {
        operation: exchange.operation,
        where: '/body/AssignedTo',
        message,
        exchanges: [assigned, exchange],
      };
    }
  }
  const others = [
    await client.send(operations.executionPackage.read, { path: { id: executions.id } }),
    await client.send(operations.script.read, { path: { id: script.id } }),
  ];
  yield* removeRecord(context, made, operations.assignment.read);
  yield* expectUnchanged(context, others, 'after an assignment was deleted');
}

/** Whether a script that is assigned can be deleted is open; if it can, the assignment goes with it. */
async function* usedScriptFindings(
  context: Context,
  scripts: CreatedRecord,
  executions: CreatedRecord,
): AsyncGenerator<RawFinding> {
  const { client } = context;
  const used = yield* createRecord(
    context,
    operations.script.create,
    { Name: 'Assigned', PackageId: scripts.id, Steps: [] },
    ['Name', 'PackageId'],
  );
  const assignment =
    used &&
    (yield* createRecord(context, operations.assignment.create, {
      PackageId: executions.id,
      ScriptId: used.id,
    }));
  if (!used || !assignment) return;
  const path = { id: assignment.id };
  const before = await client.send(operations.assignment.read, { path });
  const deleted = await context.sandbox?.remove(used.self);
  if (deleted?.response.status !== 200 || before.response.status !== 200) return;
  const orphan = await client.send(operations.assignment.read, { path });
  yield* expectStatus(orphan, [404], 'to an assignment whose script is deleted');
}
