import { describe, expect, it } from 'vitest';
import type { Item } from '../../../../src/contract/collections.ts';
import { createRecords } from '../../../../src/verify/fixtures/records.ts';
import { changeFindings, siblingFindings } from '../../../../src/verify/scenarios/life/changes.ts';
import type { Subject } from '../../../../src/verify/scenarios/life/subject.ts';
import { sandboxedAt } from '../../checks/sandboxed-server.ts';
import { exchangeOf } from '../../exchange.ts';
import { type Asked, all, answersOf, contextAt, type Faults } from '../../queries/answering-server.ts';
import { idOf } from '../../queries/records.ts';
import { finished, keepingServer } from './keeping-server.ts';

/* A package of scripts that is changed, on a server that does what it is asked to, and then something wrong. */

const first = {
  Id: idOf(5),
  Name: 'Before',
  Description: 'Kept',
  ProjectId: idOf(0),
  ParentId: null,
  OrderNumber: 1,
  LastUpdatedAt: '2015-06-01T09:00:00Z',
  VersionNumber: 1,
};

/** What is said of it, and what the bodies of its updates were. */
async function said(faults: Faults = {}) {
  let record: Item = first;
  const bodies: Item[] = [];
  const right: Faults = {
    getScriptPackage: () => record,
    updateScriptPackage(_, { body }) {
      bodies.push(body as Item);
      const sent = Object.entries(body as Item).filter(([name, value]) => name in first && value !== null);
      record = { ...record, ...Object.fromEntries(sent) };
      return record;
    },
    createScriptPackage: () => 404,
  };
  const { context, asked } = await sandboxedAt(answersOf(right, faults));
  const findings: unknown[] = [];
  const changing = changeFindings(context, createRecords(context), {
    entity: 'ScriptPackage',
    record: first,
  });
  for (let step = await changing.next(); ; step = await changing.next()) {
    if (step.done) return { told: findings, isUpdatable: step.value, bodies, asked };
    const { operation, where, message } = step.value;
    findings.push([operation, where, message]);
  }
}
const told = async (faults: Faults) => (await said(faults)).told;
const [read, update] = ['getScriptPackage', 'updateScriptPackage'] as const;
const having =
  (more: Item, when: (asked: Asked) => boolean = () => true) =>
  (right: unknown, asked: Asked) =>
    typeof right === 'object' && when(asked) ? { ...right, ...more } : right;
const isNull = ({ body }: Asked) => Object.values(body as Item).includes(null);

describe('a record that is changed', () => {
  it('is changed in each way, again in the first, and not by what is null', async () => {
    const { told: findings, isUpdatable, bodies } = await said();
    expect([findings, isUpdatable]).toEqual([[], true]);
    const names = bodies.map((it) => Object.keys(it));
    expect(names.length).toBeGreaterThan(2);
    expect(names.at(-2)).toEqual(names[0]);
    expect(bodies.at(-1)).toMatchObject({ Links: [], Expands: [] });
    expect(Object.values(bodies.at(-1) ?? {})).toContain(null);
  });

  it('can be changed, or else no other change is tried', async () => {
    const { told: findings, isUpdatable, bodies } = await said({ [update]: () => 400 });
    expect([findings, isUpdatable]).toEqual([
      [
        [
          update,
          '/status',
          expect.stringMatching(/^updateScriptPackage responds with 400 instead of 200 to an update of /),
        ],
      ],
      false,
    ]);
    expect(bodies).toHaveLength(1);
  });

  it('is answered, and read, as it was sent', async () => {
    const answered = await told({ [update]: having({ Name: 'Other' }, ({ before }) => before === 0) });
    expect(answered).toEqual([
      [
        update,
        '/body/Name',
        expect.stringMatching(/^updateScriptPackage answers other values than were sent/),
      ],
    ]);
    const stays = await told({ [read]: having({ Name: 'Before' }) });
    expect(stays).toContainEqual([
      read,
      '/body/Name',
      expect.stringMatching(/^getScriptPackage answers other values than an update has sent/),
    ]);
  });

  it('may be answered with something else than the record', async () => {
    expect(await told({ [update]: () => ({ Message: 'Done.' }) })).toEqual([]);
  });

  it('keeps what was not sent', async () => {
    const lost = await told({ [read]: having({ ProjectId: idOf(7) }, ({ before }) => before === 1) });
    expect(lost[0]).toEqual([
      update,
      '/body/ProjectId',
      expect.stringMatching(/^An update of .* of a script package changes what was not sent/),
    ]);
  });

  it('is not older than it was before, by a second or more', async () => {
    const at = (LastUpdatedAt: unknown, more: Item = {}) =>
      told({ [read]: having({ LastUpdatedAt, ...more }, ({ before }) => before === 1) });
    expect(await at('2015-06-01T08:59:59.000Z')).toEqual([]);
    expect(await at('2015-06-01T08:59:58.999Z')).toEqual([
      [
        update,
        '/body/LastUpdatedAt',
        expect.stringMatching(
          /^An update of a script package lowers LastUpdatedAt from 2015-06-01T09:00:00Z to/,
        ),
      ],
    ]);
    expect(await at(first.LastUpdatedAt, { VersionNumber: 0 })).toEqual([
      [update, '/body/VersionNumber', 'An update of a script package lowers VersionNumber from 1 to 0.'],
    ]);
    expect(await at(first.LastUpdatedAt, { VersionNumber: 1 })).toEqual([]);
    expect(await at(null, { VersionNumber: '0' })).toEqual([]);
    const written = { VersionNumber: '1' };
    const [before, after] = [0, 1].map(
      (at) =>
        ({ before: it }: Asked) =>
          it === at,
    );
    const lower = (right: unknown, asked: Asked) =>
      having({ VersionNumber: 0 }, after)(having(written, before)(right, asked), asked);
    expect(await told({ [read]: lower })).toEqual([]);
  });

  it('can be read afterwards by whoever could read it before', async () => {
    const gone = await said({ [read]: (right, { before }) => (before === 1 ? 403 : right) });
    expect(gone.told).toEqual([
      [read, '/status', expect.stringMatching(/403 instead of 200 to a script package that was updated\.$/)],
    ]);
    expect(gone.isUpdatable).toBe(false);
  });
});

