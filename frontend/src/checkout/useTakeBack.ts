import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { Refusal } from '@/api/refusal';
import { cart } from '@/cart/cart';
import { attemptAt, endAttempt, saveAttempt } from './attempt';
import { takeBack, type TakenBack } from './takeBack';

/** Ends the payment of an unpaid order; its lines are in the cart again when `ask` answers `back`. */
export function useTakeBack(shopperId: string, orderId: string) {
  const queries = useQueryClient();
  const [asking, setAsking] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const busy = useRef(false);

  async function ask(): Promise<TakenBack['name'] | null> {
    // State changes too late for the second of two quick clicks.
    if (busy.current) return null;
    busy.current = true;
    setAsking(true);
    setRefusal(null);
    const taken = await takeBack(shopperId, orderId);
    const attempt = attemptAt(window.localStorage, shopperId, orderId);
    if (taken.name === 'back') {
      if (attempt) endAttempt(window.localStorage, attempt.key);
      await cart().reload();
    }
    if (taken.name === 'processing' && attempt) saveAttempt(window.localStorage, { ...attempt, confirmed: true });
    if (taken.name === 'not-yet') setRefusal(taken.refusal);
    void queries.invalidateQueries({ queryKey: ['mine'] });
    setAsking(false);
    busy.current = false;
    return taken.name;
  }

  return { asking, refusal: refusal && textOf(refusal), ask };
}

function textOf(refusal: Refusal): string {
  if (refusal.offline) return 'The shop cannot be reached, so the payment could not be ended. Please try again.';
  return refusal.passing
    ? 'The payment could not be ended yet. Please try again in a moment. If we have heard you, it ends by itself within minutes.'
    : refusal.message;
}
