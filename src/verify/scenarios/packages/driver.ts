import type { Item } from '../../../contract/collections.ts';
import { withArticle } from '../../../contract/text/article.ts';
import { createdStatuses } from '../../contract/created.ts';
import { idOf, readSmall } from '../../discovery/collections.ts';
import type { Context, RawFinding } from '../../engine/check.ts';
import { isSame } from '../../examples/value-formats.ts';
import { expectEqual, expectStatus, pick, shown } from '../../findings/assertions.ts';
import { settledFindings } from '../../findings/settled-findings.ts';
import { type Exchange, fieldsOf } from '../../http/exchange.ts';
import type { PackageKind } from './kinds.ts';

/** A package that was made. */
export interface PackageRecord {
  readonly id: string;
  readonly self: string;
  readonly name: string;
}

/** Makes packages of a kind, and makes claims about those that are there. */
export interface PackageDriver {
  /** Makes a package, and claims that it is what was asked for. */
  make(name: string, place: Item, more?: Item): AsyncGenerator<RawFinding, PackageRecord | undefined>;
  read(made: PackageRecord): Promise<Exchange>;
  readAll(made: readonly PackageRecord[]): Promise<readonly Exchange[]>;
  /** Claims that exactly some packages are directly below another one. */
  expectChildren(
    parent: PackageRecord,
    children: readonly PackageRecord[],
    when: string,
  ): AsyncGenerator<RawFinding>;
  /** Claims that packages are there as they were. */
  expectUnchanged(before: readonly Exchange[], when: string): AsyncGenerator<RawFinding>;
  expectRemoved(removed: readonly PackageRecord[], when: string): AsyncGenerator<RawFinding>;
}

/** Makes the desk of a kind of package. */
export function createPackageDriver(context: Context, kind: PackageKind): PackageDriver {
  const { client, sandbox } = context;
  // Whoever may list the children of one package may list those of another in the same project.
  let isListable = false;
  const read = ({ id }: PackageRecord) => client.send(kind.read, { path: { id } });

  const childrenFindings: PackageDriver['expectChildren'] = async function* (parent, children, when) {
    const { id } = parent;
    const { exchange, items } = await readSmall(context, kind.children, { id }, children.length);
    const why = `to the children of ${withArticle(kind.noun)} ${when}`;
    if (!(yield* expectStatus(exchange, [200], why, isListable))) return;
    isListable = true;
    const expected = children.map((it) => it.id.toLowerCase()).sort();
    const actual = items.map(idOf).sort();
    if (expected.join() === actual.join()) return;
    const nameOf = (one: string) => children.find((it) => isSame(it.id, one))?.name;
    const missing = expected.filter((it) => !actual.includes(it)).map(nameOf);
    const extra = items.filter((it) => !expected.includes(idOf(it))).map(({ Name }) => Name);
    const message = `${kind.children} of "${parent.name}" ${when} ${[
      missing.length > 0 ? `lacks ${shown(missing)}` : '',
      extra.length > 0 ? `has ${shown(extra)}, which ${extra.length > 1 ? 'are' : 'is'} not there` : '',
    ]
      .filter(Boolean)
      .join(' and ')}.`;
    yield {
      operation: kind.children,
      where: '/body/Items',
      expected,
      actual,
      message,
      exchanges: [exchange],
    };
  };

  return {
    read,
    async readAll(all) {
      const exchanges: Exchange[] = [];
      for (const made of all) exchanges.push(await read(made));
      return exchanges;
    },
    async *make(name, place, more = {}) {
      if (!sandbox) return undefined;
      const body = { Name: name, ...more, ...place };
      const made = await sandbox.create(kind.create, { body });
      if (!(yield* expectStatus(made, createdStatuses(kind.create), `to a new ${kind.noun}`)))
        return undefined;
      const printed = fieldsOf(made);
      const { Id: id, Self: self } = printed;
      yield* expectEqual(
        made,
        body,
        pick(printed, Object.keys(body)),
        `${kind.create} answers other values than were sent`,
      );
      if (typeof id !== 'string' || typeof self !== 'string') return undefined;
      // What cannot be believed to be new is not in the ledger, and must not be touched.
      if (!sandbox.ledger.some((entry) => entry.self === self)) return undefined;
      const found = await read({ id, self, name });
      if (!(yield* expectStatus(found, [200], `to the ${kind.noun} that was just made`))) return undefined;
      yield* expectEqual(
        found,
        printed,
        fieldsOf(found),
        `${kind.read} answers something else than ${kind.create} did`,
      );
      return { id, self, name };
    },
    expectChildren: (parent, children, when) =>
      settledFindings(context, () => childrenFindings(parent, children, when)),
    async *expectUnchanged(before, when) {
      for (const exchange of before.filter(({ response }) => response.status === 200)) {
        const after = await client.send(exchange.operation, { path: exchange.request.path });
        const name = fieldsOf(exchange).Name;
        if (!(yield* expectStatus(after, [200], `to "${name}" ${when}`, true))) continue;
        const what = `"${name}" is changed ${when}`;
        const [was, is] = [exchange, after].map((it) => pick(fieldsOf(it), kind.kept));
        yield* expectEqual(after, was, is, what);
      }
    },
    async *expectRemoved(removed, when) {
      for (const made of removed) {
        yield* expectStatus(await read(made), [404], `to "${made.name}" ${when}`);
      }
    },
  };
}
