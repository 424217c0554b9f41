import type { Product } from '@/api/shapes';
import { amountText } from '@/ui/money';

/** The product for search engines, as schema.org words it. */
export function structured(product: Product, origin: string): Record<string, unknown> {
  const { rating, price } = product;
  return {
    '@context': 'https://schema.org',
    '@type': 'Product',
    name: product.title,
    description: product.description,
    image: product.images.map(({ src }) => new URL(src, origin).href),
    category: product.category,
    offers: {
      ...priced(product),
      priceCurrency: price.currency,
      seller: { '@type': 'Organization', name: product.seller.name },
      availability: `https://schema.org/${product.status === 'active' && product.inStock ? 'InStock' : 'OutOfStock'}`,
    },
    ...(rating.average !== null && {
      aggregateRating: { '@type': 'AggregateRating', ratingValue: rating.average, reviewCount: rating.count },
    }),
  };
}

/** One price, or the lowest and the highest of its variants. */
function priced({ price, priceVaries, variants }: Product): Record<string, unknown> {
  if (!priceVaries) return { '@type': 'Offer', price: amountText(price) };
  const active = variants.filter(({ status }) => status === 'active');
  const highest = Math.max(price.amount, ...active.map((variant) => variant.price.amount));
  return { '@type': 'AggregateOffer', lowPrice: amountText(price), highPrice: amountText({ ...price, amount: highest }), offerCount: active.length };
}

/** The way to a page for search engines; the last place is the page itself and has no address. */
export function trail(places: readonly { name: string; href?: string }[], origin: string): Record<string, unknown> {
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: places.map(({ name, href }, place) => ({
      '@type': 'ListItem',
      position: place + 1,
      name,
      ...(href && { item: new URL(href, origin).href }),
    })),
  };
}

/** What a seller wrote must not end the script element. */
export function asScript(data: unknown): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
