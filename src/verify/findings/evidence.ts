import { jsonPrefix } from '../../contract/validation/json-prefix.ts';
import type { RawFinding } from '../engine/check.ts';
import type { Exchange } from '../http/exchange.ts';
import type { Mask } from '../http/redaction.ts';
import type { Finding } from './finding.ts';

/** The most that a finding keeps of what a server has sent, in UTF-16 code units of each part, or bytes of a file. */
const limits = { text: 20_000, value: 20_000, message: 10_000, where: 500 };

/** Takes what is secret, and what is too much to be kept, out of findings. */
export function createEvidence(mask: Mask) {
  // Many findings are about one exchange.
  const kept = new WeakMap<Exchange, Exchange>();

  function keep(exchange: Exchange): Exchange {
    const known = kept.get(exchange);
    if (known) return known;
    const { request } = exchange;
    const response = mask(bounded(exchange.response));
    const made = { ...exchange, request: { ...mask(request), method: request.method }, response };
    kept.set(exchange, made);
    kept.set(made, made);
    return made;
  }

  /** What the server has said, and what was said about it; the names of our own have nothing secret in them. */
  function keepFinding(finding: Finding): Finding {
    const { where } = finding;
    const told = mask({
      message: cut(finding.message, limits.message),
      where: where === undefined ? undefined : cut(where, limits.where),
      expected: boundedValue(finding.expected),
      actual: boundedValue(finding.actual),
    });
    return { ...finding, ...told, exchanges: finding.exchanges.map(keep) };
  }

  /** What is not kept anyway is given up before a finding is told, which may be much later. */
  function withoutExcess(raw: RawFinding): RawFinding {
    const { exchanges, expected, actual } = raw;
    return {
      ...raw,
      ...(exchanges && { exchanges: exchanges.map(keep) }),
      ...(expected !== undefined && { expected: boundedValue(expected) }),
      ...(actual !== undefined && { actual: boundedValue(actual) }),
    };
  }

  return { finding: keepFinding, exchange: keep, withoutExcess };
}

/** A response of which no more is kept than somebody reads; one that is longer has a text, cut, and no body any more. */
function bounded(response: Exchange['response']): Exchange['response'] {
  const { text, body } = response;
  if (body instanceof Uint8Array && body.length > limits.text)
    return { ...response, body: body.slice(0, limits.text), chunks: [] };
  if (text.length <= limits.text) return response;
  return { ...response, text: cut(text, limits.text), body: undefined, chunks: [] };
}

function boundedValue(value: unknown): unknown {
  const isCut = typeof value === 'string' && value.length === limits.value + 1 && value.endsWith('…');
  if (isCut) return value;
  const text = jsonPrefix(value, limits.value);
  return text === undefined || text.length <= limits.value ? value : cut(text, limits.value);
}

function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  // A copy: a part of a text keeps all of it in memory.
  return structuredClone(`${text.slice(0, length).replace(/[\ud800-\udbff]$/, '')}…`);
}
