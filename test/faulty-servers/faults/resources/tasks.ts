import type { OperationId } from '../../../../src/contract/operations.ts';
import type { FaultyServer, Sabotage } from '../../faulty-server.ts';
import { afterwards, alter, answer, at, type Call, idOf, type Json, swap } from '../../sabotage.ts';

const sandbox = { mode: 'sandbox', caughtBy: ['tasks'] } as const;
const reports = { mode: 'full', caughtBy: ['reports'] } as const;
const poll = 'getBackgroundTaskStatus';
const starts: readonly OperationId[] = [
  'startBackgroundTask',
  'startProjectDelete',
  'startCreateIncidentFromTicket',
];

/** Alters what is told of a task, when it is started and whenever it is asked for; streams excepted. */
function telling(
  change: (task: Json, asked: number, call: Call) => unknown,
  where = [...starts, poll] as const,
): Sabotage {
  return (fetch, mock) => {
    const asked = new Map<string, number>();
    return alter(where, (task, call) => {
      if (Array.isArray(task)) return;
      const times = asked.get(task.Id) ?? 0;
      asked.set(task.Id, times + 1);
      return change(task, times, call);
    })(fetch, mock);
  };
}

/** Alters what is told when a task is asked for. */
const polled = (change: (task: Json, asked: number, call: Call) => unknown) => telling(change, [poll]);

const later = (instant: string, ms: number) => new Date(Date.parse(instant) + ms).toISOString();

/** Does something for each start of a project's deletion. */
const deletions = (effect: (call: Call, task: Json) => void) => afterwards('startProjectDelete', effect);

