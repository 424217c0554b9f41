import { SIZES } from '@/ui/sizes';
import { FirstPicture } from './FirstPicture';
import { ProductGrid } from './ProductGrid';

/** The first products of the list before any script runs, filled in by the shop as in {@link FirstProduct}: what is between the two words is written once for each. */
export function FirstProducts() {
  return (
    <template data-first="">
      <div className="mb-5 min-h-11" />
      <ProductGrid>
        [[each]]
        <li className="relative flex flex-col">
          <FirstPicture sizes={SIZES.grid} alt="" className="rounded-2xl" />
          <h3 className="mt-3 text-sm leading-snug font-medium sm:text-base">
            <a href="/product/?id=[[id]]" className="after:absolute after:inset-0">
              <bdi dir="auto">[[title]]</bdi>
            </a>
          </h3>
          <p className="mt-0.5 text-xs text-soft wrap-anywhere sm:text-sm">
            <bdi dir="auto">[[seller]]</bdi>
          </p>
          <div className="mt-1.5 text-sm tabular-nums sm:text-base">[[price]]</div>
        </li>
        [[/each]]
      </ProductGrid>
    </template>
  );
}
