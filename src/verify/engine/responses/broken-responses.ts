import type { BrokenResponse } from '../../http/client.ts';
import { type Exchange, isRecord } from '../../http/exchange.ts';
import type { RawFinding } from '../check.ts';

/** When a server breaks its responses off, and not the network: how many of a kind, and which part of all that began. */
const threshold = { broken: 3, part: 0.9 };

/** The responses of a run that began and broke off, beside those that came whole. */
export interface BrokenResponses {
  note(broken: BrokenResponse): void;
  noteWhole(exchange: Exchange): void;
  /** Of what kinds hardly any response is whole. */
  findings(): Iterable<RawFinding>;
}

interface Kind {
  readonly first: BrokenResponse;
  broken: number;
  bytes: number;
}

/** Begins to count. */
export function createBrokenResponses(): BrokenResponses {
  const kinds = new Map<string, Kind>();
  const whole = new Map<string, number>();
  return {
    note(broken) {
      const key = kindOf(broken);
      const kind = kinds.get(key) ?? { first: broken, broken: 0, bytes: 0 };
      kind.broken++;
      kind.bytes = Math.max(kind.bytes, broken.response.bytes);
      kinds.set(key, kind);
    },
    noteWhole(exchange) {
      const key = kindOf(exchange);
      whole.set(key, (whole.get(key) ?? 0) + 1);
    },
    *findings() {
      // By name: which came first may depend on who was quicker.
      for (const [key, { first, broken, bytes }] of [...kinds].sort(([a], [b]) => (a < b ? -1 : 1))) {
        const all = broken + (whole.get(key) ?? 0);
        if (broken < threshold.broken || broken < threshold.part * all) continue;
        const { operation, request, response, reason } = first;
        const asked = featuresOf(request).join(', ');
        const to = asked === '' ? '' : ` to ${asked}`;
        const [which, count] = broken === all ? ['No', `all ${all}`] : ['Hardly any', `${broken} of ${all}`];
        const after = bytes === 0 ? 'before the first byte of the body' : `after at most ${bytes} bytes`;
        const message = `${which} response of ${operation} with ${response.status}${to} is whole: ${count} broke off, ${after} (${reason}).`;
        yield { operation, severity: 'violation', where: '/body', message, discrepancies: [] };
      }
    },
  };
}

/** What responses are alike in: those to one operation with one status, where the same was asked for. */
function kindOf({
  operation,
  request,
  response,
}: Pick<Exchange, 'operation' | 'request'> & { readonly response: { readonly status: number } }): string {
  return JSON.stringify([operation, response.status, featuresOf(request)]);
}

/** The names of what a request says, and what is turned on or off by it. */
function featuresOf({ query, body }: Exchange['request']): string[] {
  const said = [...Object.entries(query), ...(isRecord(body) ? Object.entries(body) : [])];
  return said.map(([name, value]) => (typeof value === 'boolean' ? `${name}=${value}` : name)).sort();
}
