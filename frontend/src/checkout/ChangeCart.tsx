'use client';

import { useRouter } from 'next/navigation';
import { button } from '@/ui/button';
import { notify } from '@/ui/notify';
import { Spinner } from '@/ui/Spinner';
import { useTakeBack } from './useTakeBack';

export interface ChangeCartProps {
  shopperId: string;
  orderId: string;
  /** What the button says: it does the same wherever it stands. */
  label?: string;
  /** Nothing may be paid while it is being taken back. */
  onAsking?: (asking: boolean) => void;
}

/** Ends the payment of an order and puts its lines back into the cart. */
export function ChangeCart({ shopperId, orderId, label = 'Change the cart', onAsking }: ChangeCartProps) {
  const router = useRouter();
  const { asking, refusal, ask } = useTakeBack(shopperId, orderId);

  async function change() {
    if (asking) return;
    onAsking?.(true);
    const taken = await ask();
    if (taken === 'back') {
      notify('success', 'The payment has ended. Everything is back in your cart.');
      return router.replace('/cart/');
    }
    if (taken === null) return;
    onAsking?.(false);
    if (taken !== 'not-yet') router.replace(`/order/?id=${orderId}`);
  }

  return (
    <div className="mt-6 print:hidden">
      <p className="text-sm text-soft">
        Would you like something else? We end this payment, and what you ordered goes back into your cart. It is no longer put aside for you then.
      </p>
      <div role="alert">{refusal && <p className="mt-3 rounded-xl bg-bad-wash p-4 text-bad">{refusal}</p>}</div>
      <button type="button" className={button('secondary', 'mt-3')} aria-disabled={asking} onClick={() => void change()}>
        {asking && <Spinner />}
        {asking ? 'Ending the payment …' : label}
      </button>
    </div>
  );
}
