import type { EntityName, OperationId } from '../../../contract/operations.ts';
import { entityVerification } from '../../../contract/verification.ts';
import type { Path } from '../../contract/openapi-links.ts';
import type { Context } from '../../engine/check.ts';
import { pathTo } from '../../fixtures/paths.ts';
import { createRecords, Unreachable } from '../../fixtures/records.ts';
import type { PackageRecord } from './driver.ts';

/** Something in a package, and how it is read. */
export interface Content {
  readonly operation: OperationId;
  readonly path: Path;
}

/** Puts one of each of some entities, such as a script, into each of some packages. */
export async function fill(
  context: Context,
  entities: readonly EntityName[],
  packages: readonly PackageRecord[],
): Promise<readonly Content[]> {
  const records = createRecords(context);
  const contents: Content[] = [];
  for (const entity of entities) {
    const { read } = entityVerification[entity];
    for (const { id: PackageId } of read ? packages : []) {
      try {
        const record = await records.make(entity, { PackageId });
        // What the caller may not read tells nothing when it cannot be read later.
        const content = read && { operation: read, path: pathTo(read, record) };
        if (content && (await records.read(content.operation, content.path))) contents.push(content);
      } catch (error) {
        if (!(error instanceof Unreachable)) throw error;
      }
    }
  }
  return contents;
}
