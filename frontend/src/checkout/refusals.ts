import type { Refusal } from '@/api/refusal';

/** What to tell about an order that was not placed, and whether its cart has to be looked at again. */
export function explain(refusal: Refusal): { title: string; text: string; review: boolean } {
  switch (refusal.code) {
    case 'CART_CHANGED':
      return { title: 'Your cart has changed', text: 'It was changed elsewhere. This is how it stands now; please look again.', review: true };
    case 'PRICE_CHANGED':
      return { title: 'A price has changed', text: 'The total below is the new one. Nothing has been ordered yet.', review: true };
    case 'OUT_OF_STOCK':
      return { title: 'Not enough left', text: 'Somebody was quicker. Please lower the quantity or remove it; nothing has been ordered yet.', review: true };
    case 'CART_EMPTY':
      return { title: 'Your cart is empty', text: 'It may have been ordered in another tab.', review: true };
    case 'ORDER_CLOSED':
      return { title: 'The order has ended', text: 'It was not paid in time and its products went back on the shelf. You can order again.', review: true };
    case 'PAYMENT_REFUSED':
      return { title: 'The payment could not be opened', text: 'Nothing was ordered and nothing was charged.', review: true };
    default:
      return { title: 'The order was not placed', text: refusal.message, review: false };
  }
}
