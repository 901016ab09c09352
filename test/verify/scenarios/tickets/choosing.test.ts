import { expect, it } from 'vitest';
import type { Sandbox } from '../../../../src/verify/fixtures/sandbox.ts';
import { turnToChoose } from '../../../../src/verify/scenarios/tickets/choosing.ts';

const newRun = () => ({ site: {} }) as Sandbox;

it('whoever asks later chooses a ticket when those before have chosen theirs', async () => {
  const run = newRun();
  const chosen: string[] = [];
  const choose = async (name: string) => {
    const { end } = await turnToChoose(run);
    chosen.push(`${name} begins`);
    await Promise.resolve();
    chosen.push(`${name} has chosen`);
    end();
  };
  await Promise.all(['one', 'two', 'three'].map(choose));
  expect(chosen).toEqual(['one', 'two', 'three'].flatMap((name) => [`${name} begins`, `${name} has chosen`]));
});

it('what a request names is taken for all of a run, in whichever letter case, and for no other run', async () => {
  const run = newRun();
  const first = await turnToChoose(run);
  first.take({ Type: 'CreateTicketLink', Parameters: { TicketId: 'tst-1', Count: 7 } });
  first.take(undefined);
  first.end();
  const second = await turnToChoose(run);
  expect(['TST-1', 'TST-2', '7', undefined].map(second.isTaken)).toEqual([true, false, false, false]);
  expect((await turnToChoose(newRun())).isTaken('TST-1')).toBe(false);
});

it('a run without a project has nobody to wait for', async () => {
  const [one, other] = [await turnToChoose(undefined), await turnToChoose(undefined)];
  one.take('TST-1');
  expect([one, other].map(({ isTaken }) => isTaken('TST-1'))).toEqual([true, false]);
});
