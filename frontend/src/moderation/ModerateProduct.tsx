import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { asRefusal } from '@/api/refusal';
import type { DescribedProduct, Image, Product, ProductDecision, Variant } from '@/api/shapes';
import { productKey } from '@/catalogue/useProduct';
import { button } from '@/ui/button';
import { Picture } from '@/ui/Picture';
import { Refused } from '@/ui/Refused';
import { Spinner } from '@/ui/Spinner';
import { isolated } from '@/ui/text';
import { decideProduct } from './calls';
import { Outcome } from './Outcome';
import { ReasonDialog } from './ReasonDialog';
import { pictureAsked, suspensionAsked } from './productWords';
import { useOutcome } from './useOutcome';

/** What a moderator may decide about a product, on its page. */
export function ModerateProduct({ product }: { product: Product }) {
  const { id, title, images, status } = product;
  const queries = useQueryClient();
  const [suspending, setSuspending] = useState(false);
  // Stays while its dialog closes.
  const [picture, setPicture] = useState<{ image: Image; open: boolean } | null>(null);
  const { tell, ...outcome } = useOutcome();
  const suspended = status === 'suspended';

  async function decide(body: ProductDecision, text: string) {
    const after = await decideProduct(id, body);
    queries.setQueryData<Product>(productKey(id), (before) => before && withDecision(before, after));
    void queries.invalidateQueries({ queryKey: ['products'], refetchType: 'none' });
    tell(after.status === 'suspended' && body.state === 'Active' ? 'The product itself is restored. Its seller is suspended, so it still cannot be bought.' : text);
  }
  const restore = useMutation({ mutationFn: () => decide({ state: 'Active' }, `${isolated(title)} can be found and bought again.`) });

  return (
    <section aria-labelledby="moderate" className="mt-14 rounded-2xl border border-line p-6">
      <h2 id="moderate" className="text-lg font-semibold">
        For moderators
      </h2>
      <Outcome {...outcome} />
      <Refused refusal={restore.isError ? asRefusal(restore.error) : null} className="mt-4" />
      <div className="mt-4 flex flex-wrap gap-2">
        {suspended ? (
          <button type="button" className={button('secondary')} aria-disabled={restore.isPending} onClick={() => !restore.isPending && restore.mutate()}>
            {restore.isPending && <Spinner />}
            Restore the product
          </button>
        ) : (
          <button type="button" aria-haspopup="dialog" className={button('danger')} onClick={() => setSuspending(true)}>
            Suspend the product
          </button>
        )}
      </div>
      {images.length > 0 && (
        <>
          <h3 className="mt-6 font-medium">Pictures</h3>
          <ul className="mt-3 flex flex-wrap gap-4">
            {images.map((image, place) => (
              <li key={image.src} className="w-32 max-w-full space-y-2">
                <Picture image={image} sizes="8rem" alt={`Picture ${place + 1}`} className="rounded-xl" />
                <button
                  type="button"
                  aria-haspopup="dialog"
                  aria-label={`Remove picture ${place + 1}`}
                  className={button('danger', 'w-full')}
                  onClick={() => setPicture({ image, open: true })}
                >
                  Remove
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      <ReasonDialog
        asked={suspensionAsked(product)}
        open={suspending}
        onClose={() => setSuspending(false)}
        onYes={(reason) => decide({ state: 'Suspended', reason }, `${isolated(title)} is suspended: nobody can order it from now on.`)}
      />
      {picture && (
        <ReasonDialog
          asked={pictureAsked(product)}
          open={picture.open}
          onClose={() => setPicture({ ...picture, open: false })}
          onYes={(reason) =>
            decide({ state: suspended ? 'Suspended' : 'Active', reason, removeImages: [picture.image.src] }, 'The picture is gone, from the product and from the shop’s store.')
          }
        />
      )}
    </section>
  );
}

/** The answer has no variants: they stay, without the pictures that are gone. */
function withDecision(before: Product, after: DescribedProduct): Product {
  const isThere = ({ image }: Variant) => after.images.some(({ src }) => src === image?.src);
  return { ...before, ...after, variants: before.variants.map((variant) => (isThere(variant) ? variant : { ...variant, image: null })) };
}
