import { type ComparedServer, compare } from '../../src/compare.ts';
import type { Mock, MockOptions } from '../../src/index.ts';
import type { Sabotage } from '../faulty-servers/faulty-server.ts';
import { startServer } from '../faulty-servers/server.ts';

/** A server to be compared, with a fault before it or without; its time passes only while somebody waits. */
export function serverOf(
  sabotage?: Sabotage,
  options?: MockOptions,
): ComparedServer & { readonly mock: Mock } {
  const { mock, fetch, wait } = startServer(options, sabotage);
  return { url: mock.baseUrl, mock, fetch, wait, timeout: 2000 };
}

/** What a comparison finds, in a few words each. */
export async function found(
  real: ComparedServer,
  fake?: ComparedServer,
  options: Partial<Parameters<typeof compare>[0]> = {},
): Promise<string[]> {
  const { differences } = await compare({ real, fake, ...options });
  return differences.map(({ blame, operation, where, kind }) => [blame, operation, where, kind].join(' '));
}
