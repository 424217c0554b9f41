import type { Sales } from '@/api/shapes';
import { ProductLink } from '@/catalogue/ProductLink';
import { Rating } from '@/catalogue/Rating';
import { inWords } from '@/ui/money';
import { counted } from '@/ui/text';
import { Written } from '@/ui/Written';
import { TopVariants } from './TopVariants';

export function TopProducts({ sales: { products, currency } }: { sales: Sales }) {
  const most = Math.max(1, ...products.map(({ revenue }) => revenue));
  return (
    <section aria-labelledby="top-products">
      <h2 id="top-products" className="mb-4 text-lg font-semibold">
        What sells best
      </h2>
      {products.length === 0 && <p className="text-soft">Nothing was sold in these days.</p>}
      <ol className="space-y-4">
        {products.map(({ productId, title, revenue, units, rating, variants }) => (
          <li key={productId}>
            <div className="flex items-baseline justify-between gap-4">
              <ProductLink id={productId} className="min-w-0 wrap-anywhere hover:underline">
                <Written>{title ?? productId}</Written>
              </ProductLink>
              <span className="shrink-0 font-medium tabular-nums">{inWords({ amount: revenue, currency })}</span>
            </div>
            <div className="mt-1.5 h-1.5 overflow-hidden rounded-full bg-tint">
              <div className="drawn h-full rounded-full bg-accent" style={{ width: `${(Math.max(0, revenue) / most) * 100}%` }} />
            </div>
            <p className="mt-1.5 flex gap-4 text-sm text-soft tabular-nums">
              {counted(units, 'unit')} <Rating of={rating} />
            </p>
            <TopVariants of={variants} title={title ?? productId} currency={currency} />
          </li>
        ))}
      </ol>
    </section>
  );
}