describe('a record of which some values are picked from lists', () => {
  const script = {
    Id: idOf(1),
    Name: 'Before',
    ProjectId: idOf(0),
    PriorityId: idOf(7),
    of: 'Script',
  } as const;
  const [list, change] = ['getProjectPicklistValues', 'updateScript'] as const;
  const picking = async (refuse?: (names: readonly string[]) => number | undefined) => {
    const lists: Faults = {
      [list]: (_, { path }) => ({
        Items: path.type === 'priority' ? [7, 8].map((it) => ({ Id: idOf(it) })) : [],
        Total: 2,
      }),
    };
    const { context, records, bodies } = await keepingServer(
      ['Script'],
      lists,
      [script],
      'sandbox',
      (_, { body }) => refuse?.(Object.keys(body as Item)),
    );
    const { told: findings, returned } = await finished(
      changeFindings(context, records, { entity: 'Script', record: script }),
    );
    return { findings, isUpdatable: returned, bodies: bodies.map(({ body }) => body) };
  };

  it('is given other ones', async () => {
    const { findings, isUpdatable, bodies } = await picking();
    expect([findings, isUpdatable]).toEqual([[], true]);
    expect(bodies).toContainEqual({ PriorityId: idOf(8) });
  });

  it('may not be given them by everybody', async () => {
    const { findings, isUpdatable } = await picking((names) =>
      names.includes('PriorityId') ? 403 : undefined,
    );
    expect(findings).toEqual([
      {
        severity: 'information',
        operation: change,
        where: '/status',
        expected: 200,
        actual: 403,
        message: `${change} responds with 403 instead of 200 to an update of PriorityId of a script: a permission may be missing.`,
        exchanges: [`${change} ${idOf(1)} 403`],
      },
    ]);
    expect(isUpdatable).toBe(true);
  });

  it('can be changed again by whoever has changed it', async () => {
    const { findings, isUpdatable } = await picking(() => 403);
    expect([findings.length, findings[0]?.severity, isUpdatable]).toEqual([1, 'information', false]);
  });
});

describe('what tells of changes', () => {
  it('goes up, which both readings show', async () => {
    const incident = { Id: idOf(1), Summary: 'Before', VersionNumber: 2, of: 'Incident' } as const;
    const lower: Faults = {
      getIncident: (right, { before }) => ({ ...(right as Item), VersionNumber: before === 1 ? 1 : 2 }),
    };
    const { context, records } = await keepingServer(['Incident'], lower, [incident]);
    const { told: findings } = await finished(
      changeFindings(context, records, { entity: 'Incident', record: incident }),
    );
    expect(findings).toEqual([
      {
        operation: 'updateIncident',
        where: '/body/VersionNumber',
        message: 'An update of an incident lowers VersionNumber from 2 to 1.',
        exchanges: [`getIncident ${idOf(1)} 200`, `getIncident ${idOf(1)} 200`],
      },
    ]);
  });
});

describe('an update in which everything is null', () => {
  it('is accepted', async () => {
    expect(await told({ [update]: (right, asked) => (isNull(asked) ? 400 : right) })).toEqual([
      [
        update,
        '/status',
        expect.stringMatching(
          /400 instead of 200 to an update of .* in which everything is null or an empty list/,
        ),
      ],
    ]);
  });

  it('changes nothing', async () => {
    let isSent = false;
    const note = (right: unknown, asked: Asked) => {
      isSent ||= isNull(asked);
      return right;
    };
    const lose = (right: unknown) => (isSent ? { ...(right as Item), Name: null } : right);
    expect(await told({ [update]: note, [read]: lose })).toContainEqual([
      update,
      '/body/Name',
      expect.stringMatching(/^An update that sends null and empty lists changes a script package/),
    ]);
  });
});

describe('another record beside one that was changed', () => {
  const sibling = { entity: 'Script', record: { Id: idOf(6) } } as unknown as Subject;
  const before = exchangeOf('getScript', { Id: idOf(6), Name: 'Other' });
  const seen = async (answer: unknown, was = before, of: Subject | undefined = sibling) => {
    const { context } = contextAt({ getScript: answer });
    return (await all(siblingFindings(context, of, was, 'after it'))).map(({ where, message }) => [
      where,
      message,
    ]);
  };

  it('is as it was', async () => {
    expect(await seen({ Id: idOf(6), Name: 'Other' })).toEqual([]);
    expect(await seen({ Id: idOf(6), Name: 'Changed' })).toEqual([
      [
        '/body/Name',
        expect.stringMatching(
          /^Another script is changed after it \(Name\): expected "Other", got "Changed"\.$/,
        ),
      ],
    ]);
    expect(await seen(403)).toEqual([
      ['/status', expect.stringMatching(/403 instead of 200 to another script after it\.$/)],
    ]);
  });

  it('is not looked at where it was not read before, or there is none', async () => {
    expect(await seen(404, exchangeOf('getScript', {}, {}, 403))).toEqual([]);
    const { context, asked } = contextAt({});
    expect(await all(siblingFindings(context, undefined, before, ''))).toEqual([]);
    expect(asked).toEqual([]);
  });
});
