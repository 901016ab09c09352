import { describe, expect, it } from 'vitest';
import { guidPattern } from '../../../src/contract/text/guid.ts';
import { model } from '../../../src/verify/checks/model.ts';
import type { Context } from '../../../src/verify/engine/check.ts';
import { NoResponse, Unanswered } from '../../../src/verify/http/failures.ts';
import type { Sabotage } from '../../faulty-servers/faulty-server.ts';
import { alter, answer, at, swap } from '../../faulty-servers/sabotage.ts';
import { fakeContext, saidOfFake } from '../fake-server.ts';
import { withoutLimits } from '../made-up-requests.ts';
import { all } from '../queries/answering-server.ts';

withoutLimits();

const [create, assign, start, update] = [
  'createExecutionPackage',
  'createScriptAssignment',
  'createScriptRunForScriptAssignment',
  'updateExecutionPackage',
] as const;
const anyId = new RegExp(guidPattern, 'gi');

const said = (sabotage?: Sabotage, seed = 1) => saidOfFake(model, sabotage, { seed });

/** The commands of each sequence as they were sent, from the new assignment on. */
async function sequencesOf(seed: number) {
  const { asked, told } = await said(undefined, seed);
  expect(told).toEqual([]);
  const from = asked.flatMap((operation, index) => (operation === assign ? [index] : []));
  return from.map((index, number) => asked.slice(index, from[number + 1]));
}

describe('sequences of commands', () => {
  it('are five, each with a run and packages of its own, and are others for another seed', async () => {
    const sequences = await sequencesOf(1);
    expect(sequences).toHaveLength(5);
    for (const sequence of sequences) {
      const changes = sequence.filter((it) => it.startsWith('create'));
      expect(changes.slice(0, 6)).toEqual([assign, create, create, create, create, start]);
    }
    expect(await sequencesOf(1)).toEqual(sequences);
    expect(await sequencesOf(2)).not.toEqual(sequences);
  });

  it('are of every kind of command', async () => {
    const { asked } = await said();
    expect(new Set(asked)).toEqual(
      new Set([
        'createScriptPackage',
        'createScript',
        create,
        assign,
        start,
        update,
        'updateScriptRun',
        'deleteExecutionPackage',
        'getExecutionPackage',
        'getExecutionPackageChildren',
        'searchScriptRunsForScriptAssignment',
      ]),
    );
  });

  it('are not sent without a project, or without a script and an assignment of it', async () => {
    expect(await saidOfFake(model, undefined, { mode: 'read-only' })).toMatchObject({ told: [], asked: [] });
    const refused = async () => answer(403, { Message: 'No.' });
    const unscripted = await said(at('createScript', refused));
    expect([unscripted.told, unscripted.asked.includes(assign)]).toEqual([[], false]);
    const unassigned = await said(at(assign, refused));
    expect(unassigned.told).toEqual([]);
    expect(unassigned.asked.filter((it) => it === assign)).toHaveLength(5);
    expect(unassigned.asked).not.toContain(start);
  });
});

describe('a server that is not as the model', () => {
  it('is told of once, with the shortest sequence and its seed', async () => {
    const { found, told, asked } = await said(
      alter('getExecutionPackage', (json) => ({ ...json, Name: 'Other' })),
      3,
    );
    expect(told.map((it) => String(it[2]).replaceAll(anyId, 'id'))).toEqual([
      'The Name of a package is "Other", not "Made 0", after 5 other requests.',
    ]);
    expect(told[0]?.slice(0, 2)).toEqual(['getExecutionPackage', '/body']);
    expect(found[0]?.seed).toBe(3);
    // Nothing but the beginning of every sequence is needed.
    expect(found[0]?.exchanges?.map(({ operation }) => operation)).toEqual([
      'createExecutionPackage',
      'createExecutionPackage',
      'createExecutionPackage',
      'createExecutionPackage',
      'createScriptRunForScriptAssignment',
      'getExecutionPackage',
    ]);
    expect(asked.length).toBeLessThan(300);
  });

  it('is told of by its status where it refuses', async () => {
    const { told, found } = await said(swap('getExecutionPackage', 404, 403));
    expect(told.map((it) => it.map((part) => String(part).replaceAll(anyId, 'id')))).toEqual([
      [
        'getExecutionPackage',
        '/status',
        'getExecutionPackage responds with 403 instead of 404 to "Made 0", which was deleted, after 6 other requests.',
      ],
    ]);
    expect(found[0]?.exchanges?.at(-1)?.response.status).toBe(403);
  });

  it('is told of after many requests, too, and a shorter sequence is looked for only so long', async () => {
    let count = 0;
    const wrong = alter('getExecutionPackageChildren', (json) =>
      ++count > 6 ? { ...json, Items: [], Total: 0 } : json,
    );
    const { told, asked } = await said(wrong);
    expect(told.map((it) => it.map((part) => String(part).replaceAll(anyId, 'id')))).toEqual([
      [
        'getExecutionPackageChildren',
        '/body',
        'What is below "Made 0" is [], not ["Made 1"], after 6 other requests.',
      ],
    ]);
    expect(asked.length).toBeLessThan(300);
  });

  it('may lack a permission', async () => {
    expect((await said(at(update, async () => answer(403, { Message: 'No.' })))).told).toEqual([]);
  });
});

describe('a request without a response', () => {
  /** What is said, and how many sequences were begun, where a request ends like that. */
  async function ended(error: Error) {
    const { context, sent } = await fakeContext();
    const { client, sandbox } = context;
    const failing = Object.create(client, {
      send: {
        value(...request: Parameters<typeof client.send>) {
          if (request[0] === update || request[0] === 'getExecutionPackageChildren') throw error;
          return client.send(...request);
        },
      },
    });
    const own = { ...context, client: failing, sandbox: sandbox?.by(failing) } as Context;
    const findings = await all(model.run(own)).catch((thrown: unknown) => thrown);
    return { findings, sequences: sent.filter(({ operation }) => operation === assign).length };
  }

  it('ends the check, and is not waited for again', async () => {
    const error = new NoResponse(update, 'http://localhost', 'it is slow');
    expect(await ended(error)).toEqual({ findings: error, sequences: 1 });
    const fault = new TypeError('broken');
    expect(await ended(fault)).toEqual({ findings: fault, sequences: 1 });
  });

  it('says nothing of a sequence where the network has failed', async () => {
    const error = Object.create(Unanswered.prototype) as Error;
    expect(await ended(error)).toEqual({ findings: [], sequences: 5 });
  });
});