/** Background tasks whose progress or effect is not true. */
export const tasks: readonly FaultyServer[] = [
  {
    name: 'progress goes back',
    ...sandbox,
    sabotage: polled((task, asked) => {
      if (task.Complete || asked % 2 === 0) return;
      task.ProcessedElements = 0;
      task.ProgressInPercent = 0;
    }),
    message: /back/i,
  },
  {
    name: 'progress in percent does not fit the counts',
    ...sandbox,
    sabotage: telling((task) => {
      if (!task.Complete) task.ProgressInPercent = 0.97;
    }),
    message: /percent|Progress/i,
  },
  {
    name: 'progress in percent goes from 0 to 100',
    mode: 'sandbox',
    caughtBy: ['schemas', 'tasks'],
    sabotage: telling((task) => {
      task.ProgressInPercent *= 100;
    }),
    message: /<= 1|Progress/i,
  },
  {
    name: 'a task never completes',
    ...sandbox,
    sabotage: polled((task) => {
      delete task.FinishedAt;
      Object.assign(task, { Complete: false, ProcessedElements: task.TotalElements - 1 });
      task.ProgressInPercent = Math.floor((100 * task.ProcessedElements) / task.TotalElements) / 100;
    }),
    message: /complete|end/i,
  },
  {
    name: 'a task completes without its effect',
    ...sandbox,
    caughtBy: ['tasks', 'life'],
    sabotage: (fetch, mock) => {
      const kept = new Map<string, Json>();
      const noting = deletions((call) => {
        const id = idOf(call);
        kept.set(id, mock.store.Project.get(id));
      });
      const restoring = at('every operation', async (call) => {
        const response = await call.forward();
        for (const [id, record] of kept) {
          if (!mock.store.Project.has(id)) mock.store.Project.insert(record);
        }
        return call.operation === 'getProject' && kept.has(idOf(call)) ? call.forward() : response;
      });
      return restoring(noting(fetch, mock), mock);
    },
  },
  {
    name: 'the effect of a task is there before it is complete',
    ...sandbox,
    caughtBy: ['tasks', 'life'],
    sabotage: deletions((call) => {
      call.mock.store.removeTree('Project', idOf(call));
    }),
    message: /before/i,
  },
  {
    name: 'a task that was started cannot be found',
    ...sandbox,
    caughtBy: ['tasks', 'location', 'self'],
    sabotage: at(poll, async () => answer(404, { Message: 'No background task has this id.' })),
    message: /404|found/i,
  },
  {
    name: 'a task is forgotten when it is complete',
    ...sandbox,
    sabotage: at(poll, async (call) => {
      const response = await call.forward();
      const task = (await response.clone().json()) as Json;
      return task.Complete ? answer(404, { Message: 'No background task has this id.' }) : response;
    }),
    message: /404|complete|forgotten/i,
  },
  {
    name: 'a complete task is incomplete again',
    ...sandbox,
    sabotage: (fetch, mock) => {
      const complete = new Map<string, number>();
      return alter(poll, (task) => {
        if (!task.Complete) return;
        const times = (complete.get(task.Id) ?? 0) + 1;
        complete.set(task.Id, times);
        if (times !== 2) return;
        task.Complete = false;
        delete task.FinishedAt;
      })(fetch, mock);
    },
    message: /complete|again/i,
  },
  {
    name: 'a task finishes before it has started',
    ...sandbox,
    sabotage: telling((task) => {
      if (task.FinishedAt) task.FinishedAt = later(task.StartedAt, -60_000);
    }),
    message: /FinishedAt/,
  },
  {
    name: 'a complete task has no FinishedAt',
    ...sandbox,
    sabotage: telling((task) => {
      delete task.FinishedAt;
    }),
    message: /FinishedAt/,
  },
  {
    name: 'a task that is under way has a FinishedAt',
    ...sandbox,
    sabotage: telling((task) => {
      task.FinishedAt ??= later(task.StartedAt, 1000);
    }),
    message: /FinishedAt/,
  },
  {
    name: 'FinishedAt of a complete task moves',
    ...sandbox,
    sabotage: polled((task, asked) => {
      if (task.FinishedAt) task.FinishedAt = later(task.FinishedAt, asked * 60_000);
    }),
    message: /FinishedAt/,
  },
  {
    name: 'StartedAt moves with every request',
    ...sandbox,
    sabotage: polled((task, asked) => {
      task.StartedAt = later(task.StartedAt, (asked + 1) * 5000);
      if (task.FinishedAt) task.FinishedAt = later(task.FinishedAt, 3_600_000);
    }),
    message: /StartedAt/,
  },
  {
    name: 'a task is answered with the Id of another',
    ...sandbox,
    caughtBy: ['tasks', 'self'],
    sabotage: polled((task) => {
      task.Id = task.Id.replace(/.{4}$/, '0000');
    }),
    message: /Id/,
  },
  {
    name: 'more elements are processed than there are',
    ...sandbox,
    sabotage: telling((task) => {
      task.ProcessedElements = task.TotalElements + 1;
    }),
    message: /elements/i,
  },
  {
    name: 'a complete task has not processed all elements',
    ...sandbox,
    sabotage: telling((task) => {
      if (!task.Complete) return;
      task.ProcessedElements = task.TotalElements - 1;
      task.ProgressInPercent = task.ProcessedElements / task.TotalElements;
    }),
    message: /elements|complete/i,
  },
  {
    name: 'a complete task is at 0 percent',
    ...sandbox,
    sabotage: telling((task) => {
      if (task.Complete) task.ProgressInPercent = 0;
    }),
    message: /percent|Progress|complete/i,
  },
  {
    name: 'a task is called complete when it is at 10 percent',
    ...sandbox,
    sabotage: telling((task) => {
      if (task.ProgressInPercent < 1)
        Object.assign(task, { Complete: true, FinishedAt: later(task.StartedAt, 1) });
    }),
    message: /complete|percent|elements/i,
  },
  {
    name: 'a task of an unknown type is started',
    ...sandbox,
    caughtBy: ['tasks', 'rejections', 'generated'],
    sabotage: at('startBackgroundTask', async (call) => {
      const response = await call.forward();
      if (response.status < 400) return response;
      return call.forward({ body: { Type: 'Reindex', Parameters: {}, StreamProgress: false } });
    }),
    message: /202/,
  },
  {
    name: 'a task that cannot be created is a 200 with an Error',
    ...sandbox,
    caughtBy: ['schemas'],
    sabotage: swap('startBackgroundTask', 500, 200),
    message: /200/,
  },
  {
    name: 'every task fails',
    ...sandbox,
    sabotage: polled((task) => {
      task.Error = 'Object reference not set to an instance of an object.';
    }),
    message: /Error|fail/i,
  },
  {
    name: 'a performance test leaves no report',
    ...reports,
    sabotage: swap('getLastPerformanceTestResults', 200, 404),
    message: /responds with 404 instead of 200 after a task that leaves a report was complete/,
  },
  {
    name: 'the report of a performance test stays that of the first one',
    ...reports,
    sabotage: alter('getLastPerformanceTestResults', (report) => {
      Object.assign(report, { StartedAt: '2012-01-01T10:00:00Z', FinishedAt: '2012-01-01T10:00:01Z' });
    }),
    message: /the report of an earlier task: its FinishedAt is "2012-01-01T10:00:01Z"/,
  },
  {
    name: 'the deletion of a project deletes another one',
    ...sandbox,
    caughtBy: ['tasks', 'life', 'sandbox'],
    sabotage: (fetch, mock) => {
      const doomed = new Map<string, Json>();
      return at('every operation', async (call) => {
        const id = idOf(call);
        if (call.operation === 'startProjectDelete') doomed.set(id, mock.store.Project.get(id));
        const response = await call.forward();
        for (const [id, record] of doomed) {
          if (!record || mock.store.Project.has(id)) continue;
          mock.store.Project.insert(record);
          const other = [...mock.store.Project].find((it) => it.Id !== id);
          if (other) mock.store.removeTree('Project', other.Id);
          doomed.delete(id);
          return call.forward();
        }
        return response;
      })(fetch, mock);
    },
  },
];
