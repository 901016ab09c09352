import { expect, test } from 'vitest';
import { compare } from '../../src/compare.ts';
import { entities } from '../../src/contract/entities.gen.ts';
import type { Mock } from '../../src/index.ts';
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
  async ({ name, mock, sabotage }) => {
    const stranger = serverOf(sabotage, mock?.());
    // Both have the same records, where it is records that are unusual.
    const usual = serverOf(undefined, mock?.());
    const isEven = possible.findIndex((it) => it.name === name) % 2 === 0;
    const [real, fake] = isEven ? [stranger, usual] : [usual, stranger];
    if (!(await canSeeProjects(stranger))) {
      await expect(compare({ real, fake })).rejects.toThrow(
        /does not let these credentials see its projects/,
      );
      return;
    }
    const { differences } = await compare({ real, fake });
    // Where somebody else has made something on one of them meanwhile, they differ, and it is nobody's fault.
    const isAlone = countsOf(stranger.mock) === countsOf(usual.mock);
    const told = differences.filter(({ blame }) => isAlone || blame !== 'unclear');
    expect(told.map(({ blame, message }) => `${blame}: ${message}`)).toEqual([]);
  },
);

/** Some callers may do so little that there is nothing to compare. */
async function canSeeProjects({ url, fetch }: ReturnType<typeof serverOf>): Promise<boolean> {
  const response = await fetch?.(`${url}/api/projects?$top=1`).catch(() => undefined);
  return response?.status !== 403;
}

/** How many records of each kind a mock has. */
function countsOf({ store }: Mock): string {
  return (Object.keys(entities) as (keyof typeof entities)[]).map((name) => store[name].size).join();
}
