import { counted } from '../../contract/text/counted.ts';
import type { Plan } from '../../verify/engine/plan.ts';
import { toTable } from '../table.ts';
import { wordSkipped } from './text.ts';

/** The plan of a run for a terminal. */
export function planToText({ url, mode, steps, skipped, most }: Plan): string {
  const rows = steps.map((step) => [
    step.name,
    String(step.most),
    String(step.operations),
    step.methods.join(', '),
  ]);
  const after =
    mode === 'read-only'
      ? []
      : [
          'In addition, a project is created, filled, and deleted at the end with everything that was created; that takes as many requests as necessary.',
          '',
        ];
  const left = wordSkipped(skipped);
  return [
    `${url} would be asked at most ${counted(most, 'request')} in ${mode} mode, in ${counted(steps.length, 'step')}. Nothing was sent.`,
    '',
    toTable(['step', 'requests at most', 'operations', 'methods'], rows),
    ...after,
    ...(left.length > 0 ? ['Checks that would not run:', ...left, ''] : []),
  ].join('\n');
}
