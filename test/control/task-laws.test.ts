import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TaskControlError } from '../../src/control/tasks/task-control-error.ts';
import { createTaskControl, type TaskFacts } from '../../src/control/tasks/tasks.ts';
import { setUp, steps } from '../world/tasks/setup.ts';

const move = fc.oneof(
  fc.record({ steps: fc.nat(3) }),
  fc.record({ step: fc.nat(3) }),
  fc.record({ ms: fc.nat(80) }),
);
const command = fc.oneof(
  fc.record({ do: fc.constant('advance' as const), move }),
  fc.record({ do: fc.constantFrom('finish', 'fail', 'hold', 'release', 'overrideOutcome', 'spoil') }),
);
const action = fc.oneof(
  { weight: 2, arbitrary: fc.record({ advance: fc.nat(60) }) },
  fc.record({ set: fc.integer({ min: -5000, max: 5000 }) }),
  fc.record({ start: fc.uniqueArray(fc.nat(50), { minLength: 1, maxLength: 4 }) }),
  { weight: 3, arbitrary: fc.record({ task: fc.nat(5), command }) },
  fc.constant({ settle: true } as const),
);

const fractionOf = ({ progress }: TaskFacts) => progress.ProgressInPercent ?? 0;
const isEnded = ({ state }: TaskFacts) => state === 'completed' || state === 'failed';

test('whatever is done to the clock and to tasks, no progress goes back, what is held stays, and an effect happens once, at its end', () => {
  fc.assert(
    fc.property(fc.array(action, { minLength: 1, maxLength: 40, size: 'max' }), (actions) => {
      const happened = new Map<string, { at: number; seen: number }[]>();
      const { clock, tasks, start, store } = setUp(
        {
          Noted(task, at) {
            const notes = happened.get(task.Id) ?? [];
            happened.set(task.Id, [...notes, { at, seen: clock.now() }]);
            return {};
          },
        },
        Number.POSITIVE_INFINITY,
      );
      const control = createTaskControl(tasks);
      const origin = clock.now();
      let before = new Map<string, TaskFacts>();

      const obey = (id: string, given: typeof command extends fc.Arbitrary<infer C> ? C : never) => {
        switch (given.do) {
          case 'advance':
            return control.advance(id, 'move' in given ? given.move : undefined);
          case 'overrideOutcome':
            return tasks.overrideOutcome(id, 'never');
          case 'spoil':
            return tasks.overrideOutcome(id, { error: 'Spoilt.' });
          default:
            return control[given.do as 'finish'](id);
        }
      };

      for (const each of actions) {
        let moved: string | undefined;
        if ('advance' in each) clock.advance(each.advance);
        else if ('set' in each) clock.set(origin + each.set);
        else if ('start' in each) start('Noted', steps(...[...each.start].sort((a, b) => a - b)));
        else if ('settle' in each) tasks.runDueEffects();
        else {
          moved = control.list()[each.task]?.id;
          const records = JSON.stringify(store);
          try {
            if (moved !== undefined) obey(moved, each.command);
          } catch (error) {
            const isRefused = error instanceof TaskControlError || String(error).includes('it has ended');
            if (!isRefused) throw error;
            expect(JSON.stringify(store), 'an error response changes nothing').toBe(records);
          }
        }

        const after = new Map(control.list().map((facts) => [facts.id, facts]));
        for (const [id, facts] of after) {
          const { progress } = facts;
          const effects = happened.get(id) ?? [];
          expect(effects, 'an effect happens once, when its task completes').toHaveLength(
            facts.state === 'completed' ? 1 : 0,
          );
          for (const { at, seen } of effects) expect(at).toBeLessThanOrEqual(seen);
          expect(progress.Complete).toBe(facts.state === 'completed');
          expect('FinishedAt' in progress).toBe(isEnded(facts));
          expect('Error' in progress).toBe(facts.state === 'failed');
          if (progress.FinishedAt)
            expect(Date.parse(progress.FinishedAt)).toBeGreaterThanOrEqual(Date.parse(progress.StartedAt));

          const earlier = before.get(id);
          if (!earlier) continue;
          expect(facts.step).toBeGreaterThanOrEqual(earlier.step);
          expect(facts.elapsed).toBeGreaterThanOrEqual(earlier.elapsed);
          expect(fractionOf(facts)).toBeGreaterThanOrEqual(fractionOf(earlier));
          if (isEnded(earlier)) expect(facts).toEqual(earlier);
          if (earlier.state === 'held' && id !== moved) expect(facts).toEqual(earlier);
          if (moved !== undefined && id !== moved) expect(facts).toEqual(earlier);
        }
        expect([...before.keys()].every((id) => after.has(id))).toBe(true);
        before = after;
      }
    }),
    { numRuns: 150 },
  );
});
