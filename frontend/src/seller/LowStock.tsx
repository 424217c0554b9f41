import Link from 'next/link';
import type { Sales } from '@/api/shapes';
import { lineIdOf } from '@/cart/lineId';
import { nameOf } from '@/catalogue/variants/words';
import { Written } from '@/ui/Written';

export function LowStock({ products }: { products: Sales['lowStock'] }) {
  return (
    <section aria-labelledby="low-stock">
      <h2 id="low-stock" className="mb-4 text-lg font-semibold">
        What runs low
      </h2>
      {products.length === 0 ? (
        <p className="text-soft">There is enough of everything.</p>
      ) : (
        <ul className="divide-y divide-line">
          {products.map(({ productId, variantId, title, options, stock }) => (
            <li key={lineIdOf({ productId, variantId })} className="flex items-center justify-between gap-4 py-2">
              <Link href={`/seller/listing/?id=${productId}`} prefetch={false} className="inline-flex min-h-11 min-w-0 items-center wrap-anywhere hover:underline">
                <Written>{nameOf({ title, options })}</Written>
              </Link>
              <span className="shrink-0 rounded-full bg-warn-wash px-3 py-1 text-xs font-medium text-warn tabular-nums">
                {stock === 0 ? 'Sold out' : `${stock} left`}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
