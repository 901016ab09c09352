import { describe, expect, it } from 'vitest';
import type { RawFinding } from '../../../src/verify/engine/check.ts';
import { createBaseline } from '../../../src/verify/findings/baseline.ts';
import type { Finding } from '../../../src/verify/findings/finding.ts';
import { createFindingPipeline } from '../../../src/verify/findings/pipeline.ts';
import { settledFindings } from '../../../src/verify/findings/settled-findings.ts';
import { createMask } from '../../../src/verify/http/redaction.ts';
import { exchangeOf } from '../exchange.ts';

const mask = createMask({ user: 'joe', password: 'geheim' });

/** A pipeline, and what it has told of. */
function prepare(baseline = createBaseline([])) {
  const told: [Finding, string][] = [];
  const pipeline = createFindingPipeline(baseline, mask, (...it) => told.push(it));
  return { pipeline, told, process: (raw: RawFinding, check = 'links') => [...pipeline.process(check, raw)] };
}

describe('a fault', () => {
  it('becomes a finding with the clause of its operation', () => {
    const { process, told } = prepare();
    const [finding] = process({ operation: 'getProject', message: 'It is wrong.', where: '/body/Name' });
    expect(finding).toEqual({
      check: 'links',
      severity: 'violation',
      operation: 'getProject',
      message: 'It is wrong.',
      where: '/body/Name',
      exchanges: [],
      discrepancies: [],
      clause: { pointer: '#/paths/~1api~1project~1{id}/get', source: expect.any(String) },
    });
    expect(told).toEqual([[finding, expect.any(String)]]);
  });

  it('has no clause without an operation, and keeps what it says itself', () => {
    const { process } = prepare();
    expect(process({ message: 'a' })[0]).not.toHaveProperty('clause');
    const clause = { pointer: '#/x', source: 's' };
    expect(process({ operation: 'getUser', message: 'b', clause })[0]).toMatchObject({ clause });
    expect(process({ message: 'c', severity: 'information' })[0]?.severity).toBe('information');
  });

  it('is a warning where the sources contradict each other', () => {
    const { process } = prepare();
    expect(process({ message: 'a', discrepancies: ['They differ'] })[0]).toMatchObject({
      severity: 'warning',
      discrepancies: ['They differ'],
    });
  });

  it('has nothing secret in it', () => {
    const { process } = prepare();
    const exchange = exchangeOf('getProject', { Name: 'geheim' });
    const [finding] = process({
      message: 'got geheim',
      where: '/geheim',
      expected: 'geheim',
      actual: { a: 'geheim' },
      exchanges: [exchange],
    });
    expect(JSON.stringify(finding)).not.toContain('geheim');
    expect(finding?.exchanges[0]?.request.method).toBe('GET');
  });

  it('keeps no more of a server than somebody reads', () => {
    const { process, pipeline } = prepare();
    const long = 'x'.repeat(30_000);
    const exchanges = [exchangeOf('getProject', long)];
    const [finding] = process({ message: long, where: long, expected: long, actual: 'y', exchanges });
    expect([finding?.message.length, finding?.where?.length]).toEqual([10_001, 501]);
    expect([String(finding?.expected).length, finding?.actual]).toEqual([20_001, 'y']);
    expect(finding?.exchanges[0]?.response).toMatchObject({
      text: expect.stringMatching(/^"x{19999}…$/),
      chunks: [],
    });
    expect(finding?.exchanges[0]?.response.body).toBeUndefined();
    const raw = pipeline.withoutExcess({ message: 'm', exchanges });
    expect(raw.exchanges).toEqual(finding?.exchanges);
    expect(pipeline.withoutExcess(raw)).toEqual(raw);
    expect(pipeline.withoutExcess({ message: 'm' })).toEqual({ message: 'm' });
  });

  it('gives up a value that is too long before it is processed, and cuts it once', () => {
    const { pipeline, process } = prepare();
    const raw = pipeline.withoutExcess({ message: 'm', actual: ['x'.repeat(30_000)] });
    expect(raw.actual).toBe(`["${'x'.repeat(19_998)}…`);
    expect(process(raw)[0]?.actual).toBe(raw.actual);
  });

  it('keeps the beginning of a file, and the body of what is short', () => {
    const { process } = prepare();
    const exchange = exchangeOf('getProject', { a: 1 });
    const file = { ...exchange, response: { ...exchange.response, text: '', body: new Uint8Array(30_000) } };
    const [finding] = process({ message: 'm', exchanges: [exchange, file] });
    expect(finding?.exchanges[0]?.response.body).toEqual({ a: 1 });
    expect(finding?.exchanges[1]?.response.body).toEqual(new Uint8Array(20_000));
  });

  it('cuts no character in two', () => {
    const { process } = prepare();
    const [finding] = process({ message: `${'x'.repeat(9_999)}😀` });
    expect(finding?.message).toBe(`${'x'.repeat(9_999)}…`);
  });
});

describe('many faults', () => {
  const a = 'eb06e5d8-f774-4b0f-a95c-a911c13527a9';
  const b = a.replace('e', 'f');

  it('are told once where they are the same but for ids and places in lists', () => {
    const { process } = prepare();
    const raw = (id: string, at: number): RawFinding => ({
      operation: 'getProject',
      message: `${id} is wrong.`,
      where: `/body/Items/${at}/Id`,
    });
    expect([process(raw(a, 0)), process(raw(b, 7))].map(({ length }) => length)).toEqual([1, 0]);
    expect(process({ ...raw(a, 0), operation: 'getUser' })).toHaveLength(1);
    expect(process({ ...raw(a, 0), example: 'one' })).toHaveLength(1);
    expect(process({ ...raw(a, 0), where: '/body/Items/0/Name' })).toHaveLength(1);
    expect(process(raw(a, 0), 'schemas')).toHaveLength(1);
  });

  it('are told five times where they are worded alike', () => {
    const { process, pipeline } = prepare();
    const names = Array.from({ length: 8 }, (_, at) => `"thing ${at}"`);
    const told = names.flatMap((name) => process({ operation: 'getProject', message: `It has ${name}.` }));
    expect(told).toHaveLength(5);
    expect(pipeline.causes()).toMatchObject([{ check: 'links', severity: 'violation' }]);
    expect(process({ operation: 'getUser', message: 'It has "thing 1".' })).toHaveLength(1);
  });

  it('are differences where they break the contract, known or not', () => {
    const { process, pipeline } = prepare(
      createBaseline([{ check: 'schemas', reason: 'r', expires: '9999-12-31' }]),
    );
    process({ operation: 'getProject', message: 'a', where: '/body/A' });
    process({ operation: 'getProject', message: 'b', where: '/body/B' }, 'schemas');
    process({ operation: 'getProject', message: 'c', where: '/body/C', severity: 'warning' });
    expect(pipeline.differences().map(({ property, isKnown }) => [property, isKnown])).toEqual([
      ['A', false],
      ['B', true],
    ]);
  });
});

describe('a claim about what a list has', () => {
  /** Makes a claim until it holds, or three times. */
  const settle = async (claims: readonly (readonly RawFinding[])[]) => {
    let made = 0;
    const settling = {
      async until<T>(look: () => Promise<T>, isLate: (it: T) => boolean): Promise<T> {
        let found = await look();
        while (isLate(found) && made < claims.length) found = await look();
        return found;
      },
    };
    const findings = settledFindings(
      { settling: settling as never, wait: async () => undefined },
      async function* () {
        yield* claims[made++] ?? [];
        return made;
      },
    );
    const told: RawFinding[] = [];
    for (;;) {
      const { done, value } = await findings.next();
      if (done) return { told, result: value };
      told.push(value);
    }
  };
  const wrong: RawFinding = { message: 'wrong', where: '/body' };

  it('is made again as long as that may help, and only the last is told', async () => {
    expect(await settle([[wrong], []])).toEqual({ told: [], result: 2 });
    expect(await settle([[wrong], [{ ...wrong, message: 'still' }]])).toEqual({
      told: [{ ...wrong, message: 'still' }],
      result: 2,
    });
  });

  it('is not made again for a status, or for what is only information', async () => {
    expect((await settle([[{ message: 'm', where: '/status' }], []])).result).toBe(1);
    expect((await settle([[{ message: 'm', severity: 'information' }], []])).result).toBe(1);
    expect((await settle([[{ message: 'm', where: '/status' }, wrong], []])).result).toBe(2);
  });
});
