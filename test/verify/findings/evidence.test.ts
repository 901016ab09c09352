import { describe, expect, it } from 'vitest';
import { createEvidence } from '../../../src/verify/findings/evidence.ts';
import type { Mask } from '../../../src/verify/http/redaction.ts';
import type { Exchange, Finding } from '../../../src/verify.ts';
import { exchangeOf } from '../exchange.ts';

const asIs: Mask = (it) => it;
const finding = (more: Partial<Finding>): Finding => ({
  check: 'links',
  severity: 'violation',
  operation: 'getProject',
  message: 'It is wrong.',
  exchanges: [],
  discrepancies: [],
  ...more,
});
const responded = (response: Partial<Exchange['response']>): Exchange => {
  const exchange = exchangeOf('getProject', {});
  return { ...exchange, response: { ...exchange.response, ...response } };
};
/** What is kept of a message. */
const kept = (message: string) => createEvidence(asIs).finding(finding({ message })).message;

describe('what is kept of a finding', () => {
  it('is all of it where it is short', () => {
    const short = finding({ where: '/body', expected: { a: 1 }, actual: 'x'.repeat(1000), exchanges: [] });
    expect(createEvidence(asIs).finding(short)).toEqual(short);
    expect(kept('x'.repeat(10_000))).toBe('x'.repeat(10_000));
  });

  it('is the beginning of what is long', () => {
    const long = 'x'.repeat(30_000);
    const { message, where, expected, actual } = createEvidence(asIs).finding(
      finding({ message: long, where: long, expected: [long], actual: { a: long } }),
    );
    expect(message).toBe(`${'x'.repeat(10_000)}…`);
    expect(where).toBe(`${'x'.repeat(500)}…`);
    expect(expected).toBe(`["${'x'.repeat(19_998)}…`);
    expect(actual).toBe(`{"a":"${'x'.repeat(19_994)}…`);
  });

  it('never ends in half of a character, and loses no other one', () => {
    const smile = '\u{1f600}';
    expect(kept(`${smile}${'x'.repeat(9997)}${smile}`)).toBe(`${smile}${'x'.repeat(9997)}…`);
    expect(kept(`${smile}${'x'.repeat(9998)}${smile}`)).toBe(`${smile}${'x'.repeat(9998)}…`);
    expect(kept(`${'x'.repeat(9998)}${smile}x`)).toBe(`${'x'.repeat(9998)}${smile}…`);
  });

  it('has nothing secret in it but what the names of our own happen to be', () => {
    const mask: Mask = (value) => JSON.parse(JSON.stringify(value).replaceAll(/GET|links|wrong/g, '***'));
    const exchange = responded({ text: 'links', body: 'links' });
    const { check, message, exchanges } = createEvidence(mask).finding(finding({ exchanges: [exchange] }));
    expect([check, message]).toEqual(['links', 'It is ***.']);
    expect(exchanges[0]?.request.method).toBe('GET');
    expect(exchanges[0]?.response).toMatchObject({ text: '***', body: '***' });
  });
});

describe('what is kept of a response', () => {
  const responseOf = (response: Partial<Exchange['response']>) =>
    createEvidence(asIs).exchange(responded(response)).response;

  it('is all of it where it is short', () => {
    const text = 'x'.repeat(20_000);
    expect(responseOf({ text, body: { a: 1 } })).toMatchObject({ text, body: { a: 1 } });
    expect(responseOf({ text: '', body: new Uint8Array(20_000) }).body).toHaveLength(20_000);
  });

  it('is the beginning of a text, without the body that was read from it', () => {
    const chunks = [{ at: 1, length: 1 }];
    expect(responseOf({ text: 'x'.repeat(20_001), body: {}, chunks })).toMatchObject({
      text: `${'x'.repeat(20_000)}…`,
      body: undefined,
      chunks: [],
    });
  });

  it('is the beginning of a file', () => {
    expect(responseOf({ text: '', body: new Uint8Array(20_001) }).body).toHaveLength(20_000);
  });

  it('is kept once, whatever findings show it', () => {
    const { exchange, finding: keep } = createEvidence(asIs);
    const one = responded({});
    const [first] = keep(finding({ exchanges: [one] })).exchanges;
    expect(exchange(one)).toBe(first);
    expect(first && exchange(first)).toBe(first);
  });
});
