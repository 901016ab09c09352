import { beforeAll, describe, expect, it } from 'vitest';
import type { OperationId } from '../../../src/contract/operations.ts';
import { operationVerification } from '../../../src/contract/verification.ts';
import type { Summary } from '../../../src/verify/engine/options.ts';
import type { Finding } from '../../../src/verify/findings/finding.ts';
import type { Exchange } from '../../../src/verify/http/exchange.ts';
import { startServer, verifyServer } from '../../faulty-servers/server.ts';
import { acceptedReason, needsReader } from '../coverage/accepted-properties.ts';
import { declared, fatesOf, keyOf } from '../coverage/sent-properties.ts';

/** Operations that need words in their addresses which no response tells. */
const unknownWords: Partial<Record<OperationId, string>> = {
  getExportedFileContents: 'No page says what the files of tasks are called.',
  getGridWidgetData: 'No page says what indexes and data are called.',
};

describe('a run in full mode on the fake', () => {
  const exchanges = new Map<string, Exchange[]>();
  let findings: readonly Finding[];
  let summary: Summary | undefined;

  beforeAll(async () => {
    const server = startServer();
    const onExchange = (exchange: Exchange, check: string) => {
      const known = exchanges.get(check) ?? [];
      known.push(exchange);
      exchanges.set(check, known);
    };
    ({ findings, summary } = await verifyServer(server, { mode: 'full', allPermissions: true, onExchange }));
    server.close();
  });

  it('exercises every operation and every documented example, except those that say why not', () => {
    expect(findings.filter(({ severity }) => severity !== 'information')).toEqual([]);
    const rows = (summary?.coverage ?? []).filter(
      ({ aspect }) => aspect === 'operation' || aspect === 'example',
    );
    const missed = rows.filter(({ exercised }) => exercised === 0);
    const named = Object.entries(operationVerification).filter(
      ([, { unreached }]) => unreached !== undefined,
    );
    expect(missed.map(({ operation, name, unreachable }) => `${operation} ${name}: ${unreachable}`)).toEqual(
      named.map(([operation, { unreached }]) => `${operation} ${operation}: ${unreached}`),
    );
    expect(rows.length).toBeGreaterThan(80);
  });

  it('has a success of every operation, except where the document or a reason says why not', () => {
    const successful = new Set(
      [...exchanges.values()]
        .flat()
        .flatMap(({ operation, response }) => (response.status < 400 ? [operation] : [])),
    );
    const missing = Object.entries(operationVerification)
      .filter(([, { never, unreached }]) => never === undefined && unreached === undefined)
      .map(([operation]) => operation as OperationId)
      .filter((operation) => !successful.has(operation));
    expect(missing.toSorted()).toEqual(Object.keys(unknownWords).toSorted());
  });

  it('sends every property of every body, and reads it back, except where a reason says why not', () => {
    const fates = fatesOf(exchanges);
    const missing = declared.filter((it) => {
      const fate = fates.get(keyOf(it));
      return needsReader(it) ? fate !== 'read back' : fate === 'never sent';
    });
    expect(
      missing
        .filter((it) => acceptedReason(it) === undefined)
        .map((it) => `${keyOf(it)}: ${fates.get(keyOf(it))}`),
    ).toEqual([]);
    // What is accepted and sent all the same needs no reason any more.
    const idle = declared.filter((it) => acceptedReason(it, 'named') && fates.get(keyOf(it)) === 'read back');
    expect(idle.map(keyOf)).toEqual([]);
    expect(declared.length).toBeGreaterThan(500);
  });
});
