import type { Product, Variant } from '@/api/shapes';
import { image, product } from './samples';

export const BLUE = image('/media/blue.jpg');

export function variant(id: string, values: string[], change: Partial<Variant> = {}): Variant {
  return { id, values, price: { amount: 3000, currency: 'EUR' }, stock: 5, sku: null, image: null, status: 'active', ...change };
}

/** A shirt in two sizes and three colours: of the large one there is no red, small blue is sold out, and large costs more. */
export function shirt(change: Partial<Product> = {}): Product {
  const large = { amount: 3400, currency: 'EUR' };
  return product({
    id: 'shirt',
    title: 'Linen shirt',
    price: { amount: 3000, currency: 'EUR' },
    priceVaries: true,
    images: [image('/media/white.jpg'), BLUE],
    options: [
      { name: 'Size', values: ['S', 'L'] },
      { name: 'Colour', values: ['White', 'Blue', 'Red'] },
    ],
    variants: [
      variant('1', ['S', 'White']),
      variant('2', ['S', 'Blue'], { stock: 0, image: BLUE }),
      variant('3', ['S', 'Red'], { stock: 2 }),
      variant('4', ['L', 'White'], { price: large }),
      variant('5', ['L', 'Blue'], { price: large, image: BLUE }),
    ],
    ...change,
  });
}
