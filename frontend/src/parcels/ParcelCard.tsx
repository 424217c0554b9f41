'use client';

import { useMutation } from '@tanstack/react-query';
import { useRef, type ReactNode } from 'react';
import { asRefusal } from '@/api/refusal';
import type { Parcel } from '@/api/shapes';
import { nameOfLine, type Named } from '@/catalogue/variants/words';
import { Badge } from '@/ui/Badge';
import { button } from '@/ui/button';
import { Refused } from '@/ui/Refused';
import { Spinner } from '@/ui/Spinner';
import { PackedLines } from './PackedLines';
import { Tracking } from './Tracking';
import { endOf, stateOf, type Viewer } from './words';

interface Props {
  parcel: Parcel;
  /** The order's lines, which have the titles. */
  products: readonly (Named & { id: string })[];
  name: string;
  viewer: Viewer;
  /** Tells the shop that the parcel has arrived, also when it was given up as lost. */
  onArrived: () => Promise<unknown>;
  /** What else can be done about it. */
  children?: ReactNode;
}

export function ParcelCard({ parcel, products, name, viewer, onArrived, children }: Props) {
  const card = useRef<HTMLLIElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const arrive = useMutation({ mutationFn: onArrived });
  const lines = parcel.lines.map(({ id, quantity }) => ({ id, quantity, title: nameOfLine(products, id) }));

  function say() {
    // The button goes; who pressed it stays where the parcel is.
    const keepPlace = () => card.current?.contains(document.activeElement) && heading.current?.focus();
    if (!arrive.isPending) arrive.mutate(undefined, { onSuccess: keepPlace });
  }

  return (
    <li ref={card} className="rounded-2xl border border-line p-5">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <h3 ref={heading} tabIndex={-1} className="font-medium">
          {name}
        </h3>
        <Badge {...stateOf(parcel)} />
      </div>
      <PackedLines lines={lines} />
      <Tracking parcel={parcel} />
      <p aria-live="polite" className="mt-2 text-sm">
        {endOf(parcel, viewer)}
      </p>
      <Refused refusal={arrive.isError ? asRefusal(arrive.error) : null} className="mt-3" />
      {parcel.state !== 'Delivered' && (
        <div className="mt-4 flex flex-wrap gap-2">
          <button type="button" aria-label={`It has arrived: ${name}`} className={button('secondary')} aria-disabled={arrive.isPending} onClick={say}>
            {arrive.isPending && <Spinner />}
            It has arrived
          </button>
          {children}
        </div>
      )}
    </li>
  );
}
