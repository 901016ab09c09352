import { verify } from '../../src/verify/engine/run.ts';
import type { Judge } from './judge.ts';

/** Our own verifier, over the same socket as the others. */
export const ours: Judge = {
  name: '`et-mock verify`',
  settings:
    'in full mode (a variant that is meant for lesser modes in the most of these), until the first violation',
  open: () => ({
    async judge(url, { most = 'full' }, isNews) {
      const complaints = new Set<string>();
      const run = verify({ url, mode: most });
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
