import type { Product } from '@/api/shapes';
import { crumbsOf } from './crumbs';
import { asScript, structured, trail } from './structured';
import { useSettings } from './useSettings';

export function StructuredData({ product }: { product: Product }) {
  const { origin } = window.location;
  const crumbs = [...crumbsOf(product, useSettings()?.categories), { name: product.title }];
  return (
    <>
      {[structured(product, origin), trail(crumbs, origin)].map((data) => (
        <script key={String(data['@type'])} type="application/ld+json" dangerouslySetInnerHTML={{ __html: asScript(data) }} />
      ))}
    </>
  );
}
