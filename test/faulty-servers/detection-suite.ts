import { describe, expect, test } from 'vitest';
import { isWhole } from '../support/extent.ts';
import { acceptVariants, detectFaultyServer } from './detection.ts';
import { faultyServers } from './faulty-servers.ts';
import { conformingVariants } from './honest/conforming-variants.ts';
import { type CombinedVariants, combinedVariants, modes, sampledFaultyServers } from './selection.ts';

/*
 * One file for each mode calls these, so that the files share the cores of the machine.
 */

/** For machines that are busy; none of this is about speed. */
const timeout = 600_000;

/** The tests of a mode. */
export function describeDetection(mode: (typeof modes)[number]): void {
  detectFaultyServers(mode);
  acceptConformingVariants(mode);
}

/** Every faulty server of a mode is caught; in the short form, some are tried. */
function detectFaultyServers(mode: (typeof modes)[number]): void {
  const some = sampledFaultyServers();
  const chosen = faultyServers.filter((server) => server.mode === mode && (isWhole || some.has(server)));
  describe.each([...new Set(chosen.map(({ kind }) => kind))])('a server with a fault in its %s', (kind) => {
    test.each(chosen.filter((server) => server.kind === kind))('$name', { timeout }, async (server) => {
      const { caught, finding } = await detectFaultyServer(server);
      const instead = finding ? `${finding.check} found instead: ${finding.message}` : 'nothing was found';
      expect(caught, `not caught by ${server.caughtBy.join(' or ')}; ${instead}`).toBe(true);
    });
  });
}

/** Every conforming variant is accepted in a mode; in the short form some are tried, several on one server, each in one of the modes. */
function acceptConformingVariants(mode: (typeof modes)[number]): void {
  const alone = conformingVariants
    .filter((variant) => (variant.modes ?? modes).includes(mode))
    .map((variant) => ({ name: variant.name, mode, variants: [variant] }));
  const chosen: readonly CombinedVariants[] = isWhole
    ? alone
    : combinedVariants().filter((it) => it.mode === mode);
  test.each(chosen)('a conforming variant: $name', { timeout }, async ({ variants }) => {
    expect(await acceptVariants(variants, mode)).toEqual([]);
  });
}
