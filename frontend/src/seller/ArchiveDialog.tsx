'use client';

import { useMutation } from '@tanstack/react-query';
import { asRefusal } from '@/api/refusal';
import type { Product } from '@/api/shapes';
import { button } from '@/ui/button';
import { Dialog } from '@/ui/Dialog';
import { notify } from '@/ui/notify';
import { removeListing } from './calls';
import { useListingChanged } from './useListings';

export function ArchiveDialog({ product, open, onClose }: { product: Product; open: boolean; onClose: () => void }) {
  const changed = useListingChanged();
  const archive = useMutation({
    mutationFn: () => removeListing(product.id),
    onSuccess: () => {
      onClose();
      changed();
      notify('success', `${product.title} is off the shelves.`);
    },
  });
  return (
    <Dialog title={`Archive ${product.title}?`} open={open} onClose={onClose}>
      <p className="text-soft">Nobody can buy it any more; orders keep it. You can sell it again later.</p>
      {archive.isError && (
        <p role="alert" className="mt-3 text-sm text-bad">
          {asRefusal(archive.error).message}
        </p>
      )}
      <div className="mt-6 flex gap-3">
        <button type="button" className={button('danger')} aria-disabled={archive.isPending} onClick={() => archive.mutate()}>
          Archive it
        </button>
        <button type="button" className={button('quiet')} onClick={onClose}>
          Keep it
        </button>
      </div>
    </Dialog>
  );
}
