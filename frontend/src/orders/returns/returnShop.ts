import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse } from 'msw';
import type { OrderWithParcels, Return, Returnable } from '@/api/shapes';
import { orderSent, parcel, returned } from '@/testing/samples';
import { shop } from '../orderShop';
import { withReturn } from './returns';

const [teapot] = orderSent([]).products;
const arrived = { toPack: 0, shipped: 2, delivered: 2, cancelled: 0, returned: 0 };
export const TEAPOT = { ...teapot!, units: arrived };
export const CUP = { ...TEAPOT, id: 'cup', productId: 'cup', title: 'Cup', sellerId: 'sam', quantity: 1, units: { ...arrived, shipped: 1, delivered: 1 } };
export const UNTIL = '2026-08-21T12:00:00Z';

export const returnable = (change: Partial<Returnable> = {}): Returnable => ({ sellerId: 'ines', until: UNTIL, lines: [{ id: TEAPOT.id, quantity: 2 }], ...change });

/** A paid order that has arrived. */
export const arrivedOrder = (change: Partial<OrderWithParcels> = {}): OrderWithParcels =>
  orderSent([parcel({ state: 'Delivered', endedAt: '2026-08-07T12:00:00Z', endedBy: 'Shopper' })], {
    id: 'o1',
    fulfilment: 'Delivered',
    products: [TEAPOT],
    returnable: [returnable()],
    ...change,
  });

/** A shop that takes each return, until it is told to answer otherwise. */
export function returnShop() {
  const state = {
    answer: (now: OrderWithParcels, body: Pick<Return, 'lines' | 'reason'>): Response => {
      const asked = returned({ ...body, id: `return-${now.returns.length}`, reason: body.reason ?? null });
      become(withReturn(now, asked));
      return HttpResponse.json(asked, { status: 201 });
    },
  };
  const { sent, become } = shop(arrivedOrder(), 'returns', (now, body) => state.answer(now, body));
  return { sent, become, state };
}

export const dialog = () => within(screen.getByRole('dialog', { name: 'Withdraw from contract' }));
export const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));
export const choose = (title: string, count: string) => userEvent.selectOptions(dialog().getByLabelText(`Units of ${title}`), count);
