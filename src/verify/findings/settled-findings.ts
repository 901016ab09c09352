import type { Context, RawFinding } from '../engine/check.ts';

/**
 * Makes a claim about what a list has, again as long as that may be because the list is behind.
 * @param claim asks the server each time
 * @returns what the claim returns at last
 */
export async function* settledFindings<T>(
  { settling, wait }: Pick<Context, 'settling' | 'wait'>,
  claim: () => AsyncGenerator<RawFinding, T>,
): AsyncGenerator<RawFinding, T> {
  const look = async () => {
    const found: RawFinding[] = [];
    const findings = claim();
    for (;;) {
      const { done, value } = await findings.next();
      if (done) return { found, result: value };
      found.push(value);
    }
  };
  const { found, result } = await settling.until(look, (it) => it.found.some(mayBeLate), wait);
  yield* found;
  return result;
}

/** A status does not come from an index. */
const mayBeLate = ({ where, severity }: RawFinding) => where !== '/status' && severity !== 'information';
