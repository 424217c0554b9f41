import type { Address, Application, Cart, CartLine, Image, Order, OrderWithParcels, Parcel, Product, PublicSeller, Quote, Refund, Return, SavedAddress } from '@/api/shapes';

const euros = (amount: number) => ({ amount, currency: 'EUR' });

export const ADDRESS: Address = {
  name: 'Alice Example',
  line1: 'Torstraße 1',
  line2: null,
  city: 'Berlin',
  region: null,
  postalCode: '10115',
  country: 'DE',
  phone: null,
};

export function savedAddress(id: string, change: Partial<SavedAddress> = {}): SavedAddress {
  return { ...ADDRESS, id, default: false, ...change };
}

/** A picture with one size. */
export function image(src: string): Image {
  return { src, width: 600, height: 600, sizes: [{ src, width: 600 }] };
}

export function product(change: Partial<Product> = {}): Product {
  const { stock = 7 } = change;
  return {
    id: 'speckled-teapot',
    sellerId: 'ines',
    seller: { id: 'ines', name: 'Ines’ kiln' },
    title: 'Speckled teapot',
    description: 'Pours without a drip.',
    category: 'ceramics',
    price: euros(6800),
    priceVaries: false,
    stock,
    inStock: stock > 0,
    options: [],
    variants: [],
    images: [image('/images/demo/speckled-teapot.svg')],
    rating: { average: null, count: 0, distribution: { '1': 0, '2': 0, '3': 0, '4': 0, '5': 0 } },
    delivery: 'parcel',
    status: 'active',
    version: 1,
    createdAt: '2026-03-04T09:30:00Z',
    ...change,
  };
}

export function publicSeller(change: Partial<PublicSeller> = {}): PublicSeller {
  return {
    id: 'ines',
    name: 'Ines’ kiln',
    about: 'Stoneware, fired twice.',
    deliveryAndReturns: 'In a box within a box.',
    country: 'PT',
    trader: true,
    since: '2026-01-12T09:00:00Z',
    rating: { average: 4.5, count: 2, distribution: { '1': 0, '2': 0, '3': 0, '4': 1, '5': 1 } },
    shipsFrom: 'PT',
    ...change,
  };
}

/** Ned’s, who wants to sell. */
export function application(change: Partial<Application> = {}): Application {
  return {
    state: 'Applied',
    terms: { version: '1' },
    id: '4f3a9c1e',
    name: 'Ned Pots',
    about: 'I throw pots.',
    deliveryAndReturns: '',
    country: 'DE',
    trader: false,
    termsVersion: '1',
    appliedAt: '2026-11-30T09:00:00Z',
    since: null,
    reason: null,
    version: 1,
    ...change,
  };
}

export function line(productId: string, quantity: number, change: Partial<CartLine> = {}): CartLine {
  return {
    id: productId,
    productId,
    variantId: null,
    options: [],
    seller: { id: 'ines', name: 'Ines’ kiln' },
    quantity,
    title: productId,
    image: null,
    price: euros(1000),
    lineTotal: euros(1000 * quantity),
    delivery: 'parcel',
    available: true,
    ...change,
  };
}

export function cartOf(version: number, products: CartLine[], change: Partial<Cart> = {}): Cart {
  return {
    userId: 'alice',
    version,
    products,
    totalAmount: products.reduce((sum, { lineTotal }) => sum + lineTotal.amount, 0),
    currency: 'EUR',
    pricing: 'priced',
    warnings: [],
    ...change,
  };
}

/** What sending the mug costs, by parcel or express. */
export function quoteOf(change: Partial<Quote> = {}): Quote {
  return {
    sellers: [
      {
        sellerId: 'ines',
        name: 'Ines’ kiln',
        lines: ['mug'],
        options: [
          { id: 'home', name: 'Parcel', price: euros(450), minDays: 2, maxDays: 4 },
          { id: 'home-express', name: 'Express', price: euros(1150), minDays: 1, maxDays: 1 },
        ],
        chosen: 'home',
      },
    ],
    itemsAmount: 1000,
    shippingAmount: 450,
    totalAmount: 1450,
    currency: 'EUR',
    pricing: 'quoted',
    ...change,
  };
}

export function order(change: Partial<Order> = {}): Order {
  return {
    id: 'k3v7q2m5x4b6n7d2f5h3j4w6zy',
    number: '7KQ2M5XB',
    userId: 'alice',
    products: [
      {
        id: 'speckled-teapot',
        productId: 'speckled-teapot',
        variantId: null,
        options: [],
        quantity: 2,
        title: 'Speckled teapot',
        image: null,
        price: euros(6800),
        delivery: 'parcel',
        sellerId: 'ines',
        seller: { id: 'ines', name: 'Ines’ kiln' },
        units: { toPack: 2, shipped: 0, delivered: 0, cancelled: 0, returned: 0 },
        refundedAmount: 0,
      },
    ],
    fulfilment: 'None',
    address: null,
    shipping: [],
    shippingAmount: 0,
    totalAmount: 13600,
    currency: 'EUR',
    paymentStatus: 'Pending',
    refundedAmount: 0,
    refunds: [],
    disputes: [],
    createdAt: '2026-08-04T09:28:10Z',
    payUntil: '2026-08-04T10:03:10Z',
    statusHistory: [{ paymentStatus: 'Pending', at: '2026-08-04T09:28:10Z', reason: null }],
    ...change,
  };
}

export function parcel(change: Partial<Parcel> = {}): Parcel {
  return {
    id: 'm4t6w2y5a3c7e5q2x6z4b3d5fh',
    sellerId: 'ines',
    state: 'Shipped',
    lines: [{ id: 'speckled-teapot', quantity: 2 }],
    carrier: 'DHL',
    trackingNumber: '00340434161094042557',
    trackingUrl: 'https://www.dhl.com/track?number=00340434161094042557',
    shippedAt: '2026-08-05T08:00:00Z',
    endedAt: null,
    endedBy: null,
    ...change,
  };
}

/** The money for one teapot, on its way to the bank. */
export function refund(change: Partial<Refund> = {}): Refund {
  return {
    id: 're_1',
    state: 'Asked',
    amount: 6800,
    lines: [{ id: 'speckled-teapot', quantity: 1, amount: 6800 }],
    shipping: 0,
    attributed: true,
    by: 'Shopper',
    reason: null,
    at: '2026-08-06T10:00:00Z',
    ...change,
  };
}

/** One teapot that the shopper wants to send back. */
export function returned(change: Partial<Return> = {}): Return {
  return {
    id: 'r4t6w2y5a3c7e5q2x6z4b3d5fh',
    orderId: order().id,
    sellerId: 'ines',
    state: 'Asked',
    lines: [{ id: 'speckled-teapot', quantity: 1 }],
    reason: null,
    note: null,
    askedAt: '2026-08-10T15:02:11Z',
    changedAt: '2026-08-10T15:02:11Z',
    restocked: false,
    ...change,
  };
}

/** A paid order, with what was sent of it. */
export function orderSent(parcels: Parcel[], change: Partial<OrderWithParcels> = {}): OrderWithParcels {
  return { ...order({ paymentStatus: 'Paid', fulfilment: 'Shipped' }), returns: [], returnable: [], ...change, parcels };
}

export function problem(status: number, code: string, more: object = {}): object {
  return { type: 'about:blank', title: 'No', status, code, detail: `It is ${code}.`, requestId: 'r', ...more };
}
