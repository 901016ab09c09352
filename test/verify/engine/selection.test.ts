import { fc, it } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { checks } from '../../../src/verify/engine/checks.ts';
import { namesToSelect, select, selectionProblem } from '../../../src/verify/engine/selection.ts';
import { modes } from '../../../src/verify/http/client.ts';

const names = (selected: ReturnType<typeof select>) =>
  selected.flatMap(({ check, skipped }) => (skipped === undefined ? check.name : []));

describe('the selection of checks', () => {
  it.prop([fc.integer({ min: 1, max: 40 }), fc.constantFrom(...modes), fc.subarray(namesToSelect())])(
    'has each check in exactly one of its parts',
    (count, mode, only) => {
      const parts = Array.from({ length: count }, (_, index) =>
        names(select({ only, shard: { index: index + 1, count } }, mode)),
      );
      expect(parts.flat().sort()).toEqual(names(select({ only }, mode)).sort());
    },
  );

  it.prop([fc.constantFrom(...modes), fc.subarray(namesToSelect())])(
    'accounts for every check, and says why one does not run',
    (mode, only) => {
      const selected = select({ only }, mode);
      expect(selected.map(({ check }) => check)).toEqual(checks);
      for (const { skipped } of selected) expect(skipped).not.toBe('');
    },
  );

  it('takes every name that it offers, and no other', () => {
    expect(namesToSelect().filter((name) => selectionProblem(name) !== undefined)).toEqual([]);
    expect(selectionProblem('toString')).toBe('there is no check, operation or example toString');
    expect(selectionProblem('schemas')).toContain('looks at the responses that other checks get');
  });
});
