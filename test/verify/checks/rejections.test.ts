import { describe, expect, it } from 'vitest';
import { type OperationId, operationFacts, readOperations } from '../../../src/contract/operations.ts';
import { rejections } from '../../../src/verify/checks/rejections.ts';
import type { Context } from '../../../src/verify/engine/check.ts';
import type { Sabotage } from '../../faulty-servers/faulty-server.ts';
import { answer, at, type Call } from '../../faulty-servers/sabotage.ts';
import { saidOfFake } from '../fake-server.ts';
import { type Answers, all, contextAt, findingOf } from '../queries/answering-server.ts';

const nonsense = {
  $expand: 'NoSuchExpansion',
  $top: 'many',
  $skip: '-1',
  $inlinecount: 'sometimes',
  $orderby: 'Name sideways',
};
const names = Object.keys(nonsense);

describe('query options that nobody understands', () => {
  /** What is said of a server that only has addresses, and what was asked. */
  async function said(answers: Answers = {}, only: readonly OperationId[] = readOperations, count = 1) {
    const places = () => Array.from({ length: count }, (_, index) => ({ path: { id: `${index}` } }));
    const { context, asked } = contextAt(answers, {
      sample: { places } as unknown as Context['sample'],
      isWanted: (operation) => only.includes(operation),
    });
    const found = (await all(rejections.run(context))).map(findingOf);
    return { found, asked };
  }
  /** The options that each operation was asked with. */
  async function optionsOf(): Promise<Map<string, string[]>> {
    const { asked } = await said();
    const options = asked.map((it) => [
      it.split(' ')[0] ?? '',
      it.split(' ').find((word) => word.includes('=')),
    ]);
    expect(options.every(([, option]) => option !== undefined)).toBe(true);
    return new Map(
      [...new Set(asked.map((it) => it.split(' ')[0] ?? ''))].map((id) => [
        id,
        options.filter(([of]) => of === id).map(([, option = '']) => option.split('=')[0] ?? ''),
      ]),
    );
  }

  it('are each tried where a language is, alone and below something', async () => {
    const options = await optionsOf();
    const wholly = [...options].filter(([, all]) => all.length > 2).map(([id]) => id);
    expect(wholly).toEqual(['searchGroups', 'getGroupMembers', 'search']);
    expect(options.get('searchGroups')).toEqual(names);
    expect(options.get('getGroupMembers')).toEqual(names);
    expect(options.get('search')).toEqual(['$top', '$skip', '$inlinecount']);
  });

  it('are tried elsewhere in turn, of those that are documented, beside $expand', async () => {
    const options = await optionsOf();
    const few = [...options].filter(([, all]) => all.length <= 2);
    for (const [id, asked] of few) {
      const known = names.filter((name) => operationFacts[id as OperationId].query.includes(name));
      expect([id, known]).toEqual([id, expect.arrayContaining(asked)]);
      const others = known.filter((name) => name !== '$expand');
      expect([id, asked.includes('$expand')]).toEqual([id, known.includes('$expand')]);
      expect([id, asked.filter((name) => name !== '$expand').length]).toEqual([
        id,
        Math.min(others.length, 1),
      ]);
    }
    for (const name of names.slice(1))
      expect(few.filter(([, asked]) => asked.includes(name)).length).toBeGreaterThan(7);
    const silent = readOperations.filter((id) => !options.has(id));
    expect(silent.filter((id) => names.some((name) => operationFacts[id].query.includes(name)))).toEqual([]);
  });

  it('are sent to one address of an operation that the run is about, as nonsense', async () => {
    const { asked } = await said({}, ['getGroupMembers'], 2);
    expect(asked).toEqual(
      Object.entries(nonsense).map(([name, value]) => `getGroupMembers 0 ${name}=${value}`),
    );
    expect((await said({}, ['getGroupMembers'], 0)).asked).toEqual([]);
  });

  it('may be refused in any documented way, and be disregarded', async () => {
    for (const status of [200, 400, 403, 404])
      expect((await said({ getGroup: status }, ['getGroup'])).found).toEqual([]);
  });

  it.each([418, 500, 503])('are no reason for a %i', async (status) => {
    const { found } = await said({ getGroup: status }, ['getGroup']);
    expect(found).toMatchObject([
      {
        operation: 'getGroup',
        where: '/status',
        expected: 400,
        actual: status,
        message: `getGroup responds with ${status} to $expand=NoSuchExpansion: expected 400.`,
      },
    ]);
    expect(found[0]?.exchanges?.map(({ request }) => request.path)).toEqual([{ id: '0' }]);
  });
});

