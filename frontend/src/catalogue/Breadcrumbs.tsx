import type { Product } from '@/api/shapes';
import { QuietLink } from '@/ui/QuietLink';
import { Written } from '@/ui/Written';
import { crumbsOf } from './crumbs';
import { useSettings } from './useSettings';

/** Where in the shop a product is. */
export function Breadcrumbs({ product }: { product: Product }) {
  const crumbs = crumbsOf(product, useSettings()?.categories);
  return (
    <nav aria-label="Breadcrumbs" className="-mt-4 mb-2 text-sm text-soft sm:-mt-6 sm:mb-4">
      <ol className="flex flex-wrap items-center gap-x-2 wrap-anywhere">
        {crumbs.map(({ name, href }) => (
          <li key={href} className="flex items-center gap-2">
            <QuietLink href={href} className="inline-flex min-h-11 items-center hover:underline">
              {name}
            </QuietLink>
            <span aria-hidden>›</span>
          </li>
        ))}
        <li className="min-w-0">
          <Written aria-current="page">{product.title}</Written>
        </li>
      </ol>
    </nav>
  );
}
