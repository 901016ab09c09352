import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Multipart } from '../../../src/contract/body/body.ts';
import { readBody } from '../../../src/contract/body/read.ts';
import { writeBody } from '../../../src/contract/body/write.ts';
import { bodyArbitrary, type DeclaredBody } from '../../../src/verify/generation/bodies.ts';

const context = {
  resolve: (): never => {
    throw new Error('Nothing refers to anything.');
  },
  ids: () => fc.uuid(),
};
const some = (content: DeclaredBody | undefined) =>
  fc.sample(bodyArbitrary(fc, content, context), { seed: 7, numRuns: 200 });
const overTheWire = (value: unknown, type: string) => {
  const { content, type: sent } = writeBody(value, type);
  return readBody(typeof content === 'string' ? new TextEncoder().encode(content) : content, sent);
};

const search = {
  type: 'object',
  required: ['tql'],
  properties: { tql: { type: 'string', minLength: 1 }, skip: { type: ['integer', 'null'] } },
};
const upload = {
  type: 'object',
  required: ['report'],
  properties: { report: { type: 'string', format: 'binary' }, note: { type: 'string', minLength: 1 } },
};

describe('bodies that are made up', () => {
  it('are forms where the operation reads one, and come back as texts', () => {
    const forms = some({ 'application/x-www-form-urlencoded': { schema: search } });
    for (const form of forms) {
      const sent = Object.entries(form as object);
      const expected = Object.fromEntries(sent.map(([name, value]) => [name, String(value)]));
      expect(overTheWire(form, 'application/x-www-form-urlencoded') ?? {}).toEqual(
        JSON.parse(JSON.stringify(expected).replaceAll(/\p{Surrogate}/gu, '\ufffd')),
      );
    }
    expect(forms.some((form) => 'skip' in (form as object))).toBe(true);
    expect(forms.some((form) => !('tql' in (form as object)))).toBe(true);
  });

  it('bring the file that a multipart body needs, and now and then none', () => {
    const bodies = some({ 'multipart/form-data': { schema: upload } }) as Multipart[];
    const named = new Set(bodies.flatMap(({ files }) => files.map(({ name }) => name)));
    expect([...named]).toEqual(['report']);
    const without = bodies.filter(({ files }) => files.length === 0);
    expect(without.length).toBeGreaterThan(0);
    expect(without.length).toBeLessThan(bodies.length / 2);
    const [one] = bodies.filter(({ files }) => files.length > 0);
    const read = overTheWire(one, 'multipart/form-data') as Multipart;
    expect(read.files[0]?.bytes).toEqual(one?.files[0]?.bytes);
  });

  it('name the part themselves where the document leaves its name open', () => {
    const schema = { type: 'object', additionalProperties: { type: 'string', format: 'binary' } };
    const bodies = some({ 'multipart/mixed': { schema } }) as Multipart[];
    expect(bodies.some(({ files }) => files.length > 0)).toBe(true);
  });

  it('are bytes where the operation reads a file, and nothing where it reads nothing', () => {
    for (const body of some({ 'application/zip': { schema: { format: 'binary' } } }))
      expect(body).toBeInstanceOf(Uint8Array);
    expect(new Set(some(undefined))).toEqual(new Set([undefined]));
  });
});
