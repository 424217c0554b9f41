'use client';

import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { asRefusal } from '@/api/refusal';
import type { SavedAddress } from '@/api/shapes';
import { button } from '@/ui/button';
import { ConfirmDialog } from '@/ui/ConfirmDialog';
import { notify } from '@/ui/notify';
import { AddressLines } from './AddressLines';
import { changeAddress, removeAddress } from './calls';
import { bodyOf } from './typed';

interface Props {
  address: SavedAddress;
  onEdit: () => void;
  onChanged: () => Promise<void>;
  onRemoved: () => void;
}

export function AddressRow({ address, onEdit, onChanged, onRemoved }: Props) {
  const [removing, setRemoving] = useState(false);
  const prefer = useMutation({
    mutationFn: async () => {
      await changeAddress(address.id, { ...bodyOf(address), default: true });
      await onChanged();
    },
    onSuccess: () => notify('success', 'The checkout begins with it from now on.'),
    onError: (reason) => notify('error', asRefusal(reason).message),
  });
  const what = `the address of ${address.name}, ${address.line1}`;
  return (
    <li className="flex flex-wrap justify-between gap-x-8 gap-y-4 rounded-2xl border border-line p-5">
      <div className="min-w-0 flex-1 basis-48">
        {address.default && <p className="mb-2 w-fit rounded-full bg-wash px-3 py-1 text-xs font-medium text-accent">Default</p>}
        <AddressLines address={address} />
        {address.phone && <p className="mt-1 text-sm text-soft">{address.phone}</p>}
      </div>
      <div className="flex flex-wrap items-start gap-2">
        <button type="button" aria-label={`Edit ${what}`} className={button('secondary')} onClick={onEdit}>
          Edit
        </button>
        {!address.default && (
          <button
            type="button"
            aria-label={`Make default: ${what}`}
            className={button('quiet')}
            aria-disabled={prefer.isPending}
            onClick={() => !prefer.isPending && prefer.mutate()}
          >
            Make default
          </button>
        )}
        <button type="button" aria-label={`Remove ${what}`} className={button('quiet')} onClick={() => setRemoving(true)}>
          Remove
        </button>
      </div>
      <ConfirmDialog
        title="Remove this address?"
        text="Orders that were sent there keep it."
        yes="Remove it"
        open={removing}
        onClose={() => setRemoving(false)}
        onYes={async () => {
          await removeAddress(address.id);
          await onChanged();
        }}
        onDone={() => {
          notify('success', 'The address is removed.');
          onRemoved();
        }}
      />
    </li>
  );
}
