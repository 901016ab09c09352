import type { OperationId } from '../../../contract/operations.ts';
import type { Context } from '../../engine/check.ts';
import { seedSandbox } from '../../fixtures/sandbox-contents.ts';
import { type Exchange, fieldsOf } from '../../http/exchange.ts';
import type { PackageRecord } from './driver.ts';

/** Something in a package, and how it is read. */
export interface Content {
  readonly operation: OperationId;
  readonly path: { readonly id: string };
}

/** Puts a script, or an assignment of the script that the project is furnished with, into each of some packages. */
export async function fill(
  context: Context,
  kind: 'assignments' | 'scripts',
  packages: readonly PackageRecord[],
): Promise<readonly Content[]> {
  const { client, sandbox } = context;
  const ScriptId = (await seedSandbox(context))?.places.get('getScript')?.id;
  const contents: Content[] = [];
  for (const { id: PackageId } of packages) {
    const made = kind === 'scripts' ? await script(PackageId) : await assignment(PackageId);
    const id = made && fieldsOf(made).Id;
    if (made?.response.status !== 201 || typeof id !== 'string') continue;
    const content: Content = {
      operation: kind === 'scripts' ? 'getScript' : 'getScriptAssignment',
      path: { id },
    };
    // What the caller may not read tells nothing when it cannot be read later.
    const { response } = await client.send(content.operation, { path: content.path });
    if (response.status === 200) contents.push(content);
  }
  return contents;

  function script(PackageId: string): Promise<Exchange> | undefined {
    return sandbox?.create('createScript', { body: { Name: 'Goes with its package', PackageId, Steps: [] } });
  }

  function assignment(PackageId: string): Promise<Exchange> | undefined {
    return ScriptId
      ? sandbox?.create('createScriptAssignment', { body: { PackageId, ScriptId } })
      : undefined;
  }
}
