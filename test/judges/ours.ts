import { verify } from '../../src/verify/engine/run.ts';
import type { Judge } from './judge.ts';

/** Our own verifier, over the same socket as the others. */
export const ours: Judge = {
  name: '`et-mock verify`',
  settings:
    'for a faulty server, the checks that can see the fault, in the least powerful mode that can show it, until the first violation; for others, a complete read-only run. Warnings do not count',
  open: () => ({
    async judge(url, { mode, checks }, isNews) {
      const complaints = new Set<string>();
      const run = verify({ url, mode, only: checks });
      try {
        for (let step = await run.next(); !step.done; step = await run.next()) {
          const { severity, check, operation = '', message } = step.value;
          if (severity !== 'violation') continue;
          const complaint = `${check} ${operation}: ${message}`;
          complaints.add(complaint);
          if (isNews(complaint)) break;
        }
        return complaints;
      } finally {
        await run.return(undefined as never);
      }
    },
  }),
};
