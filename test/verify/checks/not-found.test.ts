import { describe, expect, it } from 'vitest';
import type { OperationId } from '../../../src/contract/operations.ts';
import { notFound } from '../../../src/verify/checks/not-found.ts';
import type { Context } from '../../../src/verify/engine/check.ts';
import { type Answer, type Asked, all, contextAt, findingOf } from '../queries/answering-server.ts';
import { idOf } from '../queries/records.ts';

/** What is said of one operation, of which one address may be known, and what was asked. */
async function said(operation: OperationId, answer: Answer, known?: Readonly<Record<string, string>>) {
  const places = (of: OperationId) => (of === operation && known ? [{ path: known }] : []);
  const { context, asked } = contextAt(
    { [operation]: answer },
    { seed: 1, sample: { places } as unknown as Context['sample'], isWanted: (it) => it === operation },
  );
  const findings = await all(notFound.run(context));
  const told = findings.map(findingOf);
  return { told: told.map(({ where, message }) => [where, message]), asked };
}
const guid = /[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}/;
const isMalformed = ({ path }: Asked) => Object.values(path).includes('no-such-id');

describe('an id that nothing has', () => {
  it('is answered with 404, and so is one that is none', async () => {
    const { told, asked } = await said('getScript', 404);
    expect(told).toEqual([]);
    expect(asked).toEqual([expect.stringMatching(`^getScript ${guid.source}$`), 'getScript no-such-id']);
  });

  it('is not answered otherwise', async () => {
    for (const status of [200, 204, 400, 410, 500])
      expect((await said('getScript', (it: Asked) => (isMalformed(it) ? 404 : status))).told).toEqual([
        [
          '/status',
          expect.stringMatching(
            `^getScript responds with ${status} instead of 404 to an id that nothing has \\(${guid.source}\\)\\.$`,
          ),
        ],
      ]);
  });

  it('may be answered with 400 where it is none', async () => {
    const malformed = async (status: number) =>
      (await said('getScript', (it: Asked) => (isMalformed(it) ? status : 404))).told;
    expect(await malformed(400)).toEqual([]);
    expect(await malformed(200)).toEqual([
      ['/status', 'getScript responds with 200 instead of 404 to an id that is none (no-such-id).'],
    ]);
  });

  it('is one of several, each in turn, where the others are known', async () => {
    const path = { externalSystemLinkId: idOf(1), ticketId: idOf(2) };
    const { told, asked } = await said('getTicket', 404, path);
    expect([told, asked.length]).toEqual([[], 3]);
    expect(asked[0]).toMatch(new RegExp(`^getTicket (?!${idOf(1)})${guid.source} ${idOf(2)}$`));
    expect(asked[1]).toMatch(new RegExp(`^getTicket ${idOf(1)} (?!${idOf(2)})`));
    expect((await said('getTicket', 404)).asked).toHaveLength(2);
  });

  it('is a task that nobody has started, or one of the words that a path may have', async () => {
    expect((await said('getBackgroundTaskStatus', 404)).asked[0]).toMatch(`getBackgroundTaskStatus reindex-`);
    expect((await said('getProjectPicklistValues', 404)).asked[0]).not.toMatch(
      new RegExp(`${guid.source} ${guid.source}$`),
    );
  });
});

describe('an id that nothing has, and that the caller may not see', () => {
  const path = { id: idOf(1) };

  it('may be answered with 403 where all others are, too', async () => {
    expect((await said('getScript', 403, path)).told).toEqual([]);
    // Where nothing else is known, there is nothing to compare with.
    const { told, asked } = await said('getScript', 403);
    expect([told, asked.length]).toEqual([[], 2]);
  });

  it('is not answered with 403 where others are there', async () => {
    const { told } = await said(
      'getScript',
      (it: Asked) => (it.path.id === idOf(1) ? { Id: idOf(1) } : 403),
      path,
    );
    expect(told).toEqual([
      [
        '/status',
        expect.stringMatching(/^getScript responds with 403 instead of 404 to an id that nothing has/),
      ],
      ['/status', expect.stringMatching(/^getScript responds with 403 instead of 404 to an id that is none/)],
    ]);
  });
});
