import { describe, expect, it } from 'vitest';
import type { Mode } from '../../../../src/verify/http/client.ts';
import type { Subject } from '../../../../src/verify/scenarios/life/subject.ts';
import { toldContentFindings } from '../../../../src/verify/scenarios/life/told-contents.ts';
import { type Answer, type Asked, all, type Faults, Responded } from '../../queries/answering-server.ts';
import { idOf } from '../../queries/records.ts';
import { inFull, keepingServer } from './keeping-server.ts';

/* A script that says whether it has attachments, and a category that says whether it has others and projects. */

const [read, attach, detach] = ['getScript', 'createScriptAttachment', 'deleteScriptAttachment'] as const;
const [script, file] = [idOf(1), idOf(10)];

/** What is said of a script, and what was asked. */
async function said(faults: Faults = {}) {
  let isThere = false;
  const right: Faults = {
    [read]: () => ({ Id: script, HasAttachments: isThere }),
    [attach](given) {
      isThere = true;
      const Self = `http://localhost/api/script/${script}/attachment/${file}`;
      return new Responded(201, { ...((given as Responded).body as object), Self });
    },
    [detach]() {
      isThere = false;
      return {};
    },
  };
  const both: Faults = { ...right };
  for (const name of [read, attach, detach])
    both[name] = (given, asked) => {
      const answer = right[name]?.(given, asked);
      return faults[name]?.(answer, asked) ?? answer;
    };
  const record = { Id: script };
  const server = await keepingServer(['Script', 'Attachment'], both, [{ ...record, of: 'Script' }]);
  const subject = { entity: 'Script', record } as unknown as Subject;
  const findings = await all(toldContentFindings(server.context, server.records, subject));
  return { told: findings.map(inFull), asked: server.asked };
}
const told = async (faults: Faults) => (await said(faults)).told;
/** What the script says at some look, which is the third one when the attachment is there. */
const saying =
  (HasAttachments: unknown, since: number, until = 99) =>
  (right: unknown, { before }: Asked) =>
    before >= since && before < until ? { ...(right as object), HasAttachments } : right;
const finding = (expected: boolean, which: string) => ({
  operation: read,
  where: '/body/HasAttachments',
  message: `${read} prints HasAttachments as ${!expected} of a script ${which}.`,
  expected,
  actual: !expected,
  exchanges: [`${read} ${script} 200`],
});

describe('a record that says whether it has something', () => {
  it('says so of what is put in, and is taken out again', async () => {
    expect(await said()).toEqual({
      told: [],
      asked: [
        `${read} ${script}`,
        `${attach} ${script}`,
        `${read} ${script}`,
        `${detach} ${script} ${file}`,
        `${read} ${script}`,
      ],
    });
  });

  it('does not say otherwise', async () => {
    expect(await told({ [read]: saying(false, 1) })).toEqual([finding(true, 'that has an attachment')]);
    expect(await told({ [read]: saying(true, 2) })).toEqual([
      finding(false, 'whose only attachment is deleted'),
    ]);
  });

  it('may be behind', async () => {
    expect(await told({ [read]: saying(false, 1, 3) })).toEqual([]);
  });

  it('may not be asked when it says nothing', async () => {
    expect(await told({ [read]: saying('yes', 1) })).toEqual([]);
    expect(
      await told({
        [read]: (right, { before }) => (before === 0 ? right : new Responded(403, { HasAttachments: false })),
      }),
    ).toEqual([]);
  });

  it('has nothing put in where it has something, or says nothing', async () => {
    for (const answer of [{ HasAttachments: true }, {}, 403] satisfies Answer[])
      expect(await said({ [read]: () => answer })).toEqual({ told: [], asked: [`${read} ${script}`] });
  });

  it('says nothing of what is not put in, or not taken out', async () => {
    const putIn = await said({ [attach]: () => 500 });
    expect(putIn).toEqual({ told: [], asked: [`${read} ${script}`, `${attach} ${script}`] });
    const takenOut = await said({ [detach]: () => 500 });
    expect([takenOut.told, takenOut.asked.length]).toEqual([[], 4]);
    const strange = await said({ [attach]: () => new Responded(201, { Items: [{ Id: idOf(9) }] }) });
    expect([strange.told, strange.asked.length]).toEqual([[], 2]);
  });
});

it('a record that says whether it has something that nobody can put in has nothing put in', async () => {
  const record = { Id: idOf(3), of: 'StepResult' } as const;
  const none = { getStepResult: () => ({ ...record, HasIncidents: false }) };
  const { context, records, asked } = await keepingServer(['Incident'], none, [record]);
  const subject = { entity: record.of, record } as unknown as Subject;
  expect(await all(toldContentFindings(context, records, subject))).toEqual([]);
  expect(asked.filter((it) => it.startsWith('createIncident'))).toEqual([]);
});

describe('a record of which others say that they belong to it', () => {
  const category = { Id: idOf(2), Name: 'First' };
  const [seen, make, makeProject] = ['getProjectCategory', 'createProjectCategory', 'createProject'] as const;

  const filled = async (mode: Mode, faults: Faults = {}) => {
    const server = await keepingServer(
      ['ProjectCategory', 'Project'],
      {
        [seen]: (right) => {
          const others = [...server.kept.values()];
          const HasChildren = others.some(({ ParentId }) => ParentId === category.Id);
          const HasProjects = others.some(({ ProjectCategoryId }) => ProjectCategoryId === category.Id);
          return typeof right === 'object' ? { ...right, HasChildren, HasProjects } : right;
        },
        ...faults,
      },
      [{ ...category, of: 'ProjectCategory' }],
      mode,
    );
    const subject = { entity: 'ProjectCategory', record: category } as unknown as Subject;
    const findings = await all(toldContentFindings(server.context, server.records, subject));
    return {
      told: findings.map(inFull),
      asked: server.asked.map((it) => it.split(' ')[0]),
      bodies: server.bodies,
    };
  };

  it('is named in what is put in, and what is deleted by a task is waited for', async () => {
    const { told: findings, asked, bodies } = await filled('full');
    expect(findings).toEqual([]);
    expect(asked).toEqual([
      ...[seen, make, seen, 'deleteProjectCategory', seen],
      ...[seen, makeProject, seen, 'startProjectDelete'],
      ...Array(4).fill('getBackgroundTaskStatus'),
      seen,
    ]);
    expect(bodies.slice(1)).toEqual([
      { operation: make, body: { Name: expect.any(String), ParentId: category.Id } },
      { operation: makeProject, body: expect.objectContaining({ ProjectCategoryId: category.Id }) },
    ]);
  });

  it('says nothing of what is deleted by a task that does not end', async () => {
    const { told: findings, asked } = await filled('full', { getBackgroundTaskStatus: () => 404 });
    expect(findings).toMatchObject([{ operation: 'getBackgroundTaskStatus' }]);
    expect(asked.at(-1)).toBe('getBackgroundTaskStatus');
  });

  it('has nothing put in that a run may not make', async () => {
    const { told: findings, asked } = await filled('sandbox');
    expect([findings, asked.includes(make), asked.includes(makeProject)]).toEqual([[], false, true]);
  });

  it('makes an error known that is none of the server', async () => {
    const fault = new TypeError('A fault');
    const failing = filled('full', {
      [make]() {
        throw fault;
      },
    });
    await expect(failing).rejects.toBe(fault);
  });
});
