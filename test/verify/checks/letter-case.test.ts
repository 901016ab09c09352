import { describe, expect, it } from 'vitest';
import type { OperationId } from '../../../src/contract/operations.ts';
import { letterCase } from '../../../src/verify/checks/letter-case.ts';
import type { SampledResource } from '../../../src/verify/discovery/crawl.ts';
import type { Context } from '../../../src/verify/engine/check.ts';
import { type Answer, type Asked, all, contextAt, findingOf } from '../queries/answering-server.ts';

const id = '4bb709c2-e0e7-4af3-9f60-a045016a9610';
const upper = id.toUpperCase();

/** What is said of one operation, at one address, and what is asked for. */
async function said(operation: OperationId, answer: Answer, path: Record<string, string> = { id }) {
  const places = (of: OperationId) => (of === operation ? [{ path } as SampledResource] : []);
  const { context, asked } = contextAt(
    { [operation]: answer },
    {
      sample: { places } as unknown as Context['sample'],
      isWanted: (it) => it === operation,
    },
  );
  const findings = await all(letterCase.run(context));
  return { findings: findings.map(findingOf), asked };
}
const isUpper = ({ path }: Asked) => Object.values(path).join().includes(upper);
const messages = async (...it: Parameters<typeof said>) =>
  (await said(...it)).findings.map(({ where, message }) => [where, message]);

describe('an id in upper case', () => {
  it('is asked for as the same in lower case is, and gets the same', async () => {
    const { findings, asked } = await said('getScript', { Id: id, Name: 'One' });
    expect([findings, asked]).toEqual([[], [`getScript ${id}`, `getScript ${upper}`]]);
  });

  it('is a GUID: words in a path stay as they are', async () => {
    const path = { projectId: id, type: 'Priority' };
    expect((await said('getProjectPicklistValues', { Items: [] }, path)).asked).toEqual([
      `getProjectPicklistValues ${id} Priority`,
      `getProjectPicklistValues ${upper} Priority`,
    ]);
  });

  it('may be repeated in whatever letter case it was asked in', async () => {
    const answer = (it: Asked) => ({ Id: it.path.id, Self: `http://et.example/api/script/${it.path.id}` });
    expect(await messages('getScript', answer)).toEqual([]);
  });

  it('may be the name of a property, too', async () => {
    expect(await messages('getScript', (it: Asked) => ({ Values: { [it.path.id ?? '']: 1 } }))).toEqual([]);
    const other = (it: Asked) => ({ Values: { [isUpper(it) ? 'NAME' : 'name']: 1 } });
    expect((await messages('getScript', other)).map(([where]) => where)).toEqual(['/body/Values/name']);
  });

  it('has the status of the one in lower case', async () => {
    expect(await messages('getScript', (it: Asked) => (isUpper(it) ? 404 : { Id: id }))).toEqual([
      [
        '/status',
        `getScript answers 404 to an id in upper case (${upper}), and 200 to the same in lower case.`,
      ],
    ]);
    expect(await messages('getScript', (it: Asked) => (isUpper(it) ? { Id: id } : 404))).toEqual([
      ['/status', expect.stringMatching(/answers 200 .*, and 404 to the same in lower case\.$/)],
    ]);
  });

  it('is not looked at further where neither is answered', async () => {
    const answer = (it: Asked) => (isUpper(it) ? 403 : 403);
    expect(await messages('getScript', answer)).toEqual([]);
  });

  it('does not lead to another record', async () => {
    expect(await messages('getScript', (it: Asked) => ({ Name: isUpper(it) ? 'Two' : 'One' }))).toEqual([
      ['/body/Name', expect.stringMatching(/answers something else .*: Name is "Two", not "One"\.$/)],
    ]);
  });
});

describe('a collection at an id in upper case', () => {
  const list = 'getScriptPackagesChildren';
  const page = (it: Asked, Items: unknown) => ({
    Self: Object.values(it.path).join(),
    Links: [it.before],
    Items,
  });

  it('may have other addresses of its own', async () => {
    expect(await messages(list, (it: Asked) => page(it, [{ Id: id }]))).toEqual([]);
  });

  it('has the same items, with the same addresses', async () => {
    const answer = (it: Asked) => page(it, [{ Id: id, Self: isUpper(it) ? 'there' : 'here' }]);
    expect(await messages(list, answer)).toEqual([
      ['/body/Items/0/Self', expect.stringMatching(/Items\/0\/Self is "there", not "here"\.$/)],
    ]);
  });

  it.each([
    ['null', null],
    ['no JSON', undefined],
    ['a text', 'nothing'],
    ['a list', []],
  ])('may be %s both times, which others judge', async (_, body) => {
    expect(await messages(list, () => body)).toEqual([]);
  });

  it('is not nothing where the other one is a list', async () => {
    expect(await messages(list, (it: Asked) => (isUpper(it) ? null : []))).toEqual([
      ['/body', expect.stringMatching(/answers something else/)],
    ]);
  });
});
