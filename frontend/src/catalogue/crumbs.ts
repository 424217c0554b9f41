import type { Category } from '@/api/settings';
import type { Product } from '@/api/shapes';
import { categoryName } from './categoryName';

interface Crumb {
  name: string;
  href: string;
}

/** The lists that a product is in, the widest first. */
export function crumbsOf({ category }: Pick<Product, 'category'>, categories?: readonly Category[]): Crumb[] {
  return [
    { name: 'Everything', href: '/' },
    { name: categoryName(category, categories), href: `/?category=${category}` },
  ];
}
