import { describe, expect, it } from 'vitest';
import type { Item } from '../../../src/contract/collections.ts';
import { partsOfRecords } from '../../../src/verify/checks/parts.ts';
import { saidOfFake } from '../fake-server.ts';
import { type Asked, all, answersOf, type Faults, findingOf } from '../queries/answering-server.ts';
import { idOf } from '../queries/records.ts';
import { made, sandboxedAt } from './sandboxed-server.ts';

/* The steps of an agile run, on a server that does what it is asked to, and then something wrong. */

const [read, update] = ['getAgileRun', 'updateAgileRun'] as const;

/** What is said of it. */
async function said(faults: Faults = {}) {
  let steps: Item[] = [1, 2].map((at) => ({
    Id: `${at}`,
    Description: `Step ${at}`,
    Outcome: 'NotRun',
    HasAttachments: false,
  }));
  const right: Faults = {
    createExecutionPackage: (_, asked) => made('executionpackage', 3)(asked),
    createAgileRun: (_, asked) => made('agilerun', 5, { Steps: steps })(asked),
    [read]: () => ({ Id: idOf(5), Steps: steps }),
    [update](_, { body }) {
      const { Steps } = body as { Steps: Item[] };
      steps = steps.map((step) => ({ ...step, ...Steps.find(({ Id }) => Id === step.Id) }));
      return { Id: idOf(5), Steps: steps };
    },
    createAgileRunStepAttachment(_, asked) {
      steps = steps.map((step) => (step.Id === asked.path.stepId ? { ...step, HasAttachments: true } : step));
      return made('attachment', 7)({ ...asked, body: {} });
    },
    getAgileRunStepAttachments: (_, { path }) => ({ Items: path.stepId === '2' ? [{ Id: idOf(7) }] : [] }),
  };
  const { context, asked } = await sandboxedAt(answersOf(right, faults));
  const findings = await all(partsOfRecords.run(context));
  const told = findings.map(findingOf);
  return { told: told.map(({ operation, where, message }) => [operation, where, message]), asked };
}
const told = async (faults: Faults) => (await said(faults)).told;
const steps =
  (change: (all: readonly Item[], before: number) => readonly Item[]) =>
  (right: unknown, { before }: Asked) => ({
    ...(right as Item),
    Steps: change((right as { Steps: Item[] }).Steps, before),
  });
/** Reads come before anything is made below, after it, and before and after the update. */
const last = (change: (all: readonly Item[]) => readonly Item[]) =>
  steps((all, before) =>
    all.some(({ Description }) => String(Description).startsWith('Step')) || before < 2 ? all : change(all),
  );

