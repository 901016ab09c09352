import { describe, expect, it } from 'vitest';
import { type DocumentedExample, examples as documented } from '../../../src/contract/document.ts';
import { exampleVerification, operationVerification } from '../../../src/contract/verification.ts';
import { examples } from '../../../src/verify/checks/examples.ts';
import type { Context } from '../../../src/verify/engine/check.ts';
import type { Sabotage } from '../../faulty-servers/faulty-server.ts';
import { alter, answer, at, swap } from '../../faulty-servers/sabotage.ts';
import { type RunOptions, saidOfFake } from '../fake-server.ts';

const all = documented();
const named = (...names: readonly string[]) => all.filter(({ name }) => names.includes(name));

/** What is said of some examples, and what becomes of each of them. */
async function said(
  chosen: readonly DocumentedExample[],
  sabotage?: Sabotage,
  { rows = [], ...options }: RunOptions & { readonly rows?: readonly object[] } = {},
) {
  const exercised: string[] = [];
  const failed: string[] = [];
  const excused = new Map<string, string>();
  const coverage = {
    exercise: (_: string, aspect: string, name: string) => aspect === 'example' && exercised.push(name),
    fail: (operation: string, aspect: string, name: string) => failed.push(`${operation} ${aspect} ${name}`),
    markUnreachable: (_: string, aspect: string, name: string, reason: string) =>
      aspect === 'example' && excused.set(name, reason),
    rows: () => rows,
  } as unknown as Context['coverage'];
  const result = await saidOfFake(examples, sabotage, { ...options, examples: chosen, coverage });
  return { ...result, exercised, failed, excused: Object.fromEntries(excused) };
}

const isReading = ({ method }: DocumentedExample) => method === 'GET';

describe('documented examples', () => {
  it('are exercised in groups: what deletes comes after what changes, and tasks come at another time', async () => {
    const { told, exercised, excused, sent } = await said(all);
    expect(told).toEqual([]);
    const kinds = exercised.map((name) => {
      const [example] = named(name);
      if (!example) throw new Error(`There is no example ${name}.`);
      const { method, exchange, operationId } = example;
      if (method === 'GET') return '1 reading';
      if (exchange.response.status >= 400) return '2 error';
      if (operationVerification[operationId].startsTask)
        return Array.isArray(exchange.response.body) ? '5 stream' : '6 task';
      return method === 'DELETE' ? '4 deletion' : '3 change';
    });
    expect(kinds).toEqual([...kinds].sort());
    expect(new Set(kinds).size).toBe(6);
    const within = kinds.map((kind, index) => [kind, exercised[index]] as const);
    const inOrder = all.map(({ name }) => name).filter((name) => exercised.includes(name));
    for (const kind of new Set(kinds)) {
      const own = within.filter(([it]) => it === kind).map(([, name]) => name);
      expect(own).toEqual(inOrder.filter((name) => own.includes(name)));
    }
    expect(exercised.length + Object.keys(excused).length).toBe(all.length);
    const last = sent.findLastIndex(({ operation }) => operation === 'startBackgroundTask');
    expect(sent.slice(last + 1).map(({ operation }) => operation)).toContain('getBackgroundTaskStatus');
  });

  it('are only read where nothing may be changed', async () => {
    const { told, exercised, excused, sent } = await said(all, undefined, { mode: 'read-only' });
    expect(told).toEqual([]);
    expect(named(...exercised).filter(isReading)).toHaveLength(exercised.length);
    expect(exercised).toContain('searchByName');
    const changing = all.filter((it) => !isReading(it)).map(({ name }) => name);
    expect(Object.entries(excused).filter(([name]) => changing.includes(name))).toEqual(
      expect.arrayContaining(
        changing.map((name) => [name, 'it may change something, and the mode is read-only']),
      ),
    );
    expect(exercised.length + Object.keys(excused).length).toBe(all.length);
    expect(sent.filter(({ body }) => body !== undefined)).toEqual([]);
  });

  it('that make something write it into the ledger', async () => {
    const { context, exercised } = await said(named('createRun'));
    expect(exercised).toEqual(['createRun']);
    expect(context.sandbox?.ledger.map(({ operation }) => operation)).toContain('deleteScriptRun');
  });
});

