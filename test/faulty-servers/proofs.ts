import { describe, expect, test } from 'vitest';
import { isWhole } from '../support/extent.ts';
import { liars } from './catalogue.ts';
import { strangers } from './conforming-variants.ts';
import { modes, someLiars, someStrangers } from './selection.ts';
import { tryLiar, tryStranger } from './trial.ts';

/*
 * One file for each mode calls these, so that the files share the cores of the machine.
 */

/** For machines that are busy; none of this is about speed. */
const timeout = 600_000;

/** The proofs of a mode. */
export function prove(mode: (typeof modes)[number]): void {
  catchLiars(mode);
  acquitStrangers(mode);
}

/** Every liar of a mode is caught; in the short form, some are tried. */
function catchLiars(mode: (typeof modes)[number]): void {
  const some = someLiars();
  const chosen = liars.filter((liar) => liar.mode === mode && (isWhole || some.has(liar)));
  describe.each([...new Set(chosen.map(({ kind }) => kind))])('lies about %s', (kind) => {
    test.each(chosen.filter((liar) => liar.kind === kind))('$name', { timeout }, async (liar) => {
      const { caught, finding } = await tryLiar(liar);
      const instead = finding ? `${finding.check} found instead: ${finding.message}` : 'nothing was found';
      expect(caught, `not caught by ${liar.meant.join(' or ')}; ${instead}`).toBe(true);
    });
  });
}

/** No stranger is accused in a mode; in the short form some are tried, each in one of the modes. */
function acquitStrangers(mode: (typeof modes)[number]): void {
  const some = someStrangers();
  const chosen = strangers.filter((stranger) =>
    isWhole ? (stranger.modes ?? modes).includes(mode) : some.get(stranger) === mode,
  );
  test.each(chosen)('an honest stranger: $name', { timeout }, async (stranger) => {
    expect(await tryStranger(stranger, mode)).toEqual([]);
  });
}