describe('several parts of a record', () => {
  it('are changed by one update, and one of them alone has what was put into it', async () => {
    const { told: findings, asked } = await said();
    expect(findings).toEqual([]);
    expect(asked).toContain(`${update} ${idOf(5)}`);
    expect(asked).toContain(`createAgileRunStepAttachment ${idOf(5)} 2`);
    expect(asked).toContain(`getAgileRunStepAttachments ${idOf(5)} 1`);
  });

  it('are two at least', async () => {
    const single = steps(([one]) => (one ? [one] : []));
    const { told: findings, asked } = await said({ [read]: single });
    expect(findings).toEqual([]);
    expect(asked.filter((it) => it.startsWith(update) || it.includes('Attachment'))).toEqual([]);
    const none = await said({ [read]: steps(() => []) });
    expect([none.told, none.asked.filter((it) => it.startsWith(update))]).toEqual([[], []]);
  });

  it('may be unreadable', async () => {
    const { told: findings, asked } = await said({ [read]: () => 403 });
    expect([findings, asked.filter((it) => it.startsWith(update))]).toEqual([[], []]);
  });

  it('are looked at on a server that is right', async () => {
    const { told: findings, unreached, asked } = await saidOfFake(partsOfRecords);
    expect([findings, unreached]).toEqual([[], []]);
    expect(asked).toEqual([
      'getProject',
      'createExecutionPackage',
      'createAgileRun',
      'getAgileRun',
      'createAgileRunStepAttachment',
      'getAgileRun',
      'getAgileRunStepAttachments',
      'getAgileRun',
      'updateAgileRun',
      'getAgileRun',
      'createScriptPackage',
      'createScript',
      'createScriptAssignment',
      'createScriptRunForScriptAssignment',
      'getScriptRun',
      'createStepResultAttachment',
      'getScriptRun',
      'getStepResultAttachments',
      'getScriptRun',
      'updateScriptRun',
      'getScriptRun',
      'getStepResult',
      'getStepResult',
    ]);
  });

  it('are changed', async () => {
    expect(await told({ [update]: () => 400 })).toEqual([
      [
        update,
        '/status',
        expect.stringMatching(/400 instead of 200 to an update with an agile run step after another one/),
      ],
    ]);
  });

  it('have each what was sent with its Id', async () => {
    const swapped = last(([one, two]) => [
      { ...two, Id: one?.Id },
      { ...one, Id: two?.Id },
    ]);
    const findings = await told({ [read]: swapped });
    expect(findings.map(([operation]) => operation)).toEqual([read, read]);
    expect(findings[0]?.[2]).toMatch(
      /^getAgileRun answers something else of an agile run step than was sent with its Id, as number 2 of 2 \(/,
    );
    expect(findings[1]?.[2]).toMatch(/as number 1 of 2 \(/);
  });

  it('may get other Ids where they may be sent without one', async () => {
    expect(
      await told({ [read]: last((all) => all.map((step) => ({ ...step, Id: `new ${step.Id}` }))) }),
    ).toEqual([]);
  });

  it('are not changed where there is one alone', async () => {
    const { told: findings, asked } = await said({ [read]: steps((all) => all.slice(0, 1)) });
    expect([findings, asked.some((it) => it.startsWith(update))]).toEqual([[], false]);
  });
});

describe('something below one of several parts', () => {
  it('can be made', async () => {
    expect(await told({ createAgileRunStepAttachment: () => 404 })).toEqual([
      [
        'createAgileRunStepAttachment',
        '/status',
        expect.stringMatching(/404 instead of 201 to a new attachment of the last of several/),
      ],
    ]);
  });

  it('is told of by that part alone', async () => {
    const everywhere = steps((all) =>
      all.map((step) => ({ ...step, HasAttachments: all.some((it) => it.HasAttachments) })),
    );
    expect(await told({ [read]: everywhere })).toContainEqual([
      read,
      '/body/Steps/0/HasAttachments',
      'getAgileRun prints HasAttachments as true of another record of the same list than one when the last of several has an attachment.',
    ]);
  });

  it('is listed by that part alone', async () => {
    expect(
      await told({ getAgileRunStepAttachments: () => ({ Items: [{ Id: idOf(7).toUpperCase() }] }) }),
    ).toEqual([
      [
        'getAgileRunStepAttachments',
        '/body',
        `getAgileRunStepAttachments lists the attachment of another record of the same list (${idOf(7)}).`,
      ],
    ]);
  });
});

describe('the results of a script run', () => {
  /** What is said of a server that prints some of them after an update. */
  async function saidOf(
    printed: (all: readonly Item[]) => readonly Item[],
    alone: (right: Item) => unknown = (it) => it,
  ) {
    let results: readonly Item[] = [1, 2].map((at) => ({ Id: `${at}`, Outcome: 'NotRun', ActualResult: '' }));
    let isUpdated = false;
    const { context } = await sandboxedAt({
      createScriptPackage: made('scriptpackage', 3),
      createScript: made('script', 4),
      createExecutionPackage: made('executionpackage', 5),
      createScriptAssignment: made('scriptassignment', 6),
      createScriptRunForScriptAssignment: made('scriptrun', 7, { StepResults: results }),
      getScriptRun: () => ({ Id: idOf(7), StepResults: isUpdated ? printed(results) : results }),
      updateScriptRun({ body }: Asked) {
        isUpdated = true;
        const { StepResults } = body as { StepResults: Item[] };
        results = results.map((it) => ({ ...it, ...StepResults.find(({ Id }) => Id === it.Id) }));
        return {};
      },
      createStepResultAttachment: (asked: Asked) => made('attachment', 8)({ ...asked, body: {} }),
      getStepResult: ({ path }: Asked) => alone(results.find(({ Id }) => Id === path.id) ?? {}),
    });
    const findings = await all(partsOfRecords.run(context));
    return findings.map(findingOf).map(({ operation, message }) => [operation, message]);
  }

  it('are read alone as in their run', async () => {
    expect(await saidOf((it) => it)).toEqual([]);
    expect(
      await saidOf(
        (it) => it,
        (right) => ({ ...right, Outcome: 'NotRun' }),
      ),
    ).toEqual(
      [2, 1].map((number) => [
        'getStepResult',
        expect.stringMatching(
          `^getStepResult answers something else .* as number ${number} of 2 \\(Outcome\\)`,
        ),
      ]),
    );
    expect(
      await saidOf(
        (it) => it,
        () => 403,
      ),
    ).toEqual([]);
  });

  it('are not lost, as they need their Ids', async () => {
    expect(await saidOf((it) => it.slice(1))).toEqual([
      [
        'getScriptRun',
        expect.stringMatching(
          /^getScriptRun answers something else of a step result than was sent with its Id, as number 2 of 2/,
        ),
      ],
    ]);
  });
});
