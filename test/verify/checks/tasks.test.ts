import { describe, expect, it } from 'vitest';
import { tasks } from '../../../src/verify/checks/tasks.ts';
import type { Sabotage } from '../../faulty-servers/faulty-server.ts';
import { alter, at, header, type Json, swap } from '../../faulty-servers/sabotage.ts';
import { type RunOptions, saidOfFake } from '../fake-server.ts';

const [start, poll] = ['startBackgroundTask', 'getBackgroundTaskStatus'] as const;
const url = 'http://localhost:8080/api/backgroundtask';

/** The bodies of the tasks that were started, and the ids that were asked for. */
async function requested(sabotage?: Sabotage, options?: RunOptions) {
  const { sent, context, ...rest } = await saidOfFake(tasks, sabotage, options);
  return {
    ...rest,
    ProjectId: context.sandbox?.projectId,
    bodies: sent.filter(({ operation }) => operation === start).map(({ body }) => body),
    polled: [...new Set(sent.filter(({ operation }) => operation === poll).map(({ path }) => path?.id))],
  };
}

describe('reindexing', () => {
  it('is started for the project of the run in two ways, and for a package in it', async () => {
    const made: string[] = [];
    const noting = alter('createExecutionPackage', ({ Id }) => void made.push(Id));
    const { told, bodies, polled, ProjectId } = await requested(noting);
    expect(told).toEqual([]);
    expect(bodies).toEqual([
      { Type: 'Reindex', Parameters: { ProjectId } },
      { Type: 'Reindex', Parameters: { ProjectId, Optimize: true, ClearCache: false } },
      { Type: 'Reindex', Parameters: { ExecutionPackageId: made[0] } },
    ]);
    // Each one, each one in upper case, and one that there is not.
    expect(polled).toHaveLength(7);
    expect(polled.filter((id) => id?.startsWith('REINDEX-'))).toHaveLength(3);
    expect(polled.at(-1)).toMatch(/^reindex-[-\da-f]{36}$/);
  });

  it('is started for the project alone where there is no package, and not at all without a project', async () => {
    expect((await requested(swap('createExecutionPackage', 201, 403))).bodies).toHaveLength(2);
    expect(await requested(undefined, { mode: 'read-only' })).toMatchObject({ told: [], asked: [] });
  });

  it('is accepted; what was started before one that is refused is looked at', async () => {
    const refusal = [
      start,
      '/status',
      `${start} responds with 200 instead of 202 to the reindex of a project of its own.`,
    ];
    const none = await requested(swap(start, 202, 200));
    expect(none.told).toEqual([refusal]);
    expect([none.bodies.length, none.polled]).toEqual([1, []]);
    let count = 0;
    const second = await requested(
      at(start, async (call) => {
        const response = await call.forward();
        return ++count === 2
          ? new Response(response.body, { status: 200, headers: response.headers })
          : response;
      }),
    );
    expect(second.told).toEqual([refusal]);
    expect([second.bodies.length, second.polled.length]).toEqual([2, 3]);
  });
});

describe('the Location of a task', () => {
  it('may be left out, and may be another address of the same task', async () => {
    expect((await requested(header(start, 'Location', undefined))).told).toEqual([]);
    const relative = header(start, 'Location', (_, given) => `${given}?indent-json=true`);
    expect((await requested(relative)).told).toEqual([]);
  });

  it.each([
    ['another task', `${url}/other`],
    ['no task', 'http://localhost:8080/api/project/1'],
    ['no address of the service', 'nowhere'],
  ])('leads not to %s', async (_, location) => {
    const { found } = await requested(header(start, 'Location', location));
    const [first] = found;
    const Self = first?.expected;
    expect(found).toHaveLength(3);
    expect(first).toMatchObject({
      operation: start,
      where: '/headers/Location',
      actual: location,
      message: `${start} answers the Location ${location} where Self is ${Self}.`,
    });
    expect(Self).toMatch(/\/api\/backgroundtask\/reindex-/);
    expect(first?.exchanges?.map(({ operation }) => operation)).toEqual([start]);
  });
});

describe('the id of a task', () => {
  const isUpper = (id: string | undefined) => id?.startsWith('REINDEX') === true;
  const inUpperCase = (change: (json: Json) => unknown) =>
    alter(poll, (json, { path }) => (isUpper(path.id) ? change(json) : undefined));

  it('is the same in upper case', async () => {
    const { found } = await requested(inUpperCase((json) => ({ ...json, TotalElements: 99 })));
    expect(found).toHaveLength(3);
    expect(found[0]).toMatchObject({ operation: poll, where: '/body/TotalElements', actual: 99 });
    expect(found[0]?.message).toMatch(
      /^getBackgroundTaskStatus answers another task to an id in upper case: TotalElements is 99, not \d+\.$/,
    );
    expect(found[0]?.exchanges?.map(({ request }) => isUpper(request.path.id))).toEqual([false, true]);
  });

  it('may be printed as it was asked for, with another time that has passed', async () => {
    const other = inUpperCase((json) => ({ ...json, Self: 'other', Elapsed: '00:01:00' }));
    expect((await requested(other)).told).toEqual([]);
  });

  it('is known in upper case', async () => {
    const refused = at(poll, async (call) => {
      const response = await call.forward();
      return isUpper(call.path.id) ? new Response(null, { status: 403 }) : response;
    });
    const { found } = await requested(refused);
    expect(found.map(({ message, severity }) => [message, severity])).toEqual(
      Array(3).fill([
        `${poll} responds with 403 instead of 200 to the id of a task in upper case.`,
        undefined,
      ]),
    );
  });

  it('is not looked at in upper case where the task never ends', async () => {
    const { told, polled } = await requested(
      alter(poll, (json) => ({
        ...json,
        Complete: false,
        ProcessedElements: 0,
        ProgressInPercent: 0,
        FinishedAt: undefined,
      })),
    );
    const isGivenUp = ([, , message]: (typeof told)[number]) => /never completes/.test(String(message));
    expect(told.filter(isGivenUp)).toHaveLength(3);
    expect(polled.some(isUpper)).toBe(false);
  });

  it('is not one that nobody has started', async () => {
    const { told } = await requested(swap(poll, 404, 403));
    expect(told).toEqual([
      [poll, '/status', `${poll} responds with 403 instead of 404 to a task that nobody has started.`],
    ]);
  });
});
