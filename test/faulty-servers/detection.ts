import { checks } from '../../src/verify/engine/checks.ts';
import type { Finding } from '../../src/verify/findings/finding.ts';
import type { Mode } from '../../src/verify/http/client.ts';
import type { ConformingVariant, FaultyServer } from './faulty-server.ts';
import { startServer, verifyServer } from './server.ts';

/** What became of a faulty server. */
export interface Detection {
  readonly caught: boolean;
  /** The finding of an expected check; the last one of another check when none was. */
  readonly finding: Finding | undefined;
}

/** Verifies a faulty server until an expected check finds the fault. */
export async function detectFaultyServer({
  caughtBy,
  mode,
  sabotage,
  message: expected,
  mock,
  timeout = 2000,
}: FaultyServer): Promise<Detection> {
  const server = startServer(mock, sabotage);
  const isIt = ({ check, severity, message, where = '' }: Finding) =>
    severity !== 'information' &&
    caughtBy.includes(check) &&
    (!expected || expected.test(`${message} ${where}`));
  const named = checks.map(({ name }) => name).filter((name) => caughtBy.includes(name));
  // A faulty server that is caught by a check of every exchange needs everything that makes requests.
  const only = named.length === caughtBy.length ? named : undefined;
  try {
    const { findings, summary } = await verifyServer(server, { mode, timeout, only }, isIt);
    // One fault is no reason to stop early.
    const finding = summary?.unlike ? undefined : findings.find(isIt);
    return {
      caught: finding !== undefined,
      finding: finding ?? findings.findLast((it) => it.severity !== 'information'),
    };
  } finally {
    server.close();
  }
}

/** What the verifier finds wrong with a conforming variant; nothing when the verifier is right. */
export async function acceptConformingVariant(
  { sabotage, mock, maxRequests }: ConformingVariant,
  mode: Mode,
): Promise<readonly string[]> {
  const server = startServer(mock?.(), sabotage);
  try {
    const { findings, summary } = await verifyServer(server, { mode });
    const problems = findings
      .filter(({ severity }) => severity !== 'information')
      .map(({ check, operation, message }) => `${check}${operation ? ` at ${operation}` : ''}: ${message}`);
    const requests = summary?.requests ?? 0;
    const tooMany = mode === 'read-only' && maxRequests !== undefined && requests > maxRequests;
    if (summary?.unlike) problems.push('It is taken for something else.');
    return tooMany ? [...problems, `It took ${requests} requests, and may take ${maxRequests}.`] : problems;
  } finally {
    server.close();
  }
}
