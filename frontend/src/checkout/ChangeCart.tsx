'use client';

import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useRef, useState } from 'react';
import type { Refusal } from '@/api/refusal';
import { cart } from '@/cart/cart';
import { button } from '@/ui/button';
import { notify } from '@/ui/notify';
import { Spinner } from '@/ui/Spinner';
import { attemptAt, endAttempt, saveAttempt } from './attempt';
import { takeBack } from './takeBack';

export interface ChangeCartProps {
  shopperId: string;
  orderId: string;
  /** Nothing may be paid while it is being taken back. */
  onAsking?: (asking: boolean) => void;
}

/** Ends the payment of an order and puts its lines back into the cart. */
export function ChangeCart({ shopperId, orderId, onAsking }: ChangeCartProps) {
  const router = useRouter();
  const queries = useQueryClient();
  const [asking, setAsking] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const busy = useRef(false);

  function ask(now: boolean) {
    busy.current = now;
    setAsking(now);
    onAsking?.(now);
  }

  async function change() {
    // State changes too late for the second of two quick clicks.
    if (busy.current) return;
    ask(true);
    setRefusal(null);
    const taken = await takeBack(shopperId, orderId);
    void queries.invalidateQueries({ queryKey: ['mine'] });
    const attempt = attemptAt(window.localStorage, shopperId, orderId);
    switch (taken.name) {
      case 'back':
        if (attempt) endAttempt(window.localStorage, attempt.key);
        await cart().reload();
        notify('success', 'The payment has ended. Everything is back in your cart.');
        return router.replace('/cart/');
      case 'processing':
        if (attempt) saveAttempt(window.localStorage, { ...attempt, confirmed: true });
        ask(false);
        return router.replace(`/order/?id=${orderId}`);
      case 'ended':
        ask(false);
        return router.replace(`/order/?id=${orderId}`);
      case 'not-yet':
        setRefusal(taken.refusal);
        ask(false);
    }
  }

  return (
    <div className="mt-6 print:hidden">
      <p className="text-sm text-soft">
        Would you like something else? We end this payment, and what you ordered goes back into your cart. It is no longer put aside for you then.
      </p>
      <div role="alert">{refusal && <p className="mt-3 rounded-xl bg-bad-wash p-4 text-bad">{textOf(refusal)}</p>}</div>
      <button type="button" className={button('secondary', 'mt-3')} aria-disabled={asking} onClick={() => void change()}>
        {asking && <Spinner />}
        {asking ? 'Ending the payment …' : 'Change the cart'}
      </button>
    </div>
  );
}

function textOf(refusal: Refusal): string {
  if (refusal.offline) return 'The shop cannot be reached, so the payment could not be ended. Please try again.';
  return refusal.passing
    ? 'The payment could not be ended yet. Please try again in a moment. If we have heard you, it ends by itself within minutes.'
    : refusal.message;
}
