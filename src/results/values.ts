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
const rfc1123 = /^[A-Z][a-z]{2}, \d\d? [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d (?:GMT|UTC|[+-]\d{4})$/;

/**
 * A time as ISO 8601, to the millisecond: in UTC when it says its zone, or `zone` does, else as it is. Undefined when it cannot
 * be read, and for the first days of the calendar and of Unix, which tools write when they do not know.
 * @param zone as `Z` or `+13:00`, for times that name none
 */
export function timeOf(value: string | undefined, zone?: string): string | undefined {
  const text = value?.trim() ?? '';
  if (rfc1123.test(text)) return instantOf(text);
  const [, day, time, fraction = '', offset = zone] = iso.exec(text) ?? [];
  if (day === undefined || time === undefined || day.startsWith('0001') || day === '1970-01-01')
    return undefined;
  const seconds = time.length === 5 ? `${time}:00` : time;
  const local = `${day}T${seconds}.${fraction.slice(0, 3).padEnd(3, '0')}`;
  const instant = instantOf(`${local}${colonIn(offset ?? 'Z')}`);
  return offset === undefined ? instant?.slice(0, -1) : instant;
}

const colonIn = (offset: string) => offset.toUpperCase().replace(/^([+-]\d\d)(\d\d)$/, '$1:$2');

function instantOf(text: string): string | undefined {
  const time = Date.parse(text);
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}
