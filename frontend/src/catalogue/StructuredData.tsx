import type { Product } from '@/api/shapes';
import { asScript, structured } from './structured';

export function StructuredData({ product }: { product: Product }) {
  return (
    <script
      type="application/ld+json"
      dangerouslySetInnerHTML={{ __html: asScript(structured(product, window.location.origin)) }}
    />
  );
}
