import { clockFacts } from '../../clock-facts.ts';
import type { Mock } from '../../mock.ts';
import { defineControlResource } from '../operations.ts';

const shown = ({ clock }: Mock) => ({ status: 200 as const, body: clockFacts(clock) });

export default defineControlResource('clock', {
  getClock: ({ mock }) => shown(mock),
  setClock({ mock, body: { at, rate } }) {
    if (at !== undefined) mock.clock.set(at, rate);
    else if (rate !== undefined) mock.clock.setRate(rate);
    return shown(mock);
  },
  advanceClock({ mock, body: { ms } }) {
    mock.clock.advance(ms);
    return shown(mock);
  },
});
