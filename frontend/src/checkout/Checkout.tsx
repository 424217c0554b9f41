'use client';

import { useSearchParams } from 'next/navigation';
import { useCart } from '@/cart/useCart';
import type { Shopper } from '@/session/session';
import { SkeletonBlock } from '@/ui/Skeleton';
import { PayStep } from './PayStep';
import { ReviewStep } from './ReviewStep';
import { Steps } from './Steps';
import { useCheckout } from './useCheckout';

export function Checkout({ shopper }: { shopper: Shopper }) {
  const { step, order, leavePayment } = useCheckout(shopper.id, useSearchParams().get('order'));
  const failed = useCart().status === 'failed';
  const reviewing = step.name === 'review' || (step.name === 'opening' && failed);
  return (
    <>
      <Steps at={step.name === 'paying' || step.name === 'resuming' ? 2 : 1} />
      {step.name === 'opening' && !failed && <SkeletonBlock lines={6} label="Loading your cart" />}
      {step.name === 'placing' && <SkeletonBlock lines={6} label="Putting your order aside" />}
      {step.name === 'resuming' && <SkeletonBlock lines={4} label="Looking for the payment" />}
      {reviewing && <ReviewStep shopper={shopper} told={step.name === 'review' ? step.told : undefined} onOrder={(body) => void order(body)} />}
      {step.name === 'paying' && <PayStep key={step.placement.order.id} shopperId={shopper.id} placement={step.placement} onLeave={leavePayment} />}
    </>
  );
}
