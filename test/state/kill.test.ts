import { expect, it } from 'vitest';
import { useBundledProgram } from '../support/bundled-program.ts';
import { audit } from './audit.ts';
import { folder } from './folder.ts';
import { startVictim } from './victim.ts';
import { createLedger, write } from './writers.ts';

/** `npm run test:kill` kills more often. */
const kills = Number(process.env.ET_KILLS ?? 5);
const writersPerWorld = 4;

const program = useBundledProgram();

it(
  `has all that it has answered, and nothing half or twice, after each of ${kills} kills under load`,
  async () => {
    const state = await folder();
    const ledgers = ['alpha', 'beta', 'gamma'].map(createLedger);
    let answers = 0;
    for (let kill = 1; kill <= kills; kill++) {
      const server = await startVictim(program(), '--state', state);
      const problems = await Promise.all(ledgers.map((ledger) => audit(server.url, ledger)));
      expect(problems.flat(), `after ${kill - 1} kills and ${answers} answers`).toEqual([]);

      // Another number each time, so that the end comes at any moment of a group of writes.
      let left = 20 + ((kill * 61) % 97);
      let killed: Promise<void> | undefined;
      const acknowledged = () => {
        answers++;
        if (--left === 0) killed = server.kill();
      };
      const writers = ledgers.flatMap((ledger) => Array.from({ length: writersPerWorld }, () => ledger));
      await Promise.all(writers.map((ledger) => write(server.url, ledger, acknowledged)));
      expect(left, 'writers stop only when the server is gone').toBeLessThanOrEqual(0);
      await killed;
    }
    const server = await startVictim(program(), '--state', state);
    const problems = await Promise.all(ledgers.map((ledger) => audit(server.url, ledger)));
    await server.kill();
    expect(problems.flat(), `after ${kills} kills and ${answers} answers`).toEqual([]);
    expect(answers).toBeGreaterThanOrEqual(20 * kills);
    process.stderr.write(
      `${kills} kills, ${answers} answers, ${ledgers.flatMap((it) => it.ids).length} identifiers\n`,
    );
  },
  30_000 + kills * 10_000,
);
