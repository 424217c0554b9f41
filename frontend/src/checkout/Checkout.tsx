'use client';

import type { Shopper } from '@/session/session';
import { SkeletonBlock } from '@/ui/Skeleton';
import { PayStep } from './PayStep';
import { ReviewStep } from './ReviewStep';
import { Steps } from './Steps';
import { useCheckout } from './useCheckout';

export function Checkout({ shopper }: { shopper: Shopper }) {
  const { step, order, leavePayment } = useCheckout(shopper.id);
  return (
    <>
      <Steps at={step.name === 'paying' ? 2 : 1} />
      {step.name === 'placing' && <SkeletonBlock lines={6} label="Putting your order aside" />}
      {step.name === 'review' && <ReviewStep shopper={shopper} refusal={step.refusal} onOrder={(email) => void order(email)} />}
      {step.name === 'paying' && <PayStep shopperId={shopper.id} placement={step.placement} onLeave={leavePayment} />}
    </>
  );
}
