/** Seconds as a decimal number; undefined when it is none, or negative. Some write `1,234.5`, some `0,5`. */
export function secondsOf(value: string | undefined): number | undefined {
  const text = value?.trim() ?? '';
  const plain = /^\d{1,3}(,\d{3})+\.\d*$/.test(text)
    ? text.replaceAll(',', '')
    : text.replace(/^(\d*),(\d+)$/, '$1.$2');
  return /^\+?(\d+\.?\d*|\.\d+)(e[+-]?\d{1,3})?$/i.test(plain) ? Number(plain) : undefined;
}

/** A whole number from 0, such as a line. */
export function wholeOf(value: string | undefined): number | undefined {
  return value !== undefined && /^\s*\d{1,9}\s*$/.test(value) ? Number(value) : undefined;
}

const iso = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d)?)(?:[.,](\d+))? ?(Z|[+-]\d\d:?\d\d)?$/i;
const rfc1123 = /^[A-Z][a-z]{2}, (\d\d?) [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d (?:GMT|UTC|[+-]\d{4})$/;

/**
 * A time as ISO 8601, to the millisecond: in UTC when it says its zone, or `zone` does, else as it is. Undefined when it cannot
 * be read, and for the first days of the calendar and of Unix, which tools write when they do not know.
 * @param zone as `Z` or `+13:00`, for times that name none
 */
export function timeOf(value: string | undefined, zone?: string): string | undefined {
  const text = value?.trim() ?? '';
  const [, dayOfMonth] = rfc1123.exec(text) ?? [];
  if (dayOfMonth !== undefined) return isDayOf(text, Number(dayOfMonth)) ? instantOf(text) : undefined;
  const [, day, time, fraction = '', offset = zone] = iso.exec(text) ?? [];
  if (day === undefined || time === undefined || day.startsWith('0001') || day === '1970-01-01')
    return undefined;
  if (!isDayOf(day, Number(day.slice(8)))) return undefined;
  const seconds = time.length === 5 ? `${time}:00` : time;
  const local = `${day}T${seconds}.${fraction.slice(0, 3).padEnd(3, '0')}`;
  const instant = instantOf(`${local}${colonIn(offset ?? 'Z')}`);
  return offset === undefined ? instant?.slice(0, -1) : instant;
}

/** Whether a text is of this day of a month: JavaScript takes the 30th of February for a day in March. */
const isDayOf = (text: string, day: number) =>
  new Date(`${text.replace(/ [+-]\d{4}$/, ' GMT')}`).getUTCDate() === day;

/** When something began and ended, each as `timeOf` has it, where that is known. */
export interface Span {
  readonly startedAt?: string;
  readonly endedAt?: string;
}

/** The span of what began at a time and took some seconds, or ended at another time. */
export function spanOf(
  startedAt: string | undefined,
  seconds: number | undefined,
  endedAt: string | undefined,
): Span {
  const end = endedAt ?? (startedAt === undefined ? undefined : later(startedAt, seconds));
  return {
    ...(startedAt === undefined ? {} : { startedAt }),
    ...(end === undefined ? {} : { endedAt: end }),
  };
}

/** A time some seconds later; undefined where nobody knows how many, or there is no such time. */
function later(time: string, seconds = Number.NaN): string | undefined {
  const hasZone = time.endsWith('Z');
  const end = Date.parse(hasZone ? time : `${time}Z`) + Math.round(seconds * 1000);
  if (Number.isNaN(new Date(end).getTime())) return undefined;
  const text = new Date(end).toISOString();
  return hasZone ? text : text.slice(0, -1);
}

const colonIn = (offset: string) => offset.toUpperCase().replace(/^([+-]\d\d)(\d\d)$/, '$1:$2');

function instantOf(text: string): string | undefined {
  const time = Date.parse(text);
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}
