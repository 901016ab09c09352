import type { Schemas } from '../../../contract/operations.ts';
import { formatInstant } from '../../../world/time/instant.ts';

/** When something happens again and again. */
export type Configuration = Schemas['SynchronizationScheduleConfiguration'];

const minute = 60_000;
const day = 24 * 60 * minute;

/**
 * When a schedule comes next; undefined for one that waits for somebody or something.
 * @param now epoch milliseconds
 * @param last when it was last run
 */
export function nextRun(
  { Type, PeriodInMinutes, HourOfDay, MinuteOfDay }: Configuration,
  now: number,
  last: string | undefined,
): string | undefined {
  if (Type === 'Periodic') {
    const period = (PeriodInMinutes ?? 60) * minute;
    // One that was never run has its periods from midnight on: read again, the next is the same.
    const from = last === undefined ? Math.floor(now / day) * day : Date.parse(last);
    return formatInstant(from + Math.max(1, Math.floor((now - from) / period) + 1) * period);
  }
  const isOn = (at: Date) =>
    Type === 'Daily' ||
    (Type === 'Weekly' && at.getUTCDay() === 1) ||
    (Type === 'Monthly' && at.getUTCDate() === 1);
  // The configuration names no day: a week begins on Monday, a month on its first.
  const start = Math.floor(now / day) * day + ((HourOfDay ?? 0) * 60 + (MinuteOfDay ?? 0)) * minute;
  for (let days = 0; days <= 31; days++) {
    const at = start + days * day;
    if (at > now && isOn(new Date(at))) return formatInstant(at);
  }
  return undefined;
}

/** A schedule in words. */
export function describeTimes({ Type, PeriodInMinutes, HourOfDay, MinuteOfDay }: Configuration): string {
  if (Type === 'Periodic') return `Periodic (repeating every ${PeriodInMinutes ?? 60} minutes)`;
  if (!['Daily', 'Weekly', 'Monthly'].includes(Type)) return Type;
  const [hour, minutes] = [HourOfDay ?? 0, MinuteOfDay ?? 0].map((it) => String(it).padStart(2, '0'));
  return `${Type} (at ${hour}:${minutes})`;
}

/** How long something took, as a .NET server writes it. */
export function durationText(milliseconds: number): string {
  const parts = [milliseconds / 3_600_000, (milliseconds / minute) % 60, (milliseconds / 1000) % 60];
  return parts.map((it) => String(Math.floor(it)).padStart(2, '0')).join(':');
}
