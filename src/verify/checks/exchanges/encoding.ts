import { type OperationId, operationFacts } from '../../../contract/operations.ts';
import { matchSchemas, schemasOf } from '../../contract/schema-lookup.ts';
import { hasKnownRoot, xmlFlaw } from '../../contract/xml.ts';
import type { ExchangeCheck, RawFinding } from '../../engine/check.ts';
import { shown } from '../../findings/assertions.ts';

/** Whether a body can be read by everybody: what a lenient reader passes over, another one fails at. */
export const encoding: ExchangeCheck = {
  name: 'encoding',
  description:
    'Every body is UTF-8 without damaged characters, says no other charset, is not nested without end, and is a feed where that is documented.',
  *inspect({ operation, response: { status, headers, text, body, flaws } }) {
    yield* inspectCharset(operation, headers['content-type']);
    const base = { severity: 'violation', discrepancies: [] } as const;
    for (const flaw of [...flaws, ...flawsOfXml(operation, status, body)]) {
      yield {
        ...base,
        where: '/body',
        message: `The body of the response ${status} of ${operation} ${flaw}.`,
      };
    }
    if (!mayHaveHalves(text)) return;
    for (const { pointer, place, value } of matchSchemas(body, schemasOf(operation, status))) {
      const isHalf = [value, pointer].some((it) => typeof it === 'string' && /\p{Surrogate}/u.test(it));
      if (!isHalf) continue;
      const message = `${operation} prints half of a character at /body${place}: ${shown(value)}.`;
      return yield { ...base, where: `/body${pointer}`, actual: value, message };
    }
  },
};

/** What is wrong with a body that the document declares as a format of XML. */
function flawsOfXml(operation: OperationId, status: number, body: unknown): string[] {
  const type = operationFacts[operation].produces?.[status];
  if (type === undefined || !hasKnownRoot(type)) return [];
  const text = body instanceof Uint8Array ? textOf(body) : '';
  const flaw = text === undefined ? undefined : xmlFlaw(text, type);
  return flaw === undefined ? [] : [flaw];
}

/** Undefined where it is not UTF-8: XML may be written in other encodings. */
function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Whether JSON can have half of a character somewhere, as it is or written as `\\ud83d`: hardly any has. */
const mayHaveHalves = (text: string) => /\\ud[89a-f]/i.test(text) || /\p{Surrogate}/u.test(text);

function* inspectCharset(operation: OperationId, type: string | undefined): Generator<RawFinding> {
  const charset = /charset\s*=\s*"?([\w-]+)/i.exec(type ?? '')?.[1];
  // WHATWG: both are labels of the same encoding.
  if (charset === undefined || /^utf-?8$/i.test(charset)) return;
  yield {
    severity: 'violation',
    where: '/headers/Content-Type',
    message: `The Content-Type of ${operation} says charset=${charset}; documented is utf-8, the only one that JSON has.`,
    expected: 'application/json; charset=utf-8',
    actual: type,
    discrepancies: [],
  };
}
