import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse } from 'msw';
import type { LineUnits, Order, OrderWithParcels } from '@/api/shapes';
import { orderSent, refund } from '@/testing/samples';
import { shop } from '../orderShop';

const [teapot] = orderSent([]).products;
const units = (toPack: number, cancelled = 0) => ({ toPack, shipped: 0, delivered: 0, cancelled, returned: 0 });
export const TEAPOT = { ...teapot!, units: units(2) };
export const CUP = { ...TEAPOT, id: 'cup', productId: 'cup', title: 'Cup', quantity: 1, price: { amount: 1000, currency: 'EUR' }, units: units(1) };
const shipping = [{ sellerId: 'ines', optionId: 'home', name: 'Parcel', amount: 550, refundedAmount: 0 }];

/** A paid order of which nothing is sent. */
export const unsent = (change: Partial<Order> = {}): OrderWithParcels =>
  orderSent([], { id: 'o1', fulfilment: 'Unfulfilled', products: [TEAPOT, CUP], shipping, shippingAmount: 550, totalAmount: 15150, ...change });

export const allSent = (line: typeof TEAPOT): typeof TEAPOT => ({ ...line, units: { ...units(0), shipped: line.quantity } });

function cancelled(order: OrderWithParcels, lines: LineUnits[]): OrderWithParcels {
  const countOf = (id: string) => lines.find((line) => line.id === id)?.quantity ?? 0;
  const products = order.products.map((line) => ({ ...line, units: units(line.units!.toPack - countOf(line.id), line.units!.cancelled + countOf(line.id)) }));
  const refunds = [refund({ lines: [{ id: TEAPOT.id, quantity: 1, amount: 6800 }] })];
  return { ...order, products, paymentStatus: 'PartiallyRefunded', refundedAmount: 6800, refunds };
}

/** A shop that cancels what it is asked to, until it is told to answer otherwise. */
export function cancelShop() {
  const state = {
    answer: (now: OrderWithParcels, body: { lines: LineUnits[] }): Response => {
      const after = cancelled(now, body.lines);
      become(after);
      // This route does not tell of parcels and returns.
      return HttpResponse.json({ ...after, parcels: undefined, returns: undefined, returnable: undefined });
    },
  };
  const { sent, become } = shop(unsent(), 'cancellations', (now, body) => state.answer(now, body));
  return { sent, become, state };
}

export const dialog = () => within(screen.getByRole('dialog', { name: 'Cancel items' }));
export const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));
export const choose = (title: string, count: string) => userEvent.selectOptions(dialog().getByLabelText(`Units of ${title}`), count);
