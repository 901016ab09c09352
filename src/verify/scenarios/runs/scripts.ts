import type { Context, RawFinding } from '../../engine/check.ts';
import { expectSame, expectStatus, pick } from '../../findings/assertions.ts';
import { expectThere, type Made, make, remove, somebody, steps } from '../../fixtures/factories.ts';
import { type Exchange, fieldsOf } from '../../http/exchange.ts';

/** Changes a script, assigns it, and deletes both: everything is as it was sent, and nothing else is deleted. */
export async function* scriptFaults(
  context: Context,
  {
    script,
    scripts,
    executions,
  }: { readonly script: Made; readonly scripts: Made; readonly executions: Made },
): AsyncGenerator<RawFinding> {
  const { client } = context;
  const path = { id: script.id };
  const expanded = await client.send('getScript', { path, query: { $expand: 'Steps' } });
  yield* stepFaults(expanded);

  const body = { Name: 'Look at the page twice', Description: 'Changed by a verification' };
  const changed = await client.send('updateScript', { path, body });
  if (yield* expectStatus(changed, [200], 'to an update of a script')) {
    const names = Object.keys(body);
    yield* expectSame(
      changed,
      body,
      pick(fieldsOf(changed), names),
      'updateScript answers other values than were sent',
    );
    const after = await client.send('getScript', { path });
    yield* expectSame(
      after,
      body,
      pick(fieldsOf(after), names),
      'getScript answers other values than an update has sent',
    );
    const [before, version] = [script.record.VersionNumber, fieldsOf(after).VersionNumber];
    if (typeof before === 'number' && typeof version === 'number' && version < before) {
      const message = `An update of a script lowers VersionNumber from ${before} to ${version}.`;
      yield { operation: 'updateScript', where: '/body/VersionNumber', message, exchanges: [changed, after] };
    }
  }
  yield* assignmentFaults(context, script, executions);

  const unused = yield* make(context, 'createScript', { Name: 'Not run', PackageId: scripts.id, Steps: [] }, [
    'Name',
    'PackageId',
  ]);
  const others = [
    await client.send('getScript', { path }),
    await client.send('getScriptPackage', { path: { id: scripts.id } }),
  ];
  if (unused) yield* remove(context, unused, 'getScript');
  yield* expectThere(context, others, 'after another script was deleted');
  yield* usedScriptFaults(context, scripts, executions);
}

function* stepFaults(expanded: Exchange): Generator<RawFinding> {
  const { Steps } = fieldsOf(expanded);
  if (expanded.response.status !== 200 || !Array.isArray(Steps)) return;
  const printed = Steps.map((step) => pick(step ?? {}, ['Description', 'ExpectedResult']));
  yield* expectSame(
    expanded,
    steps,
    printed,
    'getScript answers other Steps than were sent for the new script',
  );
}

async function* assignmentFaults(
  context: Context,
  script: Made,
  executions: Made,
): AsyncGenerator<RawFinding> {
  const { client } = context;
  const body = { PackageId: executions.id, ScriptId: script.id };
  const made = yield* make(context, 'createScriptAssignment', body);
  if (!made) return;
  const path = { id: made.id };
  const read = await client.send('getScriptAssignment', { path });
  yield* expectSame(
    read,
    body,
    pick(fieldsOf(read), Object.keys(body)),
    'getScriptAssignment answers other values than were sent',
  );
  const AssignedToId = await somebody(context);
  const assigned =
    AssignedToId && (await client.send('updateScriptAssignment', { path, body: { ...body, AssignedToId } }));
  if (assigned && (yield* expectStatus(assigned, [200], 'to an assignment that is given to somebody'))) {
    const after = await client.send('getScriptAssignment', { path });
    const sent = { ...body, AssignedToId };
    for (const exchange of [assigned, after]) {
      // Who it is can also be told by name alone.
      const names = Object.keys(sent).filter(
        (name) => name !== 'AssignedToId' || 'AssignedToId' in fieldsOf(exchange),
      );
      yield* expectSame(
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
    await client.send('getExecutionPackage', { path: { id: executions.id } }),
    await client.send('getScript', { path: { id: script.id } }),
  ];
  yield* remove(context, made, 'getScriptAssignment');
  yield* expectThere(context, others, 'after an assignment was deleted');
}

/** Whether a script that is assigned can be deleted is open; if it can, the assignment goes with it. */
async function* usedScriptFaults(
  context: Context,
  scripts: Made,
  executions: Made,
): AsyncGenerator<RawFinding> {
  const { client } = context;
  const used = yield* make(context, 'createScript', { Name: 'Assigned', PackageId: scripts.id, Steps: [] }, [
    'Name',
    'PackageId',
  ]);
  const assignment =
    used && (yield* make(context, 'createScriptAssignment', { PackageId: executions.id, ScriptId: used.id }));
  if (!used || !assignment) return;
  const path = { id: assignment.id };
  const before = await client.send('getScriptAssignment', { path });
  const deleted = await context.sandbox?.remove(used.self);
  if (deleted?.response.status !== 200 || before.response.status !== 200) return;
  const orphan = await client.send('getScriptAssignment', { path });
  yield* expectStatus(orphan, [404], 'to an assignment whose script is deleted');
}
