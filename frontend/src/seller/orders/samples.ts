import type { Refund, Return, SellerOrder, SoldOrder } from '@/api/shapes';
import { ADDRESS } from '@/testing/samples';

const euros = (amount: number) => ({ amount, currency: 'EUR' });

export function soldOrder(orderId: string, change: Partial<SoldOrder> = {}): SoldOrder {
  return {
    orderId,
    number: `NUMBER${orderId}`.toUpperCase(),
    paidAt: '2026-08-04T09:31:12Z',
    paymentStatus: 'Paid',
    fulfilment: 'Unfulfilled',
    products: [
      { id: 'speckled-teapot', productId: 'speckled-teapot', variantId: null, options: [], quantity: 3, title: 'Speckled teapot', image: null, price: euros(3990) },
    ],
    shippingAmount: 540,
    totalAmount: 12510,
    refundedAmount: 0,
    currency: 'EUR',
    ...change,
  };
}

export function sellerOrder(change: Partial<SellerOrder> = {}): SellerOrder {
  const { shippingAmount, products, ...order } = soldOrder('k3v7q2m5x4b6n7d2f5h3j4w6zy', { number: '7K3MX9QF' });
  return {
    ...order,
    products: products.map((line) => ({ ...line, delivery: 'parcel', units: { toPack: 3, shipped: 0, delivered: 0, cancelled: 0, returned: 0 }, refundedAmount: 0 })),
    address: ADDRESS,
    shipping: { sellerId: 'ines', optionId: 'home', name: 'Parcel', amount: shippingAmount, refundedAmount: 0 },
    parcels: [],
    returns: [],
    refunds: [],
    disputed: false,
    carriers: ['DHL', 'UPS'],
    ...change,
  };
}

export function refund(change: Partial<Refund> = {}): Refund {
  return {
    id: 'f4t6w2y5a3c7e5q2x6z4b3d5fh',
    state: 'Asked',
    amount: 3990,
    lines: [{ id: 'speckled-teapot', quantity: 1, amount: 3990 }],
    shipping: 0,
    attributed: true,
    by: 'Seller',
    reason: null,
    at: '2026-08-06T10:00:00Z',
    ...change,
  };
}

export function shopperReturn(change: Partial<Return> = {}): Return {
  return {
    id: 'r4t6w2y5a3c7e5q2x6z4b3d5fh',
    orderId: 'k3v7q2m5x4b6n7d2f5h3j4w6zy',
    sellerId: 'ines',
    state: 'Asked',
    lines: [{ id: 'speckled-teapot', quantity: 1 }],
    reason: null,
    note: null,
    askedAt: '2026-08-09T10:00:00Z',
    changedAt: '2026-08-09T10:00:00Z',
    restocked: false,
    ...change,
  };
}
