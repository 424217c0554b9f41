'use client';

import { useSession } from '@/session/useSession';
import { SignInGate } from '@/session/SignInGate';
import { Checkout } from './Checkout';

export function CheckoutPage() {
  const state = useSession();
  return (
    // The footer stays below the window, whatever comes.
    <div className="min-h-screen">
      <h1 className="text-3xl font-semibold sm:text-4xl">Checkout</h1>
      {/* The largest of what the page arrives with, and of what it becomes. */}
      <p className="mt-3 mb-8 max-w-prose text-soft">Look over what you order and where it goes, then pay by card. Nothing is charged before that.</p>
      <SignInGate why="Your cart comes along, and you come straight back here.">
        {state.status === 'shopper' && <Checkout key={state.shopper.id} shopper={state.shopper} />}
      </SignInGate>
    </div>
  );
}
