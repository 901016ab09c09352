import { describe, expect, it } from 'vitest';
import type { EntityName } from '../../../../src/contract/operations.ts';
import { goneBelowFindings, readBelow } from '../../../../src/verify/scenarios/life/below.ts';
import type { Subject } from '../../../../src/verify/scenarios/life/subject.ts';
import { exchangeOf } from '../../exchange.ts';
import { type Answer, type Answers, all, contextAt } from '../../queries/answering-server.ts';
import { idOf } from '../../queries/records.ts';
import { inFull } from './keeping-server.ts';

const [attachments, children, comments] = [
  'getRequirementAttachments',
  'getRequirementChildren',
  'getRequirementComments',
] as const;
const subjectOf = (entity: EntityName) => ({ entity, record: { Id: idOf(1) } }) as unknown as Subject;

describe('the lists below a record', () => {
  const read = async (answers: Answers, entity: EntityName = 'Requirement') => {
    const { context, asked } = contextAt(answers);
    const exchanges = await readBelow(context, subjectOf(entity));
    return { read: exchanges.map(({ operation }) => operation), asked };
  };

  it('are read, all that the caller may', async () => {
    const list = { Items: [] };
    expect(await read({ [attachments]: list, [children]: 403, [comments]: list })).toEqual({
      read: [attachments, comments],
      asked: [attachments, children, comments].map((operation) => `${operation} ${idOf(1)}`),
    });
  });

  it('are those that need no more than its Id', async () => {
    expect(await read({}, 'AgileRunStep')).toEqual({ read: [], asked: [] });
  });
});

describe('the lists below a record that is deleted', () => {
  const at = (operation: typeof attachments | typeof children) => {
    const exchange = exchangeOf(operation, { Items: [] });
    return { ...exchange, request: { ...exchange.request, path: { id: idOf(1) } } };
  };
  const said = async (answer: Answer) => {
    const { context, asked } = contextAt({ [attachments]: answer, [children]: 404 });
    const before = [at(attachments), at(children)];
    const findings = await all(goneBelowFindings(context, subjectOf('Requirement'), before));
    return { told: findings.map(inFull), asked };
  };

  it('are gone, those that could be read', async () => {
    const asked = [attachments, children].map((operation) => `${operation} ${idOf(1)}`);
    expect(await said(404)).toEqual({ told: [], asked });
    expect(await said({ Items: [] })).toEqual({
      told: [
        {
          operation: attachments,
          where: '/status',
          expected: 404,
          actual: 200,
          message: `${attachments} responds with 200 instead of 404 to a list below a requirement that is deleted.`,
          exchanges: [`${attachments} ${idOf(1)} 200`],
        },
      ],
      asked,
    });
  });
});
