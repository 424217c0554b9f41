import type { Image, Money, Product } from '@/api/shapes';
import { parseAmount } from '@/ui/money';
import { tableOfTyped, type Typed } from './listingForm';
import { sentOptions } from './variants/sending';
import type { Rows } from './variants/typed';

interface Preview {
  title: string;
  category: string;
  description: string;
  images: Image[];
  /** The lowest; null until one is typed. */
  price: Money | null;
  priceVaries: boolean;
  stock: number;
  inStock: boolean;
  options: Product['options'];
}

/** What shoppers will see of what is typed so far. */
export function previewOf(typed: Typed, listed: Rows, currency: string): Preview {
  const { title, category, description, images, optioned } = typed;
  const sold = optioned ? tableOfTyped(typed, listed).filter(({ on }) => on) : [typed];
  const amounts = sold.flatMap(({ price }) => parseAmount(price, currency) || []);
  const stock = sold.reduce((sum, each) => sum + (Math.trunc(Number(each.stock)) || 0), 0);
  return {
    title: title.trim(),
    category,
    description: description.trim(),
    images,
    price: amounts.length > 0 ? { amount: Math.min(...amounts), currency } : null,
    priceVaries: new Set(amounts).size > 1,
    stock,
    inStock: stock > 0,
    options: optioned ? sentOptions(typed.options) : [],
  };
}
