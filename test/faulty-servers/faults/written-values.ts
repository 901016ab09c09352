import type { FaultyServer } from '../faulty-server.ts';
import { afterwards, idOf } from '../sabotage.ts';

const life = { mode: 'sandbox', caughtBy: ['life'] } as const;

/** Servers that lose what was sent, or change what was not. */
export const writtenValues: readonly FaultyServer[] = [
  {
    name: 'an update of a script changes CreatedAt',
    ...life,
    sabotage: afterwards('updateScript', (call) => {
      call.mock.store.Script.update(idOf(call), { CreatedAt: '2020-01-01T00:00:00Z' });
    }),
    message: /CreatedAt/,
  },
];
