import { describe, expect, it } from 'vitest';
import type { Item } from '../../../../src/contract/collections.ts';
import { createRecords } from '../../../../src/verify/fixtures/records.ts';
import { writings, writtenFindings } from '../../../../src/verify/scenarios/life/written.ts';
import { made, sandboxedAt } from '../../checks/sandboxed-server.ts';
import { all, answersOf, type Faults } from '../../queries/answering-server.ts';

/* Comments that are written with an incident, on a server that keeps them, and then does something wrong. */

const [read, update, list] = ['getIncident', 'updateIncident', 'getIncidentComments'] as const;

/** What is said of it, and how many updates were sent. */
async function said(faults: Faults = {}) {
  let comments: Item[] = [];
  let count = 0;
  const right: Faults = {
    createIncident: (_, asked) => made('incident', 5, {}, 200)(asked),
    [read]: () => ({ Comments: comments }),
    [update](_, { body }) {
      for (const sent of (body as { Comments?: Item[] }).Comments ?? [])
        comments =
          sent.Id === undefined
            ? [...comments, { ...sent, Id: `C${++count}` }]
            : comments.map((it) => (it.Id === sent.Id ? { ...it, ...sent } : it));
      return {};
    },
    [list]: () => ({ Items: comments }),
  };
  const { context, asked } = await sandboxedAt(answersOf(right, faults));
  const [writing] = writings;
  const repeated: string[] = [];
  const client = {
    ...context.client,
    send(...[operation, ask]: Parameters<typeof context.client.send>) {
      if (operation === update && ask?.isOnce !== true) repeated.push(operation);
      return context.client.send(operation, ask);
    },
  };
  const own = { ...context, client };
  const findings = writing ? await all(writtenFindings(own, createRecords(own), writing)) : [];
  return {
    repeated,
    told: findings.map(({ operation, where, message }) => [operation, where, message]),
    updates: asked.filter((it) => it.startsWith(update)).length,
  };
}
const told = async (faults: Faults) => (await said(faults)).told;
/** The lists after an update, of which there are four. */
const listed =
  (change: (all: readonly Item[]) => readonly Item[], of: (all: readonly Item[]) => boolean = () => true) =>
  (right: unknown) => {
    const { Items } = right as { Items: Item[] };
    return { Items: of(Items) ? change(Items) : Items };
  };

describe('what is written with the record that it belongs to', () => {
  it('is listed, changed by its id, and kept by updates that do not send it', async () => {
    // What is sent again would be written again.
    expect(await said()).toEqual({ told: [], updates: 4, repeated: [] });
  });

  it('is written', async () => {
    expect(await said({ [update]: () => 400 })).toMatchObject({
      told: [
        [
          update,
          '/status',
          expect.stringMatching(/400 instead of 200 to an update with an? incident comment/),
        ],
      ],
      updates: 1,
    });
    const later = await told({ [update]: (right, { before }) => (before === 2 ? 403 : right) });
    expect(later).toEqual([
      [
        update,
        '/status',
        expect.stringMatching(/403 instead of 200 to an update with an? incident comment that is there\.$/),
      ],
    ]);
  });

  it('is listed as it was sent, and nothing else', async () => {
    const other = listed((all) => all.map((it) => ({ ...it, Body: 'Another' })));
    expect((await told({ [list]: other }))[0]).toEqual([
      list,
      '/body/Items',
      expect.stringMatching(
        /^getIncidentComments does not list an? incident comment as it was sent, .*, after an update with it\.$/,
      ),
    ]);
    const more = listed(
      (all) => [...all, { Id: 'strange' }],
      (all) => all.length === 2,
    );
    expect((await told({ [list]: more }))[0]).toEqual([
      list,
      '/body/Items',
      'getIncidentComments lists 3 where 2 were sent after an update with another one.',
    ]);
    expect(await said({ [list]: listed((all) => all.map(({ Id, ...it }) => it)) })).toMatchObject({
      updates: 1,
    });
  });

  it('is listed after each update', async () => {
    let updates = 0;
    const counting = (right: unknown) => {
      updates++;
      return right;
    };
    const listedAfter = async (count: number) => {
      updates = 0;
      const shown = (right: unknown) => (updates === count ? { Items: [] } : right);
      return (await told({ [update]: counting, [list]: shown })).map(([, , message]) => message);
    };
    expect(await listedAfter(2)).toEqual([expect.stringMatching(/, after an update with another one\.$/)]);
    expect(await listedAfter(3)).toEqual([
      expect.stringMatching(/, after an update that names one of two\.$/),
    ]);
    expect((await listedAfter(4))[0]).toMatch(/, after an update without any\.$/);
  });

  it('is written again, and nothing is written with nothing', async () => {
    const refusing = (at: number) => told({ [update]: (right, { before }) => (before === at ? 403 : right) });
    expect((await refusing(1))[0]).toEqual([
      update,
      '/status',
      'updateIncident responds with 403 instead of 200 to an update with another incident comment.',
    ]);
    expect(await refusing(3)).toEqual([
      [
        update,
        '/status',
        'updateIncident responds with 403 instead of 200 to an update without any incident comment.',
      ],
    ]);
  });

  it('is listed to whoever has listed it before', async () => {
    const first = await told({ [list]: (right, { before }) => (before === 0 ? 403 : right) });
    expect(first).toEqual([[list, '/status', expect.stringMatching(/a permission may be missing/)]]);
    const later = await told({ [list]: (right, { before }) => (before === 1 ? 403 : right) });
    expect(later).toEqual([
      [
        list,
        '/status',
        expect.stringMatching(
          /403 instead of 200 to the list of each .* after an update with another one\.$/,
        ),
      ],
    ]);
  });

  it('is expanded in its record, in any order and letter case', async () => {
    const upside = (right: unknown) => ({
      Comments: (right as { Comments: Item[] }).Comments.toReversed().map(({ Id }) => ({
        Id: String(Id).toLowerCase(),
      })),
    });
    expect(await told({ [read]: upside })).toEqual([]);
    const less = (right: unknown) => ({ Comments: (right as { Comments: Item[] }).Comments.slice(1) });
    expect(await told({ [read]: less })).toEqual([
      [
        read,
        '/body/0',
        expect.stringMatching(/^getIncident expands others in Comments than getIncidentComments lists/),
      ],
    ]);
    expect(await told({ [read]: () => 403 })).toEqual([]);
  });
});
