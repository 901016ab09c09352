import { describe, expect, it } from 'vitest';
import type { OperationId } from '../../../src/contract/operations.ts';
import { causesOf } from '../../../src/verify/findings/cause.ts';
import { createRoutes, withLostRoutes } from '../../../src/verify/findings/lost-routes.ts';
import type { Finding } from '../../../src/verify.ts';
import { answer, at } from '../../faulty-servers/sabotage.ts';
import { startServer, verifyServer } from '../../faulty-servers/server.ts';
import { exchange } from '../../support/report.ts';

/** A response, as far as it matters here. */
const responded = (operation: OperationId, status: number) => ({
  ...exchange,
  operation,
  response: { ...exchange.response, status },
});

const told = (check: string, operation: OperationId, actual: number): Finding => ({
  check,
  severity: 'violation',
  operation,
  message: `${operation} responds with ${actual}, says ${check}.`,
  where: '/status',
  actual,
  exchanges: [responded(operation, actual)],
  discrepancies: [],
});

/** What is told of some findings, where operations have responded with these statuses. */
function causesAfter(statuses: readonly (readonly [OperationId, number])[], findings: readonly Finding[]) {
  const routes = createRoutes();
  for (const [operation, status] of statuses) routes.note(responded(operation, status));
  return withLostRoutes(causesOf(findings), routes);
}

describe('an operation that responds with nothing but that it is not there', () => {
  it('is one cause, whatever checks have met it, with the number of its requests', () => {
    const causes = causesAfter(
      [
        ['deleteScript', 405],
        ['deleteScript', 405],
        ['deleteIncident', 405],
        ['getScript', 200],
      ],
      [
        told('schemas', 'deleteScript', 405),
        told('life', 'deleteScript', 405),
        told('life', 'deleteIncident', 405),
      ],
    );
    expect(causes).toMatchObject([
      { operations: ['deleteScript', 'deleteIncident'], requests: 3, findings: 3 },
    ]);
    expect(causes[0]?.example.message).toBe(
      'deleteScript responds with 405 to 2 requests and to no request with anything else: it seems not to be there.',
    );
  });

  it('is several causes where it has responded with anything else', () => {
    const findings = [told('life', 'deleteScript', 404), told('generated', 'deleteScript', 404)];
    const causes = causesAfter(
      [
        ['deleteScript', 404],
        ['deleteScript', 200],
      ],
      findings,
    );
    expect(causes).toHaveLength(2);
  });

  it('is not the cause of a warning, or of what is wrong elsewhere in a response', () => {
    const findings: Finding[] = [
      { ...told('life', 'deleteScript', 404), severity: 'warning' },
      { ...told('schemas', 'deleteScript', 404), where: '/body' },
    ];
    const messages = causesAfter([['deleteScript', 404]], findings).map(({ example }) => example.message);
    expect(messages.sort()).toEqual(findings.map(({ message }) => message).sort());
  });

  it('is several causes where nothing is known of its responses, or no status is told', () => {
    const findings = [told('life', 'deleteScript', 404), told('generated', 'deleteScript', 404)];
    expect(causesAfter([], findings)).toHaveLength(2);
    const without = findings.map((it): Finding => ({ ...it, actual: undefined, exchanges: [] }));
    expect(causesAfter([], without)).toHaveLength(2);
    expect(causesAfter([['deleteScript', 404]], without)).toHaveLength(2);
  });

  it('keeps the words of the only check that has met it', () => {
    const [cause] = causesAfter([['deleteScript', 404]], [told('life', 'deleteScript', 404)]);
    expect(cause?.example.message).toBe('deleteScript responds with 404, says life.');
  });

  it('is told once of a whole run', async () => {
    const server = startServer(
      {},
      at('deleteScript', async () => answer(405, { Message: 'The method is not allowed.' })),
    );
    const { summary } = await verifyServer(server, { mode: 'sandbox', only: ['life', 'rejections'] });
    server.close();
    const violations = summary?.causes.filter(({ severity }) => severity === 'violation');
    expect(violations).toMatchObject([{ operations: ['deleteScript'] }]);
  });
});
