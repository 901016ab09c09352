import { describe, expect, it } from 'vitest';
import type { Item } from '../../../../src/contract/collections.ts';
import type { OperationId } from '../../../../src/contract/operations.ts';
import { searchedKinds } from '../../../../src/verify/checks/queries/searched.ts';
import { createSettling } from '../../../../src/verify/engine/settling.ts';
import { type Answers, type Asked, all, findingOf } from '../../queries/answering-server.ts';
import { made, sandboxedAt } from '../sandboxed-server.ts';

/** What a search answers, by how the record is: new, changed or deleted. */
type Search = (record: Item | undefined, asked: Asked) => unknown;
const finds: Search = (record) => ({ Items: record ? [record] : [] });

/** What is said of a server that has scripts alone, and how long its searches are waited for. */
async function said(search: Search = finds, form: Search = finds, more: Answers = {}) {
  let script: Item | undefined;
  let now = 0;
  const create = made('script', 5);
  const server = await sandboxedAt(
    {
      createScriptPackage: made('scriptpackage', 3),
      createScript(asked: Asked) {
        const response = create(asked);
        script = response.body as Item;
        return response;
      },
      getScript: () => (script ? { ...script, ChangeComment: 'As it is read' } : 404),
      updateScript({ body }: Asked) {
        script = { ...script, ...(body as Item) };
        return script;
      },
      deleteScript() {
        script = undefined;
        return 200;
      },
      searchScripts: () => finds(script, {} as Asked),
      search: (asked: Asked) => (isForScript(asked.query) ? search(script, asked) : 403),
      searchUsingPostMethod: (asked: Asked) => (isForScript(asked.body as Item) ? form(script, asked) : 403),
      ...more,
    },
    {
      settling: createSettling(),
      wait: async (ms) => {
        now += ms;
      },
    },
  );
  const findings = await all(searchedKinds.run(server.context));
  const messages = findings.map((it) => findingOf(it).message);
  const places = findings.map((it) => {
    const { operation, where, exchanges = [] } = findingOf(it);
    return [operation, where, exchanges.map((one) => one.operation)];
  });
  return { messages, places, waited: now, asked: server.asked, unreached: server.unreached };
}
const isForScript = ({ tql }: Item) => String(tql).startsWith('EntityType = Script AND ');
const countOf = (asked: readonly string[], operation: OperationId) =>
  asked.filter((it) => it.startsWith(`${operation} tql=EntityType = Script AND`)).length;
const description = 'Changed by a verification';

describe('a search over several kinds', () => {
  it('finds what is made, as it is read, until it is deleted: that takes three requests', async () => {
    const { messages, waited, asked } = await said();
    expect([messages, waited]).toEqual([[], 0]);
    expect(countOf(asked, 'search')).toBe(3);
    expect(asked).toContainEqual(
      expect.stringMatching(/^search tql=EntityType = Script AND Id = '00000005-\S+'$/),
    );
  });

  it('may be late with each', async () => {
    const late: Record<string, number> = {};
    let before: unknown = { Items: [] };
    const search: Search = (record) => {
      const now = JSON.stringify(record) ?? '';
      late[now] = (late[now] ?? 0) + 1;
      if ((late[now] ?? 0) > 2) before = finds(record, {} as Asked);
      return before;
    };
    const { messages, waited } = await said(search);
    expect(messages).toEqual([]);
    expect(waited).toBe(3 * 750);
  });

  it('that is refused is not waited for, and nothing is said of it', async () => {
    const { messages, waited, asked } = await said(() => 403);
    expect([messages, waited]).toEqual([[], 0]);
    expect(countOf(asked, 'search')).toBe(1);
  });

  it('that is refused later is not waited for either', async () => {
    const { messages, waited } = await said((record, asked) =>
      asked.before === 0 ? finds(record, asked) : 403,
    );
    expect([messages, waited]).toEqual([[], 0]);
  });

  it('does not find what it never finds', async () => {
    const { messages, waited, asked } = await said(() => ({ Items: [] }));
    expect(messages).toEqual([
      expect.stringMatching(
        /^search does not find a script that was just made, for tql=EntityType = Script AND its Id\.$/,
      ),
    ]);
    expect(waited).toBe(3750);
    // What it has not found is not searched again.
    expect(countOf(asked, 'search')).toBe(5);
  });

  it('need not find what its own collection does not find', async () => {
    const nothing = () => ({ Items: [] });
    expect((await said(nothing, nothing, { searchScripts: { Items: [] } })).messages).toEqual([]);
  });

  it('that finds something else does not find it', async () => {
    const other = () => ({ Items: [{ Id: '00000009-aaaa-4bbb-8ccc-dddddddddddd' }] });
    expect((await said(other)).messages).toEqual([expect.stringMatching(/^search does not find a script/)]);
  });

  it('finds a changed record as it is read, as far as it prints it', async () => {
    const asMade: Search = (record) => ({
      Items: record ? [{ ...record, Description: 'Made to be run', Strange: 1 }] : [],
    });
    expect((await said(asMade)).messages).toEqual([
      `search finds another script than is read after an update (Description): expected "${description}", got "Made to be run".`,
    ]);
    expect((await said((record) => ({ Items: record ? [{ Id: record.Id }] : [] }))).messages).toEqual([]);
    // Nothing is known of a record that is not read.
    expect((await said(asMade, finds, { getScript: 403 })).messages).toEqual([]);
  });

  it('may print what the reader does not, and what may change by itself', async () => {
    const more: Search = (record) => ({
      Items: record ? [{ ...record, EstimatedDuration: '5 minutes', ChangeComment: 'Other' }] : [],
    });
    const { messages, waited } = await said(more);
    expect([messages, waited]).toEqual([[], 0]);
  });

  it('does not find what is deleted', async () => {
    let last: Item | undefined;
    const { messages } = await said(finds, (record) => {
      last = record ?? last;
      return { Items: [last] };
    });
    expect(messages).toEqual([
      expect.stringMatching(
        /^searchUsingPostMethod still finds a script that is deleted \(00000005-\S+\), for tql=EntityType = Script AND its Id\.$/,
      ),
    ]);
  });

  it('is told of with its response', async () => {
    const nothing = () => ({ Items: [] });
    expect((await said(nothing)).places).toEqual([['search', '/body/Items', ['search']]]);
    expect((await said(finds, nothing)).places).toEqual([
      ['searchUsingPostMethod', '/body/Items', ['searchUsingPostMethod']],
    ]);
    const named: Search = (record) => ({ Items: record ? [{ ...record, Name: 'Other' }] : [] });
    expect((await said(named)).places).toEqual([['search', '/body/Name', ['search']]]);
  });

  it('may find what could not be deleted', async () => {
    expect((await said(finds, finds, { deleteScript: 403 })).messages).toEqual([]);
  });

  it('is not reached for what cannot be made', async () => {
    const { unreached } = await said();
    expect(unreached).toContainEqual(
      expect.stringMatching(/^operation search: what it needs cannot be made: create\w+ responds with 404$/),
    );
  });
});
