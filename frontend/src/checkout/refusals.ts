import type { Refusal } from '@/api/refusal';
import type { Money, OpenOrder } from '@/api/shapes';
import { inWords } from '@/ui/money';
import { counted } from '@/ui/text';

/** What is told above the cart before it can be ordered. */
export interface Told {
  title: string;
  text: string;
  /** Whether signing in is what helps. */
  unsigned?: boolean;
  /** Unpaid orders, of which one has to be paid or cancelled first. */
  open?: readonly OpenOrder[];
}

export const NOT_TAKEN: Told = {
  title: 'Your last change did not get through',
  text: 'This is the cart as the shop has it. Please look it over, then go on.',
};

export const CHANGED: Told = {
  title: 'Your cart has changed',
  text: 'It was changed elsewhere. This is how it stands now; please look again.',
};

/** The least that can be paid, where the shop has said it. */
function leastOf({ current, message }: Refusal): string {
  const { least } = (current ?? {}) as { least?: Money };
  return least ? `The least that can be paid is ${inWords(least)}. Please add something.` : message;
}

/** Of an order that was placed on another device. */
export const unopened = ({ message, unsigned }: Refusal): Told => ({ title: 'The payment could not be opened', text: message, unsigned });

interface Limit {
  most?: number;
  asked?: number;
  orders?: readonly OpenOrder[];
}

const PAY_OR_CANCEL = 'Please pay or cancel one of them; nothing else has been ordered yet.';

function tooManyOrders({ current }: Refusal): Told {
  const { orders = [] } = (current ?? {}) as Limit;
  const many = orders.length > 0 ? counted(orders.length, 'unpaid order') : 'too many unpaid orders';
  return { title: `You have ${many}`, text: `What is in them is put aside for you. ${PAY_OR_CANCEL}`, open: orders };
}

function tooManyUnits({ current, message }: Refusal): Told {
  const { most, asked, orders = [] } = (current ?? {}) as Limit;
  if (orders.length > 0) return { title: 'Too much is put aside for you', text: `${message} ${PAY_OR_CANCEL}`, open: orders };
  return {
    title: 'Too much for one order',
    text: `${most && asked ? `It can have at most ${most} units, and this has ${asked}.` : message} Please order in parts; nothing has been ordered yet.`,
  };
}

/** What to tell about an order that was not placed. */
export function explain(refusal: Refusal): Told {
  switch (refusal.code) {
    case 'CART_CHANGED':
      return CHANGED;
    case 'PRICE_CHANGED':
      return { title: 'A price has changed', text: 'The prices below are the new ones. Nothing has been ordered yet.' };
    case 'SHIPPING_CHANGED':
      return { title: 'Sending it costs something else now', text: 'A seller has changed it. The new total is below; nothing has been ordered yet.' };
    case 'UNKNOWN_SHIPPING_OPTION':
      return { title: 'A way of sending is no longer offered', text: 'Please look at how it is sent now; nothing has been ordered yet.' };
    case 'NOT_SHIPPED_THERE':
      return { title: 'Not all of this is sent there', text: 'Below you see what. Nothing has been ordered yet.' };
    case 'ADDRESS_REQUIRED':
    case 'NO_SUCH_ADDRESS':
      return { title: 'Where does it go?', text: 'The address is not there any more. Please give another one; nothing has been ordered yet.' };
    case 'OUT_OF_STOCK':
      return { title: 'Not enough left', text: 'Somebody was quicker, or it is in an unpaid order of yours. Please lower the quantity or remove it; nothing has been ordered yet.' };
    case 'TOO_MANY_OPEN_ORDERS':
      return tooManyOrders(refusal);
    case 'TOO_MANY_HELD_UNITS':
      return tooManyUnits(refusal);
    case 'CART_EMPTY':
      return { title: 'Your cart is empty', text: 'It may have been ordered in another tab.' };
    case 'ORDER_CLOSED':
      return { title: 'The order has ended', text: 'It was not paid in time and its products are for sale again. You can order again.' };
    case 'PAYMENT_REFUSED':
      return { title: 'The payment could not be opened', text: `${refusal.message} Nothing was charged.` };
    case 'TOTAL_TOO_SMALL':
      return { title: 'Too little for one payment', text: `${leastOf(refusal)} Nothing has been ordered yet.` };
    case 'TOTAL_TOO_LARGE':
      return { title: 'Too much for one payment', text: 'Please order in parts. Nothing has been ordered yet.' };
    default:
      return { title: 'The order was not placed', text: refusal.message, unsigned: refusal.unsigned };
  }
}
