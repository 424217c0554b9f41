'use client';

import { PaymentElement, useCheckoutElements } from '@stripe/react-stripe-js/checkout';
import { Lock } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { ask } from '@/api/client';
import type { Order } from '@/api/shapes';
import { button } from '@/ui/button';
import { SkeletonBlock } from '@/ui/Skeleton';
import { Spinner } from '@/ui/Spinner';
import { attemptAt, saveAttempt } from './attempt';

function mark(shopperId: string, orderId: string, confirmed: boolean): void {
  const attempt = attemptAt(window.localStorage, shopperId, orderId);
  if (attempt) saveAttempt(window.localStorage, { ...attempt, confirmed });
}

async function isSettled(id: string): Promise<boolean> {
  const now = await ask((api) => api.GET('/api/orders/{id}', { params: { path: { id } } })).catch(() => null);
  return now !== null && now.paymentStatus !== 'Pending';
}

export function PaymentForm({ shopperId, order }: { shopperId: string; order: Order }) {
  const state = useCheckoutElements();
  const router = useRouter();
  const [paying, setPaying] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const busy = useRef(false);

  const failed = state.type === 'error';
  useEffect(() => {
    if (failed) void isSettled(order.id).then((settled) => settled && router.replace(`/order/?id=${order.id}`));
  }, [failed, order.id, router]);

  if (state.type === 'loading') return <SkeletonBlock lines={4} label="Loading the payment form" />;
  if (state.type === 'error') {
    return (
      <p role="alert" className="rounded-xl bg-bad-wash p-4 text-bad">
        {state.error.message}
      </p>
    );
  }
  const { checkout } = state;
  // Stripe refuses to confirm a total that the page has not read from it.
  const { amount } = checkout.total.total;
  const next = `/order/?id=${order.id}`;

  async function pay(event: FormEvent) {
    event.preventDefault();
    // State changes too late for the second of two quick clicks.
    if (busy.current) return;
    busy.current = true;
    setPaying(true);
    setFault(null);
    // Some ways to pay leave the page and come back to the order's.
    mark(shopperId, order.id, true);
    const outcome = await checkout.confirm({ redirect: 'if_required' }).catch((reason: unknown) => ({
      type: 'error' as const,
      error: { message: reason instanceof Error ? reason.message : 'The payment did not go through. Try again.' },
    }));
    if (outcome.type === 'success') return router.replace(next);
    // Another tab may have paid meanwhile; a second payment would be refused for ever.
    if (await isSettled(order.id)) return router.replace(next);
    mark(shopperId, order.id, false);
    setFault(outcome.error.message);
    setPaying(false);
    busy.current = false;
  }

  return (
    <form noValidate data-unkept onSubmit={(event) => void pay(event)} aria-label="Payment" aria-busy={paying}>
      <PaymentElement />
      <div role="alert">{fault && <p className="mt-5 animate-rise rounded-xl bg-bad-wash p-4 text-bad">{fault}</p>}</div>
      <button type="submit" className={button('primary', 'mt-6 min-h-12 w-full text-base')} aria-disabled={paying}>
        {paying ? <Spinner className="size-5" /> : <Lock aria-hidden className="size-4" />}
        {paying ? 'Paying …' : `Pay ${amount}`}
      </button>
    </form>
  );
}
