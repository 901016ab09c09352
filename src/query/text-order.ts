const collator = new Intl.Collator('en');

/**
 * The order of two texts as a .NET service has it, which sorts words: `billet, bills, bill's, con, coop, co-op`. Hyphens
 * and apostrophes count only between texts that are alike without them. Texts that a culture takes for the same, such as
 * an accent in one character or in two, are put in order by their code units: only equal texts are equal.
 */
export function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  return (
    collator.compare(withoutLightMarks(a), withoutLightMarks(b)) ||
    a.length - b.length ||
    collator.compare(a, b) ||
    (a < b ? -1 : 1)
  );
}

function withoutLightMarks(text: string): string {
  return text.includes('-') || text.includes("'") ? text.replace(/[-']/g, '') : text;
}
