import { describe, expect, it } from 'vitest';
import { type Change, compareChanges } from '../../../src/compare/changes/changes.ts';
import { createReading } from '../../../src/compare/texts.ts';
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
  const reading = createReading(['http://localhost']);
  return [...compareChanges({ real, fake, isCommon: (id) => id === shared, reading })].map(
    ({ differences }) => differences.map(({ kind, where }) => `${kind} ${where}`),
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
