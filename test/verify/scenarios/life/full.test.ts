import { describe, expect, it } from 'vitest';
import type { Item } from '../../../../src/contract/collections.ts';
import type { OperationId } from '../../../../src/contract/operations.ts';
import { entityVerification } from '../../../../src/contract/verification.ts';
import { createRecords } from '../../../../src/verify/fixtures/records.ts';
import { fullFindings } from '../../../../src/verify/scenarios/life/full.ts';
import { createFullBodies } from '../../../../src/verify/scenarios/life/full-bodies.ts';
import type { Subject } from '../../../../src/verify/scenarios/life/subject.ts';
import { made, sandboxedAt } from '../../checks/sandboxed-server.ts';
import { type Asked, all, type Faults, Responded } from '../../queries/answering-server.ts';
import { idOf } from '../../queries/records.ts';

/* A package of scripts with all that can be said of one, on a server that keeps it, and then does something wrong. */

const [create, read, update] = ['createScript', 'getScript', 'updateScript'] as const;

/** What is said of it, and what was sent. */
async function said(faults: Faults = {}) {
  const first: Item = {
    Id: idOf(2),
    Name: 'First',
    Description: 'Old',
    ProjectId: idOf(0),
    PackageId: idOf(7),
    Number: 1,
  };
  const records = new Map<unknown, Item>([[first.Id, first]]);
  const sent: { readonly operation: string; readonly names: readonly string[] }[] = [];
  const note = (operation: string, body: unknown) =>
    sent.push({ operation, names: Object.keys(body as Item) });
  const right: Faults = {
    createScriptPackage: (_, asked) => made('scriptpackage', 7)(asked),
    [create]: (_, asked) => {
      note(create, asked.body);
      const response = made('script', 3)(asked);
      records.set((response.body as Item).Id, response.body as Item);
      return response;
    },
    [read]: (_, { path }) => records.get(path.id) ?? 404,
    [update]: (_, { path, body }) => {
      note(update, body);
      records.set(path.id, { ...records.get(path.id), ...(body as Item) });
      return records.get(path.id);
    },
  };
  const answers = Object.fromEntries(
    (Object.keys(right) as OperationId[]).map((operation) => [
      operation,
      (asked: Asked) => {
        const wrong = faults[operation]?.(undefined, asked);
        if (typeof wrong === 'number') {
          note(operation, asked.body ?? {});
          return wrong;
        }
        const answer = right[operation]?.(undefined, asked);
        return faults[operation]?.(answer, asked) ?? answer;
      },
    ]),
  );
  const { context } = await sandboxedAt(answers);
  const own = createRecords(context);
  const { make: recipe } = entityVerification.Script;
  const subject = {
    entity: 'Script',
    recipe,
    record: first,
    owners: new Map(),
    path: {},
  } as unknown as Subject;
  const findings = await all(fullFindings(context, own, createFullBodies(context, own), subject));
  return {
    told: findings.map(({ operation, severity, message }) => [operation, severity, message]),
    sentTo: (operation: OperationId) => sent.flatMap((it) => (it.operation === operation ? [it.names] : [])),
  };
}

const told = async (faults: Faults) => (await said(faults)).told;
const refused = (message: unknown) =>
  /^\w+ responds with 400 to (.*) of a script: whether/.exec(String(message))?.[1]?.split(', ') ?? [];
/** Refuses what names a property. */
const refusing =
  (name: string) =>
  (_: unknown, { body }: Asked) =>
    name in (body as Item) ? 400 : undefined;
const having = (more: Item, when: (asked: Asked) => boolean) => (right: unknown, asked: Asked) =>
  right !== undefined && when(asked) ? { ...(right as Item), ...more } : undefined;

describe('everything that can be said of a record', () => {
  it('is sent at once where it is taken', async () => {
    const { told: findings, sentTo } = await said();
    expect([findings, sentTo(create).length, sentTo(update).length]).toEqual([[], 1, 1]);
    expect(sentTo(update)[0]).toEqual(expect.arrayContaining(['Name', 'Number', 'Objective', 'OrderNumber']));
  });

  it('is sent without what a server refuses, which is told and breaks nothing', async () => {
    const { told: findings, sentTo } = await said({ [update]: refusing('Objective') });
    // The new one and the first one are changed.
    expect(findings).toEqual(
      [1, 2].map(() => [
        update,
        'information',
        'updateScript responds with 400 to Objective of a script: whether they are kept could not be exercised.',
      ]),
    );
    const taken = sentTo(update).filter((names) => !names.includes('Objective'));
    expect(new Set(taken.flat())).toEqual(new Set(sentTo(update)[0]?.filter((name) => name !== 'Objective')));
  });

  it.each([create, update])(
    'is told in whole where all of it is refused, after nine requests for each record: %s',
    async (operation) => {
      const whole = (await said()).sentTo(operation)[0] ?? [];
      const { told: findings, sentTo } = await said({ [operation]: () => 400 });
      const all = findings.filter(([of]) => of === operation).flatMap(([, , message]) => refused(message));
      const always = operation === create ? ['Name', 'PackageId', 'Description', 'Steps'] : [];
      expect(new Set(all)).toEqual(new Set(whole.filter((name) => !always.includes(name))));
      expect(sentTo(operation)).toHaveLength(operation === create ? 9 : 18);
    },
  );

  it('is answered, and read, of a new one', async () => {
    const answered = having({ Objective: 'Another' }, () => true);
    const wrong = await told({
      [create]: (right, asked) => right && new Responded(201, answered(right, asked)),
    });
    expect(wrong).toEqual([]);
    const isNew = ({ path }: Asked) => path.id === idOf(3);
    expect(await told({ [read]: having({ Objective: 'Another' }, isNew) })).toContainEqual([
      read,
      undefined,
      expect.stringMatching(/^getScript answers other values of a new script than were sent \(Objective\)/),
    ]);
  });

  it('is read after an update, which changes nothing else', async () => {
    const isLater = ({ path, before }: Asked) => path.id === idOf(3) && before > 2;
    expect(await told({ [read]: having({ Number: 5 }, isLater) })).toContainEqual([
      read,
      undefined,
      expect.stringMatching(/^getScript answers other values than an update has sent \(Number\)/),
    ]);
    expect(await told({ [read]: having({ ProjectId: idOf(9) }, isLater) })).toContainEqual([
      update,
      undefined,
      expect.stringMatching(/^An update of .* of a script changes what was not sent/),
    ]);
  });

  it('is not tried where the record cannot be read', async () => {
    const { told: findings, sentTo } = await said({ [read]: () => 403 });
    expect([findings, sentTo(create), sentTo(update)]).toEqual([[], [], []]);
  });
});
