import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseExpand } from '../../src/query/expand.ts';

const names = ['Category', 'Children', 'ExternalSystemLinks', 'Priorities', 'Statuses', 'Types', 'Widgets'];

describe('parseExpand', () => {
  test('understands the singular forms that the help topic asks with', () => {
    expect(parseExpand('Status,Priority', names)).toEqual({ names: ['Statuses', 'Priorities'], unknown: [] });
    expect(parseExpand('Type,Widget,ExternalSystemLink', names).names).toEqual([
      'Types',
      'Widgets',
      'ExternalSystemLinks',
    ]);
  });

  test('takes All, in any letter case, for every name, where there is one at all', () => {
    expect(parseExpand('all', names)).toEqual({ names, unknown: [] });
    expect(parseExpand('Widgets,All', names).names).toHaveLength(names.length);
    expect(parseExpand('All', [])).toEqual({ names: [], unknown: ['All'] });
    expect(parseExpand('All', ['Types', 'All']).names).toEqual(['All']);
  });

  test('keeps the order of the request and names each once', () => {
    expect(parseExpand('Widgets,Types,Widget,widgets', names)).toEqual({
      names: ['Widgets', 'Types'],
      unknown: [],
    });
  });

  test('tolerates white space, empty parts and any letter case', () => {
    expect(parseExpand(' widgets ,, TYPES,', names)).toEqual({ names: ['Widgets', 'Types'], unknown: [] });
  });

  test('gives back what it does not know as it was written', () => {
    expect(parseExpand('Widgets,Assignment.Script,nme,nme', names)).toEqual({
      names: ['Widgets'],
      unknown: ['Assignment.Script', 'nme'],
    });
    expect(parseExpand('Categories', names).unknown).toEqual(['Categories']);
  });

  test('prefers the name itself to its plural', () => {
    expect(parseExpand('Status', ['Statuses', 'Status']).names).toEqual(['Status']);
  });

  test.each([undefined, '', ' , '])('asks for nothing with %j', (text) => {
    expect(parseExpand(text, names)).toEqual({ names: [], unknown: [] });
  });

  test('every part of any text is either found or unknown', () => {
    const parts = fc.array(fc.oneof(fc.constantFrom(...names), fc.string()), { maxLength: 5 });
    fc.assert(
      fc.property(parts, (given) => {
        const wanted = given
          .join(',')
          .split(',')
          .map((part) => part.trim());
        const result = parseExpand(given.join(','), names);
        for (const name of result.names) expect(names).toContain(name);
        for (const name of result.unknown) expect(wanted).toContain(name);
        for (const name of wanted.filter((part) => names.includes(part)))
          expect(result.names).toContain(name);
      }),
    );
  });
});
