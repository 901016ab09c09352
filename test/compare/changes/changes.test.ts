import { describe, expect, it } from 'vitest';
import { type Change, compareChanges } from '../../../src/compare/changes/changes.ts';
import { createNormalizer } from '../../../src/compare/same-text.ts';
import type { Exchange } from '../../../src/verify/http/exchange.ts';

const guid = (name: string) =>
  `${Buffer.from(name.padEnd(4)).toString('hex').slice(0, 8)}-0000-4000-8000-000000000000`;
const shared = guid('both');

/** A change of a script as a run makes it. */
function change(
  sent: object,
  body: object,
  some: { id?: string; status?: number; by?: string } = {},
): Change {
  const { id = guid('id'), status = 200, by = 'life' } = some;
  const url = `http://localhost/api/script/${id}`;
  const request = { method: 'PUT', url, path: { id }, query: {}, headers: {}, body: sent };
  const text = JSON.stringify(body);
  const response = { status, headers: {}, text, body, flaws: [], chunks: [] };
  return { by, exchange: { operation: 'updateScript', request, response, elapsed: 1 } as Exchange };
}

function compared(real: readonly Change[], fake: readonly Change[]) {
  const normalize = createNormalizer(['http://localhost']);
  return [...compareChanges({ real, fake, isCommon: (id) => id === shared, normalize })].map(
    ({ differences }) =>
      differences.map(({ kind, where, tolerated }) => `${kind} ${where}${tolerated ? ' (tolerated)' : ''}`),
  );
}

describe('the same change at two servers', () => {
  it.each([
    ['status', { status: 409 }, {}, ['status /status']],
    ['value', {}, { Objective: 'By default' }, ['value /body/Objective']],
    ['type', {}, { Objective: 12 }, ['type /body/Objective']],
    ['missing', {}, { Number: 7, Objective: undefined }, ['missing /body/Objective', 'missing /body/Number']],
    ['items', {}, { Steps: [{ Id: guid('a') }, { Id: guid('b') }] }, ['items /body/Steps']],
  ])('differs in a %s', (_kind, some, body, told) => {
    const before = { Objective: 'None', Steps: [{ Id: guid('a') }] };
    const after = JSON.parse(JSON.stringify({ ...before, ...body }));
    const one = change({ Name: 'x' }, before);
    const other = change({ Name: 'x' }, after, some);
    expect(compared([one], [other])).toEqual([told]);
    expect(compared([other], [one]).map((it) => it.length)).toEqual([told.length]);
  });

  it('does not differ in ids of each server, nor in addresses with them', () => {
    const at = (name: string) => ({ Id: guid(name), Self: `http://localhost/api/script/${guid(name)}` });
    const [ours, theirs] = [at('a'), at('b')];
    expect(compared([change({}, ours, { id: guid('a') })], [change({}, theirs, { id: guid('b') })])).toEqual([
      [],
    ]);
  });

  it('differs where an id stands for something else than before', () => {
    const of = (id: string, owner: string) =>
      change({}, { Id: guid(id), PackageId: guid(owner) }, { id: guid(id) });
    const real = [of('a1', 'p1'), of('a2', 'p1')];
    expect(compared(real, [of('b1', 'q1'), of('b2', 'q1')])).toEqual([[], []]);
    expect(compared(real, [of('b1', 'q1'), of('b2', 'q2')])).toEqual([[], ['value /body/PackageId']]);
  });

  it('differs where one prints what both had before, and the other one something of its own', () => {
    const of = (owner: string) => change({}, { PackageId: owner });
    expect(compared([of(shared)], [of(shared)])).toEqual([[]]);
    expect(compared([of(shared)], [of(guid('own'))])).toEqual([['value /body/PackageId']]);
  });

  it('does not differ in when it was and who, unless that was sent', () => {
    const [one, other] = ['2027-01-31T10:00:00Z', '2027-02-01T11:00:00Z'];
    const of = (CreatedAt: string, CreatedBy: string, sent: object = {}) =>
      change(sent, { CreatedAt, CreatedBy });
    expect(compared([of(one, 'joe')], [of(other, 'ann')])).toEqual([[]]);
    const sent = { CreatedAt: one, CreatedBy: 'joe' };
    expect(compared([of(one, 'joe', sent)], [of(other, 'ann', sent)])).toEqual([
      ['value /body/CreatedAt', 'value /body/CreatedBy'],
    ]);
  });

  it('does not differ in the names of a run', () => {
    const of = (run: string, count: number) => {
      const Name = `et-mock verify ${run} script ${count}`;
      return change({ Name }, { Name, Slug: Name.replaceAll(' ', '-') });
    };
    expect(compared([of('20270131100000000-5ecb095f', 33)], [of('20270131100100000-0123abcd', 34)])).toEqual([
      [],
    ]);
  });
});

describe('after a change that only one of the servers got', () => {
  const more = change({ Description: 'once more' }, {});
  const of = (body: object, some?: Parameters<typeof change>[2], sent: object = { Name: 'a' }) =>
    change(sent, body, some);
  const pairs: [what: string, Change, Change, told: string][] = [
    ['a number', of({ Number: 9 }), of({ Number: 10 }), 'value /body/Number'],
    ['a text with a number', of({ Key: 'INC-12' }), of({ Key: 'INC-11' }), 'value /body/Key'],
    [
      'a place that is moved to the end',
      of({ N: 20 }, {}, { N: 99 }),
      of({ N: 21 }, {}, { N: 99 }),
      'value /body/N',
    ],
    ['a record that is there', of({}), of({}, { status: 404 }), 'status /status'],
  ];

  it.each(pairs)('%s is held against nobody', (_what, one, other, told) => {
    expect(compared([one], [other])).toEqual([[told]]);
    for (const [real, fake] of [
      [[more, one], [other]],
      [[one], [more, other]],
    ] as const)
      expect(compared(real, fake).flat()).toEqual([`${told} (tolerated)`]);
    expect(compared([more, one], [more, other]).flat()).toEqual([told]);
  });

  it('or that only one of them has made, too', () => {
    const numbered = [of({ Number: 9 }), of({ Number: 10 })] as const;
    expect(
      compared([more, numbered[0]], [change({ Description: 'once more' }, {}, { status: 500 }), numbered[1]]),
    ).toEqual([['status /status'], ['value /body/Number (tolerated)']]);
  });

  it.each([
    ['a number that was sent', of({ Number: 9 }, {}, { Number: 9 }), of({ Number: 10 }, {}, { Number: 9 })],
    ['another text', of({ Objective: 'x' }), of({ Objective: 'y' })],
    ['another status of what is there', of({}), of({}, { status: 409 })],
  ])('%s is a difference all the same', (_what, one, other) => {
    expect(compared([more, one], [other]).flat()).toEqual([expect.not.stringContaining('tolerated')]);
  });
});

describe('changes', () => {
  it('are held against each other only where both were asked the same, by the same check', () => {
    const one = change({ Name: 'a' }, { Objective: 'x' });
    expect(compared([one], [change({ Name: 'b' }, { Objective: 'y' })])).toEqual([]);
    expect(compared([one], [change({ Name: 'a' }, { Objective: 'y' }, { by: 'model' })])).toEqual([]);
    expect(compared([one], [])).toEqual([]);
  });

  it('are found again where only one of the servers was asked something between them', () => {
    const of = (Name: string) => change({ Name }, { Name });
    const more = change({ Description: 'once more' }, {});
    expect(compared([of('a'), of('b')], [of('a'), more, of('b')])).toEqual([[], []]);
    expect(compared([of('a'), more, of('b')], [of('a'), of('b')])).toEqual([[], []]);
  });
});
