import { expect, it } from 'vitest';
import { compareTraffic } from '../../src/compare.ts';
import { createClock, createMock, documented } from '../../src/index.ts';
import { everything, type Json, objects } from '../faulty-servers/sabotage.ts';
import { archiveOf } from './archive.ts';
import { found, serverOf } from './servers.ts';

/** Scripts with a number that is a text, which no seed can have: all, or those with a name. */
const withTextsAsNumbers = (isMeant: (script: Json) => boolean = () => true) =>
  everything((json) => {
    for (const record of objects(json))
      if (/\/api\/script\//.test(record.Self) && typeof record.Number === 'number' && isMeant(record))
        record.Number = String(record.Number);
  });

it('nobody is blamed for records that the recording does not have', async () => {
  const real = serverOf(withTextsAsNumbers());
  expect(await found(real, undefined, { only: ['getScript'] })).toEqual([
    'real getScript /body/Number schemas',
  ]);
});

it('nobody is blamed for what follows from records that the recording does not have', async () => {
  const [first] = documented.Script ?? [];
  const real = serverOf(
    withTextsAsNumbers(({ Id }) => Id === first?.Id),
    { world: { clock: createClock() } },
  );
  const differences = await found(real);
  expect(differences).not.toEqual([]);
  expect(differences.filter((it) => !it.startsWith('real'))).toEqual([]);
});

it('nobody is blamed in traffic for a record that the recording does not have', async () => {
  const mock = createMock();
  const { Id } = mock.create.script({});
  const har = await archiveOf(mock, [`/api/script/${Id}`, '/api/scripts?$inlinecount=allpages']);
  const { differences, remarks } = await compareTraffic({ har, world: documented });
  expect(differences).toEqual([]);
  expect(remarks.map(({ why }) => why)).toEqual([
    'the mock has no such record: the seed is not from this server, or older',
    'the recording does not have the record',
    'the recording does not have the record',
  ]);
});
