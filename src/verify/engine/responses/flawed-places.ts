import type { Exchange } from '../../http/exchange.ts';
import type { RawFinding } from '../check.ts';

/** Places of responses at which something was wrong whatever was asked, such as a number where the document has a text. */
export interface FlawedPlaces {
  /** Takes note of what was found wrong with a response alone. */
  note(exchange: Exchange, finding: RawFinding): void;
  /** Whether a finding is about a value of which has been told already that it is wrong. */
  explain(finding: RawFinding): boolean;
}

/** Prepares to remember such places, as long as the responses are. */
export function createFlawedPlaces(): FlawedPlaces {
  const places = new WeakMap<Exchange, string[]>();
  return {
    note(exchange, { where, severity, actual }) {
      // Of what is missing nothing is told but that: why it is gone may be another fault.
      if (severity === 'information' || actual === undefined || !where?.startsWith('/body/')) return;
      const known = places.get(exchange);
      if (known) known.push(where);
      else places.set(exchange, [where]);
    },
    explain({ where, exchanges = [] }) {
      if (!where?.startsWith('/body/')) return false;
      // A record of a list may be told of by its properties alone.
      const property = where.slice('/body'.length);
      return exchanges.some((exchange) =>
        places.get(exchange)?.some((flawed) => flawed.endsWith(property) || where.startsWith(`${flawed}/`)),
      );
    },
  };
}
