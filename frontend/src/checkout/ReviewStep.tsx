'use client';

import Link from 'next/link';
import { useEffect, useRef, useState } from 'react';
import { cart } from '@/cart/cart';
import { CartLines } from '@/cart/CartLines';
import { LeftBehind } from '@/cart/LeftBehind';
import { SumBar } from '@/cart/SumBar';
import { useCart } from '@/cart/useCart';
import type { Shopper } from '@/session/session';
import { session } from '@/session/session';
import { button } from '@/ui/button';
import { Failure } from '@/ui/Failure';
import { Field } from '@/ui/Field';
import { Notice } from '@/ui/Notice';
import { SkeletonBlock } from '@/ui/Skeleton';
import { useKept } from '@/ui/useKept';
import { emailFault } from './email';
import type { Told } from './refusals';

interface Props {
  shopper: Shopper;
  told?: Told | undefined;
  onOrder: (email: string) => void;
}

export function ReviewStep({ shopper, told, onOrder }: Props) {
  const view = useCart();
  const [email, setEmail] = useKept('receipt', shopper.email ?? '');
  const [fault, setFault] = useState<string | null>(null);
  const notice = useRef<HTMLDivElement>(null);
  const loaded = view.status === 'ready';
  const address = useRef<HTMLInputElement>(null);

  useEffect(() => {
    if (!told || !loaded) return;
    notice.current?.focus({ preventScroll: true });
    notice.current?.scrollIntoView?.({ block: 'start' });
  }, [told, loaded]);

  if (view.status === 'loading') return <SkeletonBlock lines={6} label="Loading your cart" />;
  if (view.status === 'failed') {
    return <Failure reason={view.failure} what="Your cart" onRetry={() => void cart().reload()} />;
  }
  const gone = view.lines.some((line) => !line.available);
  const lacking = view.warnings.some(({ code }) => code === 'LOW_STOCK');
  return (
    <>
      {told && (
        <div ref={notice} role="alert" tabIndex={-1} className="mb-6 scroll-mt-24 rounded-2xl bg-warn-wash p-5">
          <p className="font-semibold">{told.title}</p>
          <p className="mt-1 text-soft">{told.text}</p>
          {told.unsigned && (
            <button type="button" className={button('primary', 'mt-3')} onClick={() => void session.signIn()}>
              Sign in
            </button>
          )}
        </div>
      )}
      <LeftBehind view={view} />
      {view.lines.length === 0 ? (
        <Notice title="There is nothing to pay" text="Your cart is empty.">
          <Link href="/" className={button('primary')}>
            Look around
          </Link>
          <Link href="/account/" className={button('secondary')}>
            Your orders
          </Link>
        </Notice>
      ) : (
        <div className="lg:grid lg:grid-cols-[minmax(0,1fr)_22rem] lg:gap-16">
          <CartLines view={view} />
          <form
            noValidate
            aria-label="Order"
            className="max-lg:contents lg:sticky lg:top-24 lg:h-fit lg:space-y-5 lg:rounded-2xl lg:bg-tint lg:p-6"
            onSubmit={(event) => {
              event.preventDefault();
              const found = emailFault(email);
              setFault(found);
              if (found === null) onOrder(email.trim());
              else address.current?.focus();
            }}
          >
            <div className="space-y-5 max-lg:my-6 max-lg:rounded-2xl max-lg:bg-tint max-lg:p-6">
              <Field label="E-mail for the receipt" hint="For nothing else." error={fault}>
                {(wiring) => (
                  <input {...wiring} ref={address} required type="email" autoComplete="email" value={email} onChange={(event) => setEmail(event.target.value)} />
                )}
              </Field>
              {gone && <p className="text-sm text-warn">Remove what cannot be bought, then go on.</p>}
              {lacking && <p className="text-sm text-warn">Lower what there is not enough of, then go on.</p>}
              <p className="text-sm text-soft">The products are put aside for you while you pay.</p>
            </div>
            <SumBar view={view}>
              <button type="submit" className={button('primary', 'grow')} disabled={gone}>
                Go on to payment
              </button>
            </SumBar>
          </form>
        </div>
      )}
    </>
  );
}
