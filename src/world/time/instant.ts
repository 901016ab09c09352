/** The first and the last instant that are written with a year of four digits, in epoch milliseconds. */
const firstInstant: number = Date.parse('0000-01-01T00:00:00.000Z');
export const lastInstant: number = Date.parse('9999-12-31T23:59:59.999Z');

/** Whether an instant, in epoch milliseconds, is written with a year of four digits. */
export const isWithinYears = (at: number): boolean => at >= firstInstant && at <= lastInstant;

/** Whether the date that a text begins with is in the calendar: JavaScript takes the 30th of February for a day in March. */
export function isRealDay(text: string): boolean {
  const [day] = /^\d{4}-\d\d-\d\d/.exec(text) ?? [];
  const midnight = Date.parse(`${day}T00:00:00Z`);
  return day === undefined || (!Number.isNaN(midnight) && new Date(midnight).toISOString().startsWith(day));
}

const texts = new Map<number, string>();
/** A response about a task prints two instants, and is asked for again and again. */
const maxTexts = 1000;

/**
 * Writes an instant as the API prints it: UTC, without fractions of a second. One beyond the years 0000 to 9999 is the nearest of them.
 * @param at epoch milliseconds
 * @example
 * formatInstant(Date.UTC(2011, 11, 31, 21, 50)); // '2011-12-31T21:50:00Z'
 */
export function formatInstant(at: number): string {
  const second = Math.floor(at / 1000);
  let text = texts.get(second);
  if (text === undefined) {
    text = `${new Date(Math.min(Math.max(at, firstInstant), lastInstant)).toISOString().slice(0, 19)}Z`;
    if (texts.size >= maxTexts) texts.clear();
    texts.set(second, text);
  }
  return text;
}
