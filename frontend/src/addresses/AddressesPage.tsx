'use client';

import { useEffect, useRef } from 'react';
import type { NewAddress } from '@/api/shapes';
import { button } from '@/ui/button';
import { Failure } from '@/ui/Failure';
import { Notice } from '@/ui/Notice';
import { notify } from '@/ui/notify';
import { SkeletonBlock } from '@/ui/Skeleton';
import { useKept } from '@/ui/useKept';
import { useOwner } from '@/ui/useOwner';
import { AddressRow } from './AddressRow';
import { addAddress, changeAddress } from './calls';
import { LateAddressForm } from './LateAddressForm';
import { keyFor, settleSent } from '@/session/sent';
import { typedOf } from './typed';
import { useAddresses, useAddressesChanged } from './useAddresses';

/** Most addresses of one shopper. */
const MOST = 10;
const NEW = 'new';

/** Forms and rows go away with the focus in them. */
function passFocus(place: HTMLElement | null): void {
  place?.querySelector<HTMLElement>('[data-heading], button')?.focus();
}

export function AddressesPage() {
  const owner = useOwner();
  const query = useAddresses();
  const changed = useAddressesChanged();
  // Which one is being written, so that a reload goes on with it.
  const [open, setOpen] = useKept('address.open', '');
  const before = useRef(open);
  const place = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (open === '' && before.current !== '') passFocus(place.current);
    before.current = open;
  }, [open]);

  if (query.isPending) return <SkeletonBlock lines={6} label="Loading your addresses" />;
  if (!query.data) return <Failure reason={query.error} what="Your addresses" onRetry={() => void query.refetch()} />;
  const addresses = query.data;
  const none = addresses.length === 0;

  async function done(text: string) {
    await changed();
    setOpen('');
    notify('success', text);
  }
  async function add(address: NewAddress & { default?: boolean }) {
    await addAddress(keyFor(owner, 'address', address), address);
    settleSent(owner, 'address');
    await done('The address is saved.');
  }
  const stop = () => setOpen('');

  return (
    <div ref={place} className="space-y-6">
      {open === NEW && <LateAddressForm title="A new address" keep={NEW} mayBeDefault={!none} onSubmit={add} onCancel={stop} />}
      {none && open !== NEW && (
        <Notice title="No addresses yet" text="Save one, and the checkout begins with it.">
          <button type="button" className={button('primary')} onClick={() => setOpen(NEW)}>
            Add an address
          </button>
        </Notice>
      )}
      {!none && (
        <>
          <h2 tabIndex={-1} data-heading className="sr-only">
            Your saved addresses
          </h2>
          <ul className="space-y-4">
            {addresses.map((address) =>
              open === address.id ? (
                <li key={address.id}>
                  <LateAddressForm
                    title="Edit the address"
                    keep={address.id}
                    start={typedOf(address)}
                    mayBeDefault={!address.default}
                    onSubmit={async (body) => {
                      await changeAddress(address.id, body);
                      await done('The address is changed. Orders that are placed already keep the old one.');
                    }}
                    onCancel={stop}
                  />
                </li>
              ) : (
                <AddressRow
                  key={address.id}
                  address={address}
                  onEdit={() => setOpen(address.id)}
                  onChanged={changed}
                  onRemoved={() => passFocus(place.current)}
                />
              ),
            )}
          </ul>
          {open !== NEW && addresses.length < MOST && (
            <button type="button" className={button('secondary')} onClick={() => setOpen(NEW)}>
              Add an address
            </button>
          )}
          {addresses.length >= MOST && <p className="text-sm text-soft">These are {MOST}, as many as there can be. Remove one to add another.</p>}
        </>
      )}
    </div>
  );
}
