'use client';

import Link from 'next/link';
import { button } from '@/ui/button';
import { notify } from '@/ui/notify';
import { Spinner } from '@/ui/Spinner';
import { useTakeBack } from './useTakeBack';

export interface PayOrCancelProps {
  shopperId: string;
  orderId: string;
  /** For who hears the buttons without the order around them. */
  number: string;
  onCancelled?: () => void;
}

/** The two things to do with an unpaid order, on any device. */
export function PayOrCancel({ shopperId, orderId, number, onCancelled }: PayOrCancelProps) {
  const { asking, refusal, ask } = useTakeBack(shopperId, orderId);

  async function cancel() {
    const taken = await ask();
    if (taken === 'back') notify('success', `Order ${number} is cancelled. Everything is back in your cart.`);
    if (taken === 'ended') notify('warning', `Order ${number} has ended already, or is paid.`);
    if (taken === 'processing') notify('warning', `A payment for order ${number} is on its way and cannot be stopped.`);
    if (taken === 'back' || taken === 'ended') onCancelled?.();
  }

  return (
    <div className="print:hidden">
      <div className="flex flex-wrap gap-3">
        <Link prefetch={false} href={`/checkout/?order=${orderId}`} className={button('primary')} aria-label={`Pay now: order ${number}`}>
          Pay now
        </Link>
        <button type="button" className={button('secondary')} aria-label={`Cancel order ${number}`} aria-disabled={asking} onClick={() => void cancel()}>
          {asking && <Spinner />}
          {asking ? 'Cancelling …' : 'Cancel'}
        </button>
      </div>
      <div role="alert">{refusal && <p className="mt-3 rounded-xl bg-bad-wash p-4 text-sm text-bad">{refusal}</p>}</div>
    </div>
  );
}
