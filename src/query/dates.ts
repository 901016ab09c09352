/** The moment at which clocks somewhere show a time, which is given as if they showed UTC. */
export type Zone = (time: number) => number;

const msPerDay = 86_400_000;

/**
 * A zone by its offsets. A time that clocks skip is the one that they would have shown, one that they show twice is the first.
 * @param offsetAt how far its clocks are ahead of UTC at a moment, in milliseconds
 */
export function zoneWith(offsetAt: (moment: number) => number): Zone {
  return (time) => {
    const before = time - offsetAt(time - msPerDay);
    if (offsetAt(before) === time - before) return before;
    const after = time - offsetAt(time + msPerDay);
    return offsetAt(after) === time - after ? after : before;
  };
}

const daysBeforeMonth = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
const daysTo1970 = 719_162;

/**
 * Reads an ISO 8601 date or date-time: seconds, fraction and zone may be left out, no zone means UTC. `T` and `Z` may be
 * in lower case, and `T` a space, as RFC 3339 has it; a leap second is the second after it. Fractions are cut to
 * milliseconds. `undefined` for anything else, the 30th of February and the year 0 included.
 *
 * By hand because every record of a filtered collection passes through here.
 * @param zone where a time is shown that says no zone
 */
export function parseDate(text: string, zone: Zone = utc): number | undefined {
  const year = digits(text, 0, 4);
  const month = digits(text, 5, 2);
  const day = digits(text, 8, 2);
  if (text[4] !== '-' || text[7] !== '-' || year < 1 || month < 1 || month > 12) return undefined;
  if (day < 1 || day > daysIn(year, month)) return undefined;
  const midnight = msPerDay * dayNumber(year, month, day);
  if (text.length === 10) return zone(midnight);

  const hour = digits(text, 11, 2);
  const minute = digits(text, 14, 2);
  if (!isBetween(text[10]) || text[13] !== ':' || hour < 0 || hour > 23 || minute < 0 || minute > 59)
    return undefined;
  let time = midnight + (hour * 60 + minute) * 60_000;
  let at = 16;
  let isLeap = false;
  if (text[at] === ':') {
    const second = digits(text, 17, 2);
    if (second < 0 || second > 60) return undefined;
    isLeap = second === 60;
    time += second * 1000;
    at = 19;
    if (text[at] === '.') {
      const from = ++at;
      for (let unit = 100; digits(text, at, 1) >= 0; at++, unit /= 10) {
        if (unit >= 1) time += digits(text, at, 1) * unit;
      }
      if (at === from) return undefined;
    }
  }
  if (at === text.length) return isLeap ? undefined : zone(time);
  const offset = offsetAt(text, at);
  // There is a leap second only at the end of a day in UTC.
  if (offset === undefined || (isLeap && modulo(time - offset, msPerDay) >= 1000)) return undefined;
  return time - offset;
}

const modulo = (value: number, by: number) => ((value % by) + by) % by;
const utc: Zone = (time) => time;
const isBetween = (mark: string | undefined) => mark === 'T' || mark === 't' || mark === ' ';

function offsetAt(text: string, at: number): number | undefined {
  if (text[at] === 'Z' || text[at] === 'z') return at + 1 === text.length ? 0 : undefined;
  const hours = digits(text, at + 1, 2);
  const minutes = digits(text, at + 4, 2);
  if (at + 6 !== text.length || text[at + 3] !== ':' || hours < 0 || hours > 14) return undefined;
  if (minutes < 0 || minutes > 59) return undefined;
  const offset = (hours * 60 + minutes) * 60_000;
  return text[at] === '+' ? offset : text[at] === '-' ? -offset : undefined;
}

/** The number written in `count` digits, -1 when one of them is none. */
function digits(text: string, from: number, count: number): number {
  let value = 0;
  for (let at = from; at < from + count; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (!(digit >= 0 && digit <= 9)) return -1;
    value = value * 10 + digit;
  }
  return value;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function dayNumber(year: number, month: number, day: number): number {
  const before = year - 1;
  const leaps = Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400);
  const leapDay = month > 2 && isLeap(year) ? 1 : 0;
  return before * 365 + leaps + (daysBeforeMonth[month - 1] ?? 0) + leapDay + day - 1 - daysTo1970;
}

/**
 * A date-time as a .NET service prints it: one moment, in UTC, with as many digits of a second as are needed and kept
 * there. `undefined` for what is no date-time of the years 1 to 9999.
 */
export function printedInstant(text: string): string | undefined {
  const time = text.length > 10 ? parseDate(text) : undefined;
  if (time === undefined || time < earliest || time > latest) return undefined;
  const digits = /\.(\d{1,7})/.exec(text)?.[1] ?? '';
  const fraction = digits.replace(/0+$/, '');
  const seconds = new Date(time).toISOString().slice(0, 19);
  return `${seconds}${fraction === '' ? '' : `.${fraction}`}Z`;
}

const earliest = Date.parse('0001-01-01T00:00:00Z');
const latest = Date.parse('9999-12-31T23:59:59.999Z');
