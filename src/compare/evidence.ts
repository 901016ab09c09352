import { createEvidence as createBounded } from '../verify/findings/evidence.ts';
import { createMask, type Mask } from '../verify/http/redaction.ts';
import type { Seen, ServerDifference, Side } from './difference.ts';
import type { ComparedServer } from './options.ts';

/** Takes the credentials of all servers out of a value: any of them may print what another one was sent. */
export function createHiding(servers: readonly ComparedServer[]): Mask {
  const masks = servers.map(({ credentials }) => createMask(credentials));
  return (value) => masks.reduce((it, mask) => mask(it), value);
}

/** Takes what is secret, and what is too much to be kept, out of differences. */
export function createEvidence(servers: Readonly<Record<Side, ComparedServer>>) {
  const hide = createHiding([servers.real, servers.fake]);
  const bounded = createBounded(hide);

  const hidden = (seen: Seen): Seen => {
    const before = {
      check: '',
      severity: 'violation',
      message: seen.message ?? '',
      actual: seen.value,
      exchanges: seen.exchange ? [seen.exchange] : [],
      discrepancies: [],
    } as const;
    const { message, actual, exchanges } = bounded.finding(before);
    return {
      ...(seen.message === undefined ? {} : { message }),
      ...(actual === undefined ? {} : { value: actual }),
      ...(exchanges[0] ? { exchange: exchanges[0] } : {}),
    };
  };
  return (difference: ServerDifference): ServerDifference => {
    const { message, where, reproduce, others = [], real, fake } = difference;
    const told = hide({ message, where, reproduce });
    const shown = { real: hidden(real), fake: hidden(fake), others: others.map(bounded.exchange) };
    return { ...difference, ...told, ...shown };
  };
}
