import { describe, expect, it } from 'vitest';
import { encoding } from '../../../../src/verify/checks/exchanges/encoding.ts';
import { alter, alterText, at, header } from '../../../faulty-servers/sabotage.ts';
import { conformingRequests, type Look, look, titleOf } from './look.ts';

const project: Look = {
  operation: 'getProject',
  ask: { path: { id: 'eb06e5d8-f774-4b0f-a95c-a911c13527a9' } },
};

describe('encoding', () => {
  it.each(conformingRequests.map((it) => [titleOf(it), it] as const))(
    'finds nothing in the response to %s',
    async (_, it) => {
      expect(await look(encoding, it)).toEqual([]);
    },
  );

  it.each([
    ['no charset', header('getProject', 'Content-Type', 'application/json')],
    ['a charset in upper case', header('getProject', 'Content-Type', 'application/json; charset="UTF-8"')],
    ['characters beyond the basic plane', alter('getProject', () => ({ Name: '👍🏽' }))],
    ['a character that stands for a damaged one', alter('getProject', () => ({ Name: '\ufffd' }))],
    ['no JSON', alterText('getProject', () => '<html>')],
  ])('takes %s', async (_, sabotage) => {
    expect(await look(encoding, { ...project, sabotage })).toEqual([]);
  });

  it.each([
    [
      'another charset',
      header('getProject', 'Content-Type', 'application/json; charset=iso-8859-1'),
      '/headers/Content-Type',
      /charset=iso-8859-1/,
    ],
    [
      'bytes of another encoding',
      at('getProject', async () => new Response(new Uint8Array([0x22, 0xfc, 0x22]))),
      '/body',
      /The body of the response 200 of getProject is not UTF-8\./,
    ],
    [
      'half of a character',
      alter('getProject', () => ({ Links: [{}, { Rel: 'a\ud83d' }] })),
      '/body/Links/1/Rel',
      /half of a character at \/body\/Links\/\*\/Rel/,
    ],
    ['half of a character in a name', alter('getProject', () => ({ '\udc4d': 1 })), '/body/\udc4d', /half/],
    [
      'lists in lists without end',
      alterText('getProject', () => '['.repeat(20_000) + ']'.repeat(20_000)),
      '/body',
      /nested more than \d+ levels/,
    ],
  ])('catches %s', async (_, sabotage, where, message) => {
    const found = await look(encoding, { ...project, sabotage });
    expect(found).toMatchObject([{ severity: 'violation', where, discrepancies: [] }]);
    expect(found[0]?.message).toMatch(message);
  });
});
