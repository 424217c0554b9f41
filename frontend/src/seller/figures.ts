import type { Sales, SalesDay } from '@/api/shapes';

/** By how much it went up or down, in whole per cent; null when there was nothing before. What was given back may be below zero. */
export function change(now: number, before: number): number | null {
  return before === 0 ? null : Math.round(((now - before) / Math.abs(before)) * 100);
}

/** Whether a disputed payment was lost in these days, or in those that they are compared with. */
export const hasLosses = ({ totals, previous, daily }: Sales): boolean =>
  totals.lost !== 0 || previous.lost !== 0 || daily.some(({ lost }) => lost !== 0);

/** Whether there is something to show: money also goes back on days without a sale. */
export const hasSales = ({ totals, daily }: Sales): boolean =>
  totals.orders > 0 || daily.some(({ orders, refunded, givenBack, lost }) => orders > 0 || refunded > 0 || givenBack !== 0 || lost !== 0);

export interface Bar {
  label: string;
  revenue: number;
  orders: number;
  units: number;
}

let short: Intl.DateTimeFormat | undefined;

export function shortDay(date: string): string {
  short ??= new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' });
  return short.format(new Date(`${date}T00:00:00Z`));
}

const MOST_BARS = 92;

/** One bar a day, or a week when there would be too many to tell apart. */
export function bars(daily: readonly SalesDay[]): Bar[] {
  const size = daily.length > MOST_BARS ? 7 : 1;
  const found: Bar[] = [];
  for (let at = 0; at < daily.length; at += size) {
    const days = daily.slice(at, at + size);
    const first = days[0];
    if (!first) break;
    const sum = (of: 'revenue' | 'orders' | 'units') => days.reduce((all, day) => all + day[of], 0);
    found.push({
      label: size === 1 ? shortDay(first.date) : `Week of ${shortDay(first.date)}`,
      revenue: sum('revenue'),
      orders: sum('orders'),
      units: sum('units'),
    });
  }
  return found;
}
