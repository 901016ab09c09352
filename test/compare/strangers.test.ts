import { expect, test } from 'vitest';
import { compare } from '../../src/compare.ts';
import { conformingVariants } from '../faulty-servers/honest/conforming-variants.ts';
import { isWhole, spread } from '../support/extent.ts';
import { serverOf } from './servers.ts';

/** For machines that are busy; none of this is about speed. */
const timeout = 600_000;

/** One of a kind each, which a run in read-only mode can meet. */
const possible = conformingVariants.filter(
  ({ of, modes, maxRequests }) =>
    of === undefined && maxRequests === undefined && (modes ?? ['read-only']).includes('read-only'),
);
const chosen = isWhole ? possible : spread(possible, 4);

test.each(chosen)(
  'a server that differs and keeps the document is compared without a difference: $name',
  { timeout },
  async ({ name, mock, sabotage, differs }) => {
    const options = mock?.();
    const stranger = serverOf(sabotage, options);
    // Both have the same records, where it is records that are unusual, and the same caller where it is who asks.
    const usual = serverOf(options?.identity ? sabotage : undefined, mock?.());
    const isEven = possible.findIndex((it) => it.name === name) % 2 === 0;
    const [real, fake] = isEven ? [stranger, usual] : [usual, stranger];
    if (!(await canSeeProjects(stranger))) {
      await expect(compare({ real, fake })).rejects.toThrow(
        /does not let these credentials see its projects/,
      );
      return;
    }
    const { differences } = await compare({ real, fake });
    // Where the records differ it is nobody's fault.
    const told = differences.filter(({ blame }) => !differs || blame !== 'unclear');
    expect(told.map(({ blame, message }) => `${blame}: ${message}`)).toEqual([]);
  },
);

/** Some callers may do so little that there is nothing to compare. */
async function canSeeProjects({ url, fetch }: ReturnType<typeof serverOf>): Promise<boolean> {
  const response = await fetch?.(`${url}/api/projects?$top=1`).catch(() => undefined);
  return response?.status !== 403;
}
