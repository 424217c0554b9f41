import type { Sales, SalesDay } from '@/api/shapes';
import { amountText } from '@/ui/money';

/** By how much it went up or down, in whole per cent; null when there was nothing before. */
export function change(now: number, before: number): number | null {
  return before === 0 ? null : Math.round(((now - before) / before) * 100);
}

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

/** The days for a spreadsheet (RFC 4180), amounts in the currency's own unit. */
export function asCsv({ daily, currency }: Sales): string {
  const rows = daily.map(({ date, revenue, shipping, orders, units, refunded }) => [
    date,
    amountText({ amount: revenue, currency }),
    amountText({ amount: shipping, currency }),
    orders,
    units,
    amountText({ amount: refunded, currency }),
    currency,
  ]);
  return [['date', 'revenue', 'shipping', 'orders', 'units', 'refunded', 'currency'], ...rows].map((row) => `${row.join(',')}\r\n`).join('');
}
