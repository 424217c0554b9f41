import { useRouter } from 'next/navigation';
import { useCallback, useEffect, useRef, useState } from 'react';
import { asRefusal, type Refusal } from '@/api/refusal';
import type { Placement } from '@/api/shapes';
import { cart } from '@/cart/cart';
import { attemptFor, endAttempt, loadAttempt, saveAttempt, type Attempt } from './attempt';
import { place } from './place';

export type Step =
  | { name: 'review'; refusal?: Refusal }
  | { name: 'placing' }
  | { name: 'paying'; placement: Placement & { payment: NonNullable<Placement['payment']> } };

/** Where the shopper stands between a full cart and a paid order. */
export function useCheckout(shopperId: string) {
  const router = useRouter();
  const [step, setStep] = useState<Step>(() => ({ name: loadAttempt(window.localStorage, shopperId) ? 'placing' : 'review' }));
  const busy = useRef(false);

  const run = useCallback(
    async (attempt: Attempt) => {
      if (busy.current) return;
      busy.current = true;
      saveAttempt(window.localStorage, attempt);
      try {
        const { order, payment } = await place(attempt);
        saveAttempt(window.localStorage, { ...attempt, orderId: order.id });
        void cart().reload();
        if (payment) setStep({ name: 'paying', placement: { order, payment } });
        else router.replace(`/order/?id=${order.id}`);
      } catch (reason) {
        const refusal = asRefusal(reason);
        // What may still have been placed must be asked for with the same key.
        if (!refusal.passing && !refusal.unsigned) endAttempt(window.localStorage);
        await cart().reload();
        setStep({ name: 'review', refusal });
      } finally {
        busy.current = false;
      }
    },
    [router],
  );

  useEffect(() => {
    const interrupted = loadAttempt(window.localStorage, shopperId);
    if (interrupted) void Promise.resolve(interrupted).then(run);
  }, [shopperId, run]);

  async function order(email: string): Promise<void> {
    setStep({ name: 'placing' });
    await cart().flush();
    const { version, total, status } = cart().view();
    if (status !== 'ready' || !total) return setStep({ name: 'review' });
    const body = { cartVersion: version, totalAmount: total.amount, ...(email && { email }) };
    await run(attemptFor(loadAttempt(window.localStorage, shopperId), shopperId, body));
  }

  /** The order stays put aside, and its payment can be taken up again from the order's page. */
  const leavePayment = () => setStep({ name: 'review' });

  return { step, order, leavePayment };
}
