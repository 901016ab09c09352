import { isSame } from '../../examples/value-formats.ts';
import { isRecord } from '../../http/exchange.ts';

/**
 * Whether what is printed of a field is the value that was sent: an option may be printed as an object or as its text, one choice as a
 * list of one, and numbers, switches and days as texts.
 * @example
 * isValue('Low', { Id: '2cd6f2e7-df0d-4aa8-9e48-a14d00851623', Text: 'Low' }); // true
 * isValue(7, '7.0'); // true
 */
export function isValue(sent: unknown, printed: unknown): boolean {
  if (Array.isArray(printed)) return printed.length === 1 && isValue(sent, printed[0]);
  if (isRecord(printed)) return Object.values(printed).some((it) => !isRecord(it) && isValue(sent, it));
  if (printed === null || printed === undefined) return false;
  if (isSame(sent, printed)) return true;
  if (typeof sent === 'number') return printed !== '' && Number(printed) === sent;
  const [one, other] = [sent, printed].map((it) => String(it).toLowerCase());
  if (one === other) return true;
  const isDay = typeof sent === 'string' && /^\d{4}-\d\d-\d\dT/.test(sent);
  return isDay && String(printed).startsWith(sent.slice(0, 10));
}
