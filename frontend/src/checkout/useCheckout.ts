import { useRouter } from 'next/navigation';
import { useCallback, useEffect, useRef, useState } from 'react';
import { asRefusal } from '@/api/refusal';
import type { OrderRequest, Placement } from '@/api/shapes';
import { cart } from '@/cart/cart';
import { useCart } from '@/cart/useCart';
import { notify } from '@/ui/notify';
import { adopt, attemptAt, attemptFor, attemptsOf, endAttempt, isBegun, saveAttempt, type Begun } from './attempt';
import { paymentOf } from './payment';
import { place } from './place';
import { CHANGED, explain, NOT_TAKEN, unopened, type Told } from './refusals';

export type Step =
  | { name: 'opening' }
  | { name: 'review'; told?: Told }
  | { name: 'placing' }
  | { name: 'resuming' }
  | { name: 'paying'; placement: Placement & { payment: NonNullable<Placement['payment']> } };

const addressOf = (orderId: string | null) => (orderId ? `/checkout/?order=${orderId}` : '/checkout/');

/**
 * Where the shopper stands between a full cart and a paid order. An order that was begun before is gone on
 * with when it is asked for by its id, or when there is nothing else to order.
 */
export function useCheckout(shopperId: string, asked: string | null) {
  const router = useRouter();
  const { owner, status, lines } = useCart();
  const [step, setStep] = useState<Step>({ name: 'opening' });
  const busy = useRef(false);
  /** The address whose order was looked for; undefined before the first. */
  const shownFor = useRef<string | null | undefined>(undefined);
  const known = owner === 'shopper' && status === 'ready';
  const empty = lines.length === 0;

  /** The address names the order, so that a reload and another tab come back to it. */
  const show = useCallback((orderId: string | null, next: Step) => {
    shownFor.current = orderId;
    window.history.replaceState(null, '', addressOf(orderId));
    setStep(next);
  }, []);

  const run = useCallback(
    async (attempt: Begun) => {
      if (busy.current) return;
      busy.current = true;
      setStep({ name: 'placing' });
      saveAttempt(window.localStorage, attempt);
      try {
        const { order, payment } = await place(attempt);
        saveAttempt(window.localStorage, { ...attempt, orderId: order.id });
        void cart().reload();
        if (payment) show(order.id, { name: 'paying', placement: { order, payment } });
        else router.replace(`/order/?id=${order.id}`);
      } catch (reason) {
        const refusal = asRefusal(reason);
        // What may still have been placed must be asked for with the same key.
        if (!refusal.passing && !refusal.unsigned) endAttempt(window.localStorage, attempt.key);
        await cart().reload();
        setStep({ name: 'review', told: explain(refusal) });
      } finally {
        busy.current = false;
      }
    },
    [router, show],
  );

  /** Takes up the payment of an order that another device placed. */
  const resume = useCallback(
    async (orderId: string) => {
      if (busy.current) return;
      busy.current = true;
      setStep({ name: 'resuming' });
      try {
        const { order, payment } = await paymentOf(orderId);
        adopt(window.localStorage, shopperId, orderId);
        if (payment) return show(orderId, { name: 'paying', placement: { order, payment } });
        // It has been paid, as far as Stripe knows.
        const attempt = attemptAt(window.localStorage, shopperId, orderId);
        if (attempt) saveAttempt(window.localStorage, { ...attempt, confirmed: true });
        router.replace(`/order/?id=${orderId}`);
      } catch (reason) {
        const refusal = asRefusal(reason);
        if (refusal.passing || refusal.unsigned) return setStep({ name: 'review', told: unopened(refusal) });
        if (refusal.code === 'PAYMENT_NOT_OPENED') notify('warning', refusal.message);
        router.replace(`/order/?id=${orderId}`);
      } finally {
        busy.current = false;
      }
    },
    [shopperId, router, show],
  );

  useEffect(() => {
    if (shownFor.current === asked || (asked === null && !known)) return;
    shownFor.current = asked;
    const attempt = asked ? attemptAt(window.localStorage, shopperId, asked) : empty ? attemptsOf(window.localStorage, shopperId).at(-1) : null;
    const orderId = asked ?? attempt?.orderId;
    if (attempt && isBegun(attempt)) void Promise.resolve(attempt).then(run);
    else if (orderId) void Promise.resolve(orderId).then(resume);
    else void Promise.resolve<Step>({ name: 'review' }).then(setStep);
  }, [shopperId, asked, known, empty, run, resume]);

  /** Orders what was quoted, unless the cart is another one by now. */
  async function order(body: OrderRequest): Promise<void> {
    setStep({ name: 'placing' });
    const taken = await cart().flush();
    const { version, status: now } = cart().view();
    if (!taken || now !== 'ready') return setStep({ name: 'review', told: NOT_TAKEN });
    if (version !== body.cartVersion) return setStep({ name: 'review', told: CHANGED });
    await run(attemptFor(attemptsOf(window.localStorage, shopperId), shopperId, body));
  }

  /** The order stays put aside, and its payment can be taken up again from the order's page. */
  const leavePayment = () => show(null, { name: 'review' });

  return { step, order, leavePayment };
}
