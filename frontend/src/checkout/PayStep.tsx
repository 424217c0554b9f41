'use client';

import { CheckoutElementsProvider } from '@stripe/react-stripe-js/checkout';
import Link from 'next/link';
import { useEffect, useMemo, useState } from 'react';
import type { Stripe } from '@stripe/stripe-js';
import type { Placement } from '@/api/shapes';
import { useCart } from '@/cart/useCart';
import { OrderLines } from '@/orders/OrderLines';
import { SentTo } from '@/orders/SentTo';
import { button } from '@/ui/button';
import { timeOf } from '@/ui/dates';
import { Failure } from '@/ui/Failure';
import { SkeletonBlock } from '@/ui/Skeleton';
import { useTheme } from '@/ui/useTheme';
import { appearance } from './appearance';
import { ChangeCart } from './ChangeCart';
import { PaymentForm } from './PaymentForm';
import { stripe } from './stripe';
import { unreachable } from '@/api/refusal';

interface Props {
  shopperId: string;
  placement: Placement & { payment: NonNullable<Placement['payment']> };
  onLeave: () => void;
}

export function PayStep({ shopperId, placement: { order, payment }, onLeave }: Props) {
  const theme = useTheme() ?? 'light';
  const waiting = useCart().count;
  const [loaded, setLoaded] = useState<Stripe | 'failed' | null>(null);
  const [tries, setTries] = useState(0);
  const [ending, setEnding] = useState(false);

  useEffect(() => {
    let gone = false;
    stripe().then(
      (found) => !gone && setLoaded(found ?? 'failed'),
      () => !gone && setLoaded('failed'),
    );
    return () => {
      gone = true;
    };
  }, [tries]);

  const options = useMemo(
    () => ({ clientSecret: payment.clientSecret, elementsOptions: { appearance: appearance(theme) } }),
    [payment.clientSecret, theme],
  );

  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-10 lg:grid-cols-[minmax(0,1fr)_24rem] lg:gap-16">
      <section aria-label="Payment">
        {ending && <SkeletonBlock lines={4} label="Ending the payment" />}
        {!ending && loaded === null && <SkeletonBlock lines={4} label="Loading the payment form" />}
        {!ending && loaded === 'failed' && (
          <Failure
            reason={unreachable()}
            what="The payment form"
            onRetry={() => {
              setLoaded(null);
              setTries(tries + 1);
            }}
          />
        )}
        {!ending && loaded !== null && loaded !== 'failed' && (
          <CheckoutElementsProvider stripe={loaded} options={options}>
            <PaymentForm shopperId={shopperId} order={order} />
          </CheckoutElementsProvider>
        )}
        <p className="mt-5 text-sm text-soft">
          Everything is put aside for you until <time dateTime={payment.expiresAt}>{timeOf(payment.expiresAt)}</time>. You may close this page
          and come back.
        </p>
        <ChangeCart shopperId={shopperId} orderId={order.id} onAsking={setEnding} />
        <div className="mt-3 -ml-3 flex flex-wrap">
          <Link href={`/order/?id=${order.id}`} className={button('quiet')}>
            Back to the order
          </Link>
          {waiting > 0 && (
            <button type="button" className={button('quiet')} onClick={onLeave}>
              Leave it for now and order what is in the cart instead
            </button>
          )}
        </div>
      </section>
      <aside aria-label="Your order" className="h-fit rounded-2xl bg-tint p-6">
        <h2 className="font-semibold">Your order</h2>
        <OrderLines order={order} />
        <SentTo address={order.address} />
      </aside>
    </div>
  );
}
