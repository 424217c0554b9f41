'use client';

import { useSession } from '@/session/useSession';
import { SignInGate } from '@/session/SignInGate';
import { Checkout } from './Checkout';

export function CheckoutPage() {
  const state = useSession();
  return (
    <>
      <h1 className="mb-8 text-3xl font-semibold sm:text-4xl">Checkout</h1>
      <SignInGate why="Your cart comes along, and you come straight back here.">
        {state.status === 'shopper' && <Checkout key={state.shopper.id} shopper={state.shopper} />}
      </SignInGate>
    </>
  );
}
