import type { Refusal } from '@/api/refusal';
import type { NewAddress, OrderRequest, Quote, QuotedAddress, ShippingChoice } from '@/api/shapes';
import type { CartView } from '@/cart/view';
import { nameOf } from '@/catalogue/variants/words';
import { counted } from '@/ui/text';

/** Where the order goes: a saved address, one that was typed, or nowhere if nothing is sent. */
export type Where<A = NewAddress> = { addressId: string } | { address: A } | Record<string, never>;
export type Destination = Where<QuotedAddress>;

/** Whether anything of the cart is sent. What is not known yet may be. */
export function isSent({ lines }: CartView): boolean {
  return lines.some(({ delivery }) => delivery !== 'none');
}

/** What is asked for: exactly what the quote says, of every seller the option that was shown as chosen. */
export function requestOf(cartVersion: number, quote: Quote, where: Where, email: string): OrderRequest {
  const shipping = quote.sellers.map(({ sellerId, chosen }) => ({ sellerId, optionId: chosen }));
  return {
    cartVersion,
    totalAmount: quote.totalAmount,
    pricing: quote.pricing,
    ...where,
    ...(shipping.length > 0 && { shipping }),
    email,
  };
}

export function choose(choices: readonly ShippingChoice[], choice: ShippingChoice): ShippingChoice[] {
  return [...choices.filter(({ sellerId }) => sellerId !== choice.sellerId), choice];
}

/** 1 day, 2 to 4 days. */
export function daysOf({ minDays, maxDays }: { minDays: number; maxDays: number }): string {
  if (maxDays === 0) return 'the same day';
  return minDays === maxDays ? counted(maxDays, 'day') : `${minDays} to ${counted(maxDays, 'day')}`;
}

/** What the lines of those ids are called. */
export function titlesOf({ lines }: CartView, ids: readonly string[]): string[] {
  return lines.filter(({ id }) => ids.includes(id)).map(nameOf);
}

/** The lines that their sellers do not send to where the shopper wants them. */
export function unsentOf({ code, current }: Refusal): string[] {
  if (code !== 'NOT_SHIPPED_THERE') return [];
  const { sellers = [] } = (current ?? {}) as { sellers?: { lines: string[] }[] };
  return sellers.flatMap(({ lines }) => lines);
}
