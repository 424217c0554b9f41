/** Days as the API writes them: 2026-08-04. They are the shop's days, so no clock time takes part. */
export interface Range {
  from: string;
  to: string;
}

export const PRESETS = [
  [7, '7 days'],
  [30, '30 days'],
  [90, '90 days'],
  [365, 'A year'],
] as const;

const DAY_MS = 86_400_000;
const MOST_DAYS = 366;

export function shift(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

export function lastDays(days: number, today: string): Range {
  return { from: shift(today, 1 - days), to: today };
}

export function lengthOf({ from, to }: Range): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS) + 1;
}

export function faultOf(range: Range): string | null {
  if (!range.from || !range.to) return 'Choose both days.';
  if (!isDay(range.from) || !isDay(range.to)) return 'There is no such day.';
  if (range.from > range.to) return 'The first day is after the last.';
  return lengthOf(range) > MOST_DAYS ? 'At most a year at a time.' : null;
}

const isDay = (day: string): boolean => !Number.isNaN(Date.parse(`${day}T00:00:00Z`)) && shift(day, 0) === day;

/** Which day it is: in the shop's time zone when that is known, or else in the browser's. */
export function todayOf(now: Date, timeZone?: string): string {
  const parts = new Intl.DateTimeFormat('en-GB', { year: 'numeric', month: '2-digit', day: '2-digit', timeZone }).formatToParts(now);
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}`;
}

/** The days that the address names, good or not; null leaves the choice to the shop. */
export function rangeOf(query: URLSearchParams): Range | null {
  const from = query.get('from');
  const to = query.get('to');
  return from === null && to === null ? null : { from: from ?? '', to: to ?? '' };
}
