import { describe, expect, it } from 'vitest';
import type { Item } from '../../../../src/contract/collections.ts';
import { entityVerification } from '../../../../src/contract/verification.ts';
import { createRecords } from '../../../../src/verify/fixtures/records.ts';
import type { Mode } from '../../../../src/verify/http/client.ts';
import { adoptionFindings } from '../../../../src/verify/scenarios/life/adopted.ts';
import type { Subject } from '../../../../src/verify/scenarios/life/subject.ts';
import { made, sandboxedAt } from '../../checks/sandboxed-server.ts';
import { type Asked, all, answersOf, type Faults } from '../../queries/answering-server.ts';
import { idOf } from '../../queries/records.ts';

/* Files of scripts that were put into a set first, on a server that does what the document says, and then something wrong. */

/** What is said of it. */
async function said(faults: Faults = {}, mode: Mode = 'full') {
  const sets = new Map<unknown, Item[]>();
  const files: Item[] = [];
  let script: Item = {};
  const take = (body: unknown) => files.push(...(sets.get((body as Item).TemporaryId) ?? []));
  const right: Faults = {
    createScriptPackage: (_, asked) => made('scriptpackage', 2)(asked),
    createTemporaryAttachmentSet(_, asked) {
      const set = made('temporaryattachmentset', 4)(asked);
      sets.set((set.body as Item).Id, []);
      return set;
    },
    uploadAttachments(_, asked) {
      const file = made('attachment', 6)(asked);
      sets.get(asked.path.id)?.push(file.body as Item);
      return file;
    },
    createScript(_, asked) {
      const response = made('script', 8)(asked);
      script = response.body as Item;
      take(asked.body);
      return response;
    },
    updateScript(_, { body }) {
      take(body);
      return script;
    },
    getScript: () => script,
    getScriptAttachments: () => ({ Items: files }),
  };
  const { context, asked } = await sandboxedAt(answersOf(right, faults));
  const once: string[] = [];
  const client = {
    ...context.client,
    mode,
    send(...[operation, ask]: Parameters<typeof context.client.send>) {
      if (ask?.isOnce) once.push(operation);
      return context.client.send(operation, ask);
    },
  };
  const { make: recipe } = entityVerification.Script;
  const subject = { entity: 'Script', recipe, record: { Id: idOf(1) } } as unknown as Subject;
  const own = { ...context, client };
  const findings = await all(adoptionFindings(own, createRecords(own), subject));
  return { told: findings.map(({ operation, where, message }) => [operation, where, message]), asked, once };
}
const told = async (faults: Faults) => (await said(faults)).told;
const list = 'getScriptAttachments';
const files =
  (change: (all: readonly Item[], before: number) => readonly Item[]) =>
  (right: unknown, { before }: Asked) => ({
    Items: change((right as { Items: Item[] }).Items, before),
  });

describe('a record that names a set', () => {
  it('has what is in it, and what is in another one that an update names', async () => {
    const { told: findings, asked, once } = await said();
    // An update that is sent again would name a set that is gone.
    expect([findings, once]).toEqual([[], ['updateScript']]);
    expect(asked.filter((it) => it.startsWith(list))).toHaveLength(2);
    expect(asked.filter((it) => it.startsWith('uploadAttachments'))).toEqual(
      [4, 5].map((set) => `uploadAttachments ${idOf(set)}`),
    );
  });

  it('is made where everything may be changed alone', async () => {
    expect(await said({}, 'sandbox')).toMatchObject({ told: [], asked: [] });
  });

  it('has it', async () => {
    expect(await told({ [list]: files((all, before) => (before < 5 ? [] : all)) })).toEqual([
      [
        list,
        '/body/0',
        `${list} lists another attachment of a script that was made with a TemporaryId than is in the set (0): expected "${idOf(6)}", got nothing.`,
      ],
    ]);
  });

  it('has nothing else', async () => {
    const other = files((all) => [...all, { Id: idOf(9) }]);
    expect((await told({ [list]: other })).map(([, where]) => where)).toEqual(['/body/1', '/body/2']);
  });

  it('keeps what it has when another set is named', async () => {
    const last = files((all) => all.slice(-1));
    expect(await told({ [list]: last })).toEqual([
      [
        list,
        expect.anything(),
        expect.stringMatching(/of a script that was updated with a TemporaryId than is in the set/),
      ],
    ]);
  });

  it('may list it in any order and letter case, and late', async () => {
    const upper = files((all) => all.map(({ Id }) => ({ Id: String(Id).toUpperCase() })).toReversed());
    expect(await told({ [list]: upper })).toEqual([]);
    expect(await told({ [list]: files((all, before) => (before === 0 ? [] : all)) })).toEqual([]);
  });

  it('has nothing where nothing could be put into the set', async () => {
    expect(await told({ uploadAttachments: () => 500, [list]: () => ({ Items: [] }) })).toEqual([]);
  });

  it('says nothing where the list cannot be read', async () => {
    expect(await told({ [list]: () => 403 })).toEqual([]);
  });

  it('can be made, and updated', async () => {
    expect(await told({ createScript: () => 400 })).toEqual([
      [
        'createScript',
        '/status',
        expect.stringMatching(/400 instead of 201 to a new script with a TemporaryId/),
      ],
    ]);
    expect(await told({ updateScript: () => 400 })).toEqual([
      ['updateScript', '/status', expect.stringMatching(/400 instead of 200 to an update of TemporaryId/)],
    ]);
  });
});
