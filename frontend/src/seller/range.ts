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
  if (range.from > range.to) return 'The first day is after the last.';
  return lengthOf(range) > MOST_DAYS ? 'At most a year at a time.' : null;
}

export function todayOf(now: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Today's range of so many days, or what the address says. */
export function rangeOf(query: URLSearchParams, today: string): Range {
  const day = /^\d{4}-\d{2}-\d{2}$/;
  const from = query.get('from') ?? '';
  const to = query.get('to') ?? '';
  return day.test(from) && day.test(to) ? { from, to } : lastDays(30, today);
}
