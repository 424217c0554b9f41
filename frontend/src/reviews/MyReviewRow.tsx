import type { ListedProduct, Review } from '@/api/shapes';
import { ProductLink } from '@/catalogue/ProductLink';
import { Picture } from '@/ui/Picture';
import { Written } from '@/ui/Written';
import { ReviewHead } from './ReviewHead';

export function MyReviewRow({ review, product }: { review: Review; product: ListedProduct | undefined }) {
  return (
    <li className="flex gap-5 py-6">
      <Picture image={product?.images[0]} sizes="5rem" alt="" className="h-fit w-20 max-w-[22vw] shrink-0 rounded-xl" />
      <div className="min-w-0">
        <h2 className="mb-2 font-medium">
          <ProductLink id={review.productId} hash="#reviews" className="hover:underline">
            <Written>{product?.title ?? review.productId}</Written>
          </ProductLink>
        </h2>
        <ReviewHead review={review} />
        {review.hidden && <p className="mt-2 text-sm text-warn">Hidden until a moderator has looked at it.</p>}
        {review.comment && (
          <Written as="p" className="mt-3 max-w-prose whitespace-pre-line">
            {review.comment}
          </Written>
        )}
      </div>
    </li>
  );
}
