import { fc, it } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { createMock } from '../../../src/index.ts';
import { checks } from '../../../src/verify/engine/checks.ts';
import { namesToSelect, select, selectionProblem } from '../../../src/verify/engine/selection.ts';
import { modes } from '../../../src/verify/http/client.ts';
import { verify } from '../../../src/verify.ts';

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

describe('a run that is about one operation', () => {
  async function run(only: readonly string[]) {
    const mock = createMock({
      world: { overrides: { getUser: { body: { Id: 7 } }, getGroup: { body: {} } } },
    });
    const asked: string[] = [];
    const found = new Set<string | undefined>();
    const options = { url: 'http://localhost', fetch: mock.fetch, only };
    for await (const { operation, severity } of verify({
      ...options,
      onExchange: (exchange, doing) => asked.push(`${doing}: ${exchange.operation}`),
    })) {
      if (severity === 'violation') found.add(operation);
    }
    return { found: [...found], asked: asked.filter((it) => !it.startsWith('looking around: ')) };
  }

  it('asks little else once it has looked around, and judges nothing else', async () => {
    const { asked, found } = await run(['getUser']);
    expect(found).toEqual(['getUser']);
    expect(asked.filter((it) => it.endsWith(': getUser')).length).toBeGreaterThan(asked.length / 2);
  });

  it('asks and judges what a check that is named, too, is about', async () => {
    const { asked, found } = await run(['getUser', 'not-found']);
    expect(found).toContain('getGroup');
    expect(asked).toContain('not-found: getProject');
  });
});