describe('an example', () => {
  it('is answered as documented', async () => {
    const { found, failed, exercised, told } = await said(
      named('listExternalSystemTypes'),
      swap('searchExternalSystemTypes', 200, 202),
    );
    expect(told).toEqual([
      [
        'searchExternalSystemTypes',
        '/status',
        'Example listExternalSystemTypes: the response is 202, the documented one 200.',
      ],
    ]);
    expect(found[0]).toMatchObject({
      severity: 'violation',
      discrepancies: [],
      example: 'listExternalSystemTypes',
      exchanges: [{ operation: 'searchExternalSystemTypes' }],
    });
    expect([failed, exercised]).toEqual([
      ['searchExternalSystemTypes example listExternalSystemTypes'],
      ['listExternalSystemTypes'],
    ]);
  });

  it('may want a permission, of which no run can know', async () => {
    const refusing = at('searchExternalSystemTypes', async () => answer(403, { Message: 'No.' }));
    const { found, failed, exercised, excused } = await said(named('listExternalSystemTypes'), refusing);
    const [{ message = '' } = {}] = found;
    expect(found).toMatchObject([
      {
        severity: 'information',
        where: '/status',
        operation: 'searchExternalSystemTypes',
        example: 'listExternalSystemTypes',
        exchanges: [{ operation: 'searchExternalSystemTypes' }],
      },
    ]);
    expect(message).toMatch(
      /^Example listExternalSystemTypes: the server responds with 403; the permission may be missing: .+\.$/,
    );
    expect([failed, exercised]).toEqual([[], []]);
    expect(`Example listExternalSystemTypes: ${excused.listExternalSystemTypes}.`).toBe(message);
  });

  it('is not about a permission that the caller has', async () => {
    const refusing = at('searchExternalSystemTypes', async () => answer(403, { Message: 'No.' }));
    const row = { operation: 'searchExternalSystemTypes', aspect: 'status', name: '200', exercised: 1 };
    const { told, failed } = await said(named('listExternalSystemTypes'), refusing, { rows: [row] });
    expect(told.map(([, , message]) => message)).toEqual([
      'Example listExternalSystemTypes: the response is 403 (No.), the documented one 200.',
    ]);
    expect(failed).toHaveLength(1);
  });

  it('leads to what it says that it has made', async () => {
    const { told } = await said(named('createRun'), swap('getScriptRun', 200, 404));
    expect(told).toEqual([
      [
        'createScriptRunForScriptAssignment',
        '/headers/Location',
        expect.stringMatching(/^Example createRun: Location cannot be fetched: \S+ responds with 404\.$/),
      ],
    ]);
  });

  it('of a task is waited for with the others', async () => {
    const waiting = all.filter(({ name }) => exampleVerification[name]?.waits);
    expect(waiting.length).toBeGreaterThan(1);
    const never = alter('getBackgroundTaskStatus', (json) => ({
      ...json,
      Complete: false,
      ProcessedElements: 0,
    }));
    const { told, asked, exercised } = await said(waiting, never);
    expect(told.map(([, where]) => where)).toEqual(told.map(() => '/body/Complete'));
    for (const [, , message] of told)
      expect(message).toMatch(
        /^Example \w+: the task that it starts (never completes, in|is not waited for any longer, after) \d+ seconds\.$/,
      );
    expect(asked).toContain('getBackgroundTaskStatus');
    const started = exercised.filter((name) => told.some(([, , message]) => String(message).includes(name)));
    expect(started.length).toBeGreaterThan(1);
  });

  it('whose error is uncertain may be answered with 500', async () => {
    const uncertain = all.filter(({ name }) => exampleVerification[name]?.unseen);
    expect(uncertain.length).toBeGreaterThan(0);
    for (const example of uncertain) {
      const failing = at(example.operationId, async () => answer(500, { Message: 'Broken.' }));
      const { told, excused, exercised } = await said([example], failing);
      expect([example.name, told, exercised]).toEqual([example.name, [], []]);
      expect(excused[example.name]).toMatch(/./);
    }
  });

  it('without a response ends alone, and a fault of the program ends all', async () => {
    const chosen = named('listExternalSystemTypes', 'listExternalSystems');
    const lost = (error: Error) =>
      at('searchExternalSystemTypes', () => {
        throw error;
      });
    const slow = await said(chosen, lost(new DOMException('slow', 'TimeoutError')));
    expect([slow.told, slow.exercised]).toEqual([[], ['listExternalSystems']]);
    expect(slow.excused.listExternalSystemTypes).toMatch(
      /^Failed to get a response of searchExternalSystemTypes: /,
    );
    const broken = {
      get examples(): readonly DocumentedExample[] {
        throw new TypeError('broken');
      },
    };
    await expect(saidOfFake(examples, undefined, broken)).rejects.toThrow('broken');
  });
});

describe('an example of a list', () => {
  /** A list is behind, for so many requests. */
  const behind = (times: number) => {
    let count = 0;
    return alter('searchExternalSystemTypes', (json) => (++count <= times ? { Items: 'late' } : json));
  };

  it('is asked for again where the list may be behind what the run has made', async () => {
    const { told, asked } = await said(named('listExternalSystemTypes'), behind(2));
    expect(told).toEqual([]);
    expect(asked.filter((it) => it === 'searchExternalSystemTypes')).toHaveLength(3);
    const never = await said(named('listExternalSystemTypes'), behind(Number.POSITIVE_INFINITY));
    expect(never.told.length).toBeGreaterThan(0);
    expect(never.asked.length).toBeGreaterThan(3);
  });

  it('is asked for once where the run makes nothing', async () => {
    const { told, asked } = await said(named('listExternalSystemTypes'), behind(1), { mode: 'read-only' });
    expect(told.length).toBeGreaterThan(0);
    expect(asked).toEqual(['searchExternalSystemTypes']);
  });

  it('is asked for once where it is refused', async () => {
    const { asked } = await said(
      named('listExternalSystemTypes'),
      swap('searchExternalSystemTypes', 200, 404),
    );
    expect(asked.filter((it) => it === 'searchExternalSystemTypes')).toHaveLength(1);
  });
});