describe('requests that the documentation refuses', () => {
  const [update, remove, start] = [
    'updateExecutionPackage',
    'deleteExecutionPackage',
    'startBackgroundTask',
  ] as const;

  /** What is said where the run is about some operations. */
  async function said(only: readonly OperationId[], sabotage?: Sabotage) {
    const isWanted = (operation: OperationId) => only.includes(operation);
    const result = await saidOfFake(rejections, sabotage, { isWanted });
    const requests = result.sent.slice(result.asked.lastIndexOf('searchScriptRunsForScriptAssignment'));
    return { ...result, requests };
  }
  const refused = { Message: 'This is not allowed.' };
  /** Whether a request has one of the faults that are refused: a package below itself. */
  const isBelowItself = ({ body, path }: Call) => body?.ParentId !== undefined && body.ParentId === path.id;

  it('are refused, and nothing is said', async () => {
    const { told, asked } = await said([update, remove, start, 'updateScriptRun']);
    expect(told).toEqual([]);
    // Two of each kind of runs, one with results, are there before.
    expect(asked.filter((it) => it === start)).toHaveLength(1);
    expect(asked.at(-1)).toBe('getScriptRun');
  });

  it('are not made without a project, and not where what they are about cannot be made', async () => {
    expect(
      await saidOfFake(rejections, undefined, { mode: 'read-only', isWanted: () => false }),
    ).toMatchObject({
      told: [],
      asked: [],
    });
    const makers: OperationId[] = [
      'createScriptPackage',
      'createExecutionPackage',
      'createScript',
      'createScriptAssignment',
      'createScriptRunForScriptAssignment',
    ];
    for (const maker of makers) {
      const sabotage = at(maker, async () => answer(403, refused));
      const { told, asked } = await said([start], sabotage);
      expect([maker, told, asked.includes(start)]).toEqual([maker, [], false]);
    }
  });

  it('are not accepted', async () => {
    const accepting = at(update, async (call) => (isBelowItself(call) ? answer(200, {}) : call.forward()));
    const { told, found } = await said([update], accepting);
    expect(told).toEqual([
      [
        update,
        '/status',
        `${update} responds with 200 instead of 403 or 400 or 404 or 413 or 415 to a move of a package below itself.`,
      ],
    ]);
    expect(found[0]?.exchanges?.map(({ operation }) => operation)).toEqual([update]);
    const started = at(start, async () => answer(202, {}));
    expect((await said([start], started)).told).toEqual([
      [
        start,
        '/status',
        `${start} responds with 202 instead of 400 or 403 or 500 to a task of a type that is not there.`,
      ],
    ]);
  });

  it('change nothing where they are refused', async () => {
    const changing = at(update, async (call) => {
      if (!isBelowItself(call)) return call.forward();
      await call.forward({ body: { Name: 'Changed' } });
      return answer(403, refused);
    });
    const { told, found } = await said([update], changing);
    expect(told).toEqual([
      [
        update,
        '/status',
        `${update} responds with 403 to a move of a package below itself, and changes what it refuses to change: getExecutionPackage (Name) from "Child" to "Changed".`,
      ],
    ]);
    expect(found[0]?.exchanges?.map(({ response }) => response.status)).toEqual([403]);
  });

  it('may change something where they are accepted: that is told already', async () => {
    const accepting = at(update, async (call) =>
      isBelowItself(call) ? call.forward({ body: { Name: 'Changed' } }) : call.forward(),
    );
    const { told } = await said([update], accepting);
    expect(told.map(([, , message]) => message)).toEqual([expect.stringMatching(/200 instead of/)]);
  });

  it('change nothing else, which is looked at in the end where all were refused', async () => {
    const changing = (status: number) => {
      let other: string | undefined;
      return ((fetch, mock) =>
        at([start, 'createExecutionPackage'], async (call) => {
          if (call.operation === start) {
            await call.ask(other ?? '', 'PUT', { Name: 'Changed' });
            return answer(status, refused);
          }
          const response = await call.forward();
          const { Self } = (await response.clone().json()) as { Self: string };
          other = call.body?.Name === 'Child' ? Self : other;
          return response;
        })(fetch, mock)) as Sabotage;
    };
    const { told } = await said([start], changing(403));
    expect(told).toEqual([
      [
        start,
        '/status',
        `${start} responds with 403 (or to an earlier one of 1 requests), and changes what it refuses to change: getExecutionPackage (Name) from "Child" to "Changed".`,
      ],
    ]);
    expect((await said([start], changing(202))).told).toHaveLength(1);
  });
});
