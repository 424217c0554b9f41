import type { PublicSeller, SellerReference } from '@/api/shapes';
import { Written } from '@/ui/Written';
import { Rating } from '../Rating';
import { SellerLink } from '../seller/SellerLink';
import { inShort } from './inShort';

/** About three lines of the card. */
const SHORT = 140;

interface Props {
  /** All that their page tells, or only what they are called if that did not come. */
  seller: SellerReference & Partial<Pick<PublicSeller, 'about' | 'rating'>>;
}

/** Who sells a product, in short. */
export function AboutSeller({ seller }: Props) {
  return (
    <section aria-labelledby="about-seller" className="h-fit rounded-2xl bg-tint p-6 wrap-anywhere">
      <h2 id="about-seller" className="text-sm text-soft">
        The seller
      </h2>
      <SellerLink of={seller} className="inline-flex min-h-11 items-center text-xl font-semibold underline" />
      {seller.rating && (
        <p className="mb-2">
          <Rating of={seller.rating} />
        </p>
      )}
      {seller.about && (
        <Written as="p" className="text-sm leading-relaxed">
          {inShort(seller.about, SHORT)}
        </Written>
      )}
    </section>
  );
}
