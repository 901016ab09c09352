import { describe, expect, it } from 'vitest';
import { faultyServers } from '../faulty-servers/faulty-servers.ts';
import type { Judge } from './judge.ts';
import { page, type Row } from './page.ts';
import { type Judged, plain, subjects } from './subjects.ts';

const judge = (name: string): Judge => ({
  name,
  settings: 'as it is',
  open: () => {
    throw new Error('not opened');
  },
});
const judges = [judge('Strict'), judge('Blind')];
const faulty: Judged = { name: 'a name | is a number', kind: 'bodies', mode: 'read-only' };
const honest: Judged = { name: 'other ids', mode: 'read-only' };
const row = (of: string, subject: Judged, news: Row['news'], seconds = 2): Row => ({
  judge: of,
  subject,
  seconds,
  news,
});

describe('the page about judges', () => {
  const lanes = [
    [row('Strict', plain, ['a']), row('Strict', faulty, ['b'], 4), row('Strict', honest, ['c'], 6)],
    [row('Blind', plain, []), row('Blind', faulty, []), row('Blind', honest, undefined)],
  ];
  const lines = page(judges, lanes, new Date('2026-01-02')).split('\n');

  it('counts what was caught, missed and accused, and where there was no verdict', () => {
    expect(lines).toContain('| Strict | 1 of 1 | 0 | 0 | 1 of 1 | 1 | 6 s |');
    expect(lines).toContain('| Blind | 0 of 1 | 1 | 1 | 0 of 1 | 0 | 2 s |');
  });

  it('has a line for each server', () => {
    expect(lines).toContain('| bodies | a name \\| is a number | caught | missed |');
    expect(lines).toContain('| other ids | **accused** | no verdict |');
  });

  it('counts of each judge what it has come to', () => {
    const [strict = [], blind = []] = lanes;
    const text = page(judges, [strict.slice(0, 2), blind]);
    expect(text).toContain('| Strict | 1 of 1 | 0 | 0 | 0 of 0 | 1 | 4 s |');
    expect(text).toContain('| other ids | — | no verdict |');
  });
});

describe('the sample', () => {
  it('is the same each time, and begins with one faulty server of each kind', () => {
    const kinds = new Set(faultyServers.map(({ kind }) => kind));
    const wrong = subjects(kinds.size, 5).filter(({ kind }) => kind !== undefined);
    expect(new Set(wrong.map(({ kind }) => kind))).toEqual(kinds);
    expect(subjects(kinds.size, 5).map(({ name }) => name)).toEqual(
      subjects(kinds.size, 5).map(({ name }) => name),
    );
  });

  it('has conforming variants between them', () => {
    const honestAt = subjects(8, 2).flatMap(({ kind }, index) => (kind === undefined ? [index] : []));
    expect(honestAt).toHaveLength(2);
    expect(honestAt[0]).toBeLessThan(8);
  });

  it('can be everything', () => {
    expect(subjects(1000, 0)).toHaveLength(faultyServers.length);
  });
});
