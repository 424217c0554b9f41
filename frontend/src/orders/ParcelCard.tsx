'use client';

import { LoaderCircle } from 'lucide-react';
import { useRef } from 'react';
import { asRefusal } from '@/api/refusal';
import type { OrderWithParcels, Parcel } from '@/api/shapes';
import { session } from '@/session/session';
import { button } from '@/ui/button';
import { PackedLines } from './PackedLines';
import { badgeOfParcel, contentsOf, endOf } from './parcels';
import { StatusBadge } from './StatusBadge';
import { Tracking } from './Tracking';
import { useArrived } from './useArrived';

interface Props {
  name: string;
  order: OrderWithParcels;
  parcel: Parcel;
}

/** A parcel on its way to the shopper, who may say that it has arrived, also when it was given up as lost. */
export function ParcelCard({ name, order, parcel }: Props) {
  const card = useRef<HTMLLIElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const arrived = useArrived(order.id, parcel.id);
  const refusal = arrived.isError ? asRefusal(arrived.error) : null;

  function say() {
    // The button goes; who pressed it stays where the parcel is.
    const keepPlace = () => card.current?.contains(document.activeElement) && heading.current?.focus();
    if (!arrived.isPending) arrived.mutate(undefined, { onSuccess: keepPlace });
  }

  return (
    <li ref={card} className="rounded-2xl border border-line p-5">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <h3 ref={heading} tabIndex={-1} className="font-medium">
          {name}
        </h3>
        <StatusBadge {...badgeOfParcel(parcel)} />
      </div>
      <PackedLines lines={contentsOf(order, parcel)} />
      <Tracking parcel={parcel} />
      <p aria-live="polite" className="mt-2 text-sm">
        {endOf(parcel)}
      </p>
      <div role="alert">
        {refusal && (
          <p className="mt-3 rounded-xl bg-bad-wash p-4 text-sm text-bad">
            {refusal.message}
            {refusal.unsigned && (
              <button type="button" className="ml-2 font-medium underline" onClick={() => void session.signIn()}>
                Sign in
              </button>
            )}
          </p>
        )}
      </div>
      {parcel.state !== 'Delivered' && (
        <button type="button" aria-label={`It has arrived: ${name}`} className={button('secondary', 'mt-4')} aria-disabled={arrived.isPending} onClick={say}>
          {arrived.isPending && <LoaderCircle aria-hidden className="size-4 animate-spin" />}
          It has arrived
        </button>
      )}
    </li>
  );
}
