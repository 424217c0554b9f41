'use client';

import type { DescribedProduct } from '@/api/shapes';
import { ConfirmDialog } from '@/ui/ConfirmDialog';
import { notify } from '@/ui/notify';
import { isolated } from '@/ui/text';
import { removeListing } from './calls';
import { useListingChanged } from './useListings';

export function ArchiveDialog({ product, open, onClose }: { product: DescribedProduct; open: boolean; onClose: () => void }) {
  const changed = useListingChanged();
  return (
    <ConfirmDialog
      title={`Archive ${isolated(product.title)}?`}
      text="Nobody can buy it any more; orders keep it. You can sell it again later."
      yes="Archive it"
      open={open}
      onClose={onClose}
      onYes={() => removeListing(product.id)}
      onDone={() => {
        changed();
        notify('success', `${isolated(product.title)} is no longer for sale.`);
      }}
    />
  );
}
