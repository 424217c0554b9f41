import type { Money } from '@/api/shapes';

const formats = new Map<string, Intl.NumberFormat>();

function formatOf(currency: string): Intl.NumberFormat {
  let format = formats.get(currency);
  if (!format) {
    format = new Intl.NumberFormat('en-GB', { style: 'currency', currency });
    formats.set(currency, format);
  }
  return format;
}

function fractionDigits(currency: string): number {
  return formatOf(currency).resolvedOptions().maximumFractionDigits ?? 2;
}

/** Minor units as people read them: 6800 EUR is €68.00, 6800 JPY is ¥6,800. */
export function inWords({ amount, currency }: Money): string {
  return formatOf(currency).format(amount / 10 ** fractionDigits(currency));
}

/** The same without cents, where there are none: €10, €24.99. */
export const roundInWords = (money: Money): string => inWords(money).replace(/\.00$/, '');

/** What a seller types, in minor units; null unless it is a price. */
export function parseAmount(text: string, currency: string): number | null {
  const digits = fractionDigits(currency);
  const match = /^(\d{1,9})(?:[.,](\d+))?$/.exec(text.trim());
  if (!match || (match[2]?.length ?? 0) > digits) return null;
  return Number(match[1]) * 10 ** digits + Number((match[2] ?? '').padEnd(digits, '0') || 0);
}

export function amountText({ amount, currency }: Money): string {
  return (amount / 10 ** fractionDigits(currency)).toFixed(fractionDigits(currency));
}
