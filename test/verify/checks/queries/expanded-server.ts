import type { Item } from '../../../../src/contract/collections.ts';
import type { OperationId } from '../../../../src/contract/operations.ts';
import { expansions } from '../../../../src/verify/checks/queries/expansions.ts';
import type { SampledResource } from '../../../../src/verify/discovery/crawl.ts';
import type { Context } from '../../../../src/verify/engine/check.ts';
import { type Answer, type Asked, all, contextAt, findingOf } from '../../queries/answering-server.ts';
import { idOf } from '../../queries/records.ts';

/* Packages of scripts that can be expanded, on a server that prints what it is asked for, or something else. */

const address = (id: unknown) => `http://localhost/api/scriptpackage/${id}`;

/** A package with all that it can expand; what is asked for leaves Expands. */
export function packageOf(asked: Pick<Asked, 'query'>, id: unknown = idOf(1), more: Item = {}): Item {
  const names = asked.query.$expand?.split(',') ?? [];
  const child = { Id: idOf(2), ParentId: id };
  const all: Item = { Children: [child], Project: { Id: idOf(9) }, Parent: null };
  return {
    Id: id,
    Self: address(id),
    ParentId: null,
    Expands: Object.keys(all).filter((name) => !names.includes(name)),
    ...Object.fromEntries(names.map((name) => [name, all[name]])),
    ...more,
  };
}

/** What is said of one operation, and what is asked. */
export async function said(
  operation: OperationId,
  answer: Answer,
  paths: readonly (readonly [id: string, record?: Item])[] = [[idOf(1)]],
  more: Parameters<typeof contextAt>[0] = {},
) {
  const places = (of: OperationId) =>
    of === operation ? paths.map(([id, record]) => ({ path: { id }, record }) as SampledResource) : [];
  const { context, asked, unreached } = contextAt(
    { ...more, [operation]: answer },
    { sample: { places } as unknown as Context['sample'], isWanted: (it) => it === operation },
  );
  const findings = await all(expansions.run(context));
  const told = findings.map(findingOf);
  return {
    told: told.map(({ operation: of, where, message }) => [of, where, message]),
    asked: asked.flatMap((it) => (it.split(' ')[0] === operation ? it.slice(operation.length + 1) : [])),
    unreached,
  };
}
export const read = 'getScriptPackage';
export const first = idOf(1);
/** A server of packages of which only the response to some expansions is wrong. */
export const wrong = (names: string, more: Item) => (asked: Asked) =>
  packageOf(asked, asked.path.id, asked.query.$expand === names ? more : {});
