import { SIZES } from '@/ui/sizes';
import { FirstPicture } from './FirstPicture';

/**
 * A product before any script runs: the shop fills in what stands in brackets, and shows this in place of the skeleton
 * (functions/catalogue, FirstSight). Then {@link ProductPage} takes its place, and draws the same.
 */
export function FirstProduct() {
  return (
    <template data-first="">
      <div className="-mt-4 mb-2 flex min-h-11 items-center sm:-mt-6 sm:mb-4">
        <span className="text-sm text-soft">Everything</span>
      </div>
      <article className="grid grid-cols-[minmax(0,1fr)] gap-8 wrap-anywhere md:grid-cols-2 lg:gap-16 xl:grid-cols-[minmax(0,7fr)_minmax(0,5fr)]">
        <FirstPicture sizes={SIZES.gallery} alt="[[title]]" className="rounded-3xl" />
        <div>
          <h1 dir="auto" className="text-3xl leading-tight font-semibold sm:text-4xl">
            [[title]]
          </h1>
          <p className="mt-3 text-sm text-soft">
            Sold by <bdi dir="auto">[[seller]]</bdi>
          </p>
          <p className="mt-4 text-3xl tabular-nums">[[price]]</p>
          <p dir="auto" className="mt-6 max-w-prose leading-relaxed whitespace-pre-line">
            [[description]]
          </p>
        </div>
      </article>
    </template>
  );
}
