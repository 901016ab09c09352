import type { Finding } from '../../src/verify/findings/finding.ts';
import type { Mode } from '../../src/verify/http/client.ts';
import { type ConformingVariant, checksFor, type FaultyServer } from './faulty-server.ts';
import { all } from './sabotage.ts';
import { startServer, verifyServer } from './server.ts';

/** What became of a faulty server. */
export interface Detection {
  readonly caught: boolean;
  /** The finding of an expected check; the last one of another check when none was. */
  readonly finding: Finding | undefined;
}

/** A fault that is found is told, too: three words are the least that says something. */
const sentence = /^\S+ \S+ \S/;

/** Verifies a faulty server until an expected check finds the fault. */
export async function detectFaultyServer(faulty: FaultyServer): Promise<Detection> {
  const { caughtBy, mode, sabotage, message: expected, mock, timeout = 2000 } = faulty;
  const server = startServer(mock, sabotage);
  const isIt = ({ check, severity, message, where = '' }: Finding) =>
    severity !== 'information' &&
    caughtBy.includes(check) &&
    sentence.test(message) &&
    (!expected || expected.test(`${message} ${where}`));
  try {
    const options = { mode, timeout, only: checksFor(faulty) };
    const { findings, summary } = await verifyServer(server, options, isIt);
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

/**
 * What the verifier finds wrong with a server that is otherwise in each of some ways, and keeps the contract; nothing when the
 * verifier is right. At most one of them says what its records are.
 */
export async function acceptVariants(
  variants: readonly ConformingVariant[],
  mode: Mode,
): Promise<readonly string[]> {
  const [mock] = variants.flatMap((variant) => variant.mock ?? []);
  const [maxRequests] = variants.flatMap((variant) => variant.maxRequests ?? []);
  const server = startServer(mock?.(), all(...variants.flatMap(({ sabotage }) => sabotage ?? [])));
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
