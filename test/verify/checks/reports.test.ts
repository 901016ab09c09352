import { expect, it } from 'vitest';
import type { Item } from '../../../src/contract/collections.ts';
import { reports } from '../../../src/verify/checks/reports.ts';
import { type Answers, all, contextAt, findingOf, Responded } from '../queries/answering-server.ts';

const task = (more: Item = {}) => ({
  Id: 'report-1',
  TotalElements: 1,
  ProcessedElements: 1,
  ProgressInPercent: 1,
  Complete: true,
  StartedAt: '2015-06-01T09:00:10Z',
  FinishedAt: '2015-06-01T09:00:12Z',
  ...more,
});

/** What is said of a server whose task has left a report. */
async function said(FinishedAt: unknown, more: Answers = {}) {
  const { context, asked, unreached } = contextAt({
    startBackgroundTask: new Responded(202, task()),
    getBackgroundTaskStatus: task(),
    getLastPerformanceTestResults: { FinishedAt },
    ...more,
  });
  const findings = await all(reports.run(context));
  const told = findings.map(findingOf);
  return { told: told.map(({ where, message }) => [where, message]), asked, unreached };
}
const isRead = ({ asked }: { asked: readonly string[] }) => asked.includes('getLastPerformanceTestResults');

it('a report is that of the last task, which may have begun in the same two seconds', async () => {
  expect((await said('2015-06-01T09:00:12Z')).told).toEqual([]);
  expect((await said('2015-06-01T09:00:08Z')).told).toEqual([]);
  expect((await said('2015-06-01T09:00:07.999Z')).told).toEqual([
    [
      '/body/FinishedAt',
      expect.stringMatching(/^getLastPerformanceTestResults answers the report of an earlier task/),
    ],
  ]);
});

it('a report that says no time may be of any task', async () => {
  expect((await said(null)).told).toEqual([]);
});

it('a report is there when its task is complete', async () => {
  expect((await said('', { getLastPerformanceTestResults: 404 })).told).toEqual([
    ['/status', expect.stringMatching(/404 instead of 200 after a task that leaves a report was complete/)],
  ]);
});

it('a server need not have the type of task', async () => {
  const { told, asked, unreached } = await said('', { startBackgroundTask: 400 });
  expect([told, asked.length]).toEqual([[], 1]);
  expect(unreached).toEqual([
    expect.stringMatching(
      /^operation getLastPerformanceTestResults: the server responds with 400 to a task of the type "/,
    ),
  ]);
});

it('a task that has failed leaves no report, and one whose error is an empty text has not failed', async () => {
  const failed = task({ Error: 'It was too slow.', Complete: false });
  expect(isRead(await said('', { getBackgroundTaskStatus: failed }))).toBe(false);
  expect(isRead(await said('', { getBackgroundTaskStatus: task({ Error: '' }) }))).toBe(true);
});

it('a task that never ends leaves no report', async () => {
  const never = task({ Complete: false, FinishedAt: undefined, ProcessedElements: 0, ProgressInPercent: 0 });
  const run = await said('', {
    startBackgroundTask: new Responded(202, never),
    getBackgroundTaskStatus: never,
  });
  expect(run.told).toEqual([['/body/Complete', expect.stringMatching(/ never completes: /)]]);
  expect(isRead(run)).toBe(false);
});
