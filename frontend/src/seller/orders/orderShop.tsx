import { QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import type { Parcel, ParcelRequest, SellerOrder } from '@/api/shapes';
import { parcel } from '@/testing/samples';
import { server } from '@/testing/server';
import { makeQueries } from '@/ui/Providers';
import { sellerOrder } from './samples';
import { SoldOrderPage } from './SoldOrderPage';

export const TEAPOT = 'speckled-teapot';
export const SENT: SellerOrder = sellerOrder({
  fulfilment: 'Shipped',
  products: sellerOrder().products.map((line) => ({ ...line, units: { toPack: 0, shipped: 3, delivered: 0, cancelled: 0, returned: 0 } })),
  parcels: [parcel({ lines: [{ id: TEAPOT, quantity: 3 }], carrier: null, trackingNumber: null, trackingUrl: null })],
});

interface Sent {
  key: string | null;
  body: ParcelRequest;
}

/** A shop with this order; `post` and `put` may refuse. */
export function shop(has: SellerOrder, { post, put }: { post?: () => Response | undefined; put?: () => Response | undefined } = {}) {
  const sent: Sent[] = [];
  const said: object[] = [];
  let now = has;
  server.use(
    http.get('*/api/sellers/orders/:id', () => HttpResponse.json(now)),
    http.post('*/api/sellers/orders/:id/parcels', async ({ request }) => {
      const body = (await request.json()) as ParcelRequest;
      sent.push({ key: request.headers.get('Idempotency-Key'), body });
      const refused = post?.();
      if (refused) return refused;
      const made = parcel({ lines: body.lines!, carrier: body.carrier ?? null, trackingNumber: body.trackingNumber ?? null, trackingUrl: null });
      const quantity = body.lines![0]!.quantity;
      now = {
        ...now,
        fulfilment: quantity === 3 ? 'Shipped' : 'PartlyShipped',
        products: now.products.map((line) => ({ ...line, units: { toPack: 3 - quantity, shipped: quantity, delivered: 0, cancelled: 0, returned: 0 } })),
        parcels: [...now.parcels, made],
      };
      return HttpResponse.json(made, { status: 201 });
    }),
    http.put('*/api/sellers/orders/:id/parcels/:parcelId', async ({ request }) => {
      const body = (await request.json()) as Partial<Parcel>;
      said.push(body);
      const refused = put?.();
      if (refused) return refused;
      const after = { ...now.parcels[0]!, ...body, ...(body.state && { endedAt: '2026-08-07T15:02:11Z', endedBy: 'Seller' as const }) };
      now = { ...now, parcels: [after] };
      return HttpResponse.json(after);
    }),
  );
  return { sent, said, become: (order: SellerOrder) => (now = order) };
}

export const show = () =>
  render(
    <QueryClientProvider client={makeQueries()}>
      <SoldOrderPage />
    </QueryClientProvider>,
  );
