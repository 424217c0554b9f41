import type { SellerOrder, SoldOrder } from '@/api/shapes';
import { ADDRESS } from '@/testing/samples';

const euros = (amount: number) => ({ amount, currency: 'EUR' });

export function soldOrder(orderId: string, change: Partial<SoldOrder> = {}): SoldOrder {
  return {
    orderId,
    number: `NUMBER${orderId}`.toUpperCase(),
    paidAt: '2026-08-04T09:31:12Z',
    paymentStatus: 'Paid',
    fulfilment: 'Unfulfilled',
    products: [{ id: 'speckled-teapot', productId: 'speckled-teapot', quantity: 3, title: 'Speckled teapot', image: null, price: euros(3990) }],
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
