'use client';

import { useMutation } from '@tanstack/react-query';
import Link from 'next/link';
import { useState } from 'react';
import { asRefusal } from '@/api/refusal';
import type { DescribedProduct } from '@/api/shapes';
import { FromPrice } from '@/catalogue/FromPrice';
import { stockOf } from '@/catalogue/stock';
import { button } from '@/ui/button';
import { notify } from '@/ui/notify';
import { Picture } from '@/ui/Picture';
import { isolated } from '@/ui/text';
import { Written } from '@/ui/Written';
import { ArchiveDialog } from './ArchiveDialog';
import { changeListing } from './calls';
import { useListingChanged } from './useListings';

export function ListingRow({ product, sells }: { product: DescribedProduct; sells: boolean }) {
  const changed = useListingChanged();
  const [archiving, setArchiving] = useState(false);
  const stock = stockOf(product);
  const restore = useMutation({
    mutationFn: () => changeListing(product, { status: 'active' }),
    onSuccess: (after) => {
      changed(after);
      notify('success', `${isolated(product.title)} is for sale again.`);
    },
    onError: (reason) => notify('error', asRefusal(reason).message),
  });
  return (
    <li className="flex flex-wrap items-center gap-x-5 gap-y-3 py-4">
      <Picture image={product.images[0]} sizes="4rem" alt="" className="w-16 max-w-[20vw] shrink-0 rounded-xl" />
      <div className="min-w-0 flex-1 basis-48">
        <Written as="h2" className="font-medium">
          {product.title}
        </Written>
        <p className="text-sm text-soft tabular-nums">
          <FromPrice of={product} /> · <span className={stock.tone === 'plenty' ? '' : 'text-warn'}>{product.stock} in stock</span>
        </p>
        {product.status === 'suspended' && (
          <p className="text-sm text-warn">
            A moderator took it down: nobody can buy it.
            {product.suspensionReason && (
              <>
                {' '}
                They say: <Written>{product.suspensionReason}</Written>
              </>
            )}
          </p>
        )}
      </div>
      <div className="flex flex-wrap gap-2">
        {sells && product.status !== 'archived' && (
          <Link href={`/seller/listing/?id=${product.id}`} prefetch={false} className={button('secondary')}>
            Edit<Written as="span" className="sr-only"> {product.title}</Written>
          </Link>
        )}
        {product.status !== 'archived' && (
          <button type="button" className={button('quiet')} onClick={() => setArchiving(true)}>
            Archive<Written as="span" className="sr-only"> {product.title}</Written>
          </button>
        )}
        {sells && product.status === 'archived' && (
          <button type="button" className={button('secondary')} aria-disabled={restore.isPending} onClick={() => restore.mutate()}>
            Sell again<Written as="span" className="sr-only"> {product.title}</Written>
          </button>
        )}
      </div>
      <ArchiveDialog product={product} open={archiving} onClose={() => setArchiving(false)} />
    </li>
  );
}
