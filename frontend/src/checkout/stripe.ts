import type { Stripe } from '@stripe/stripe-js';
import { settings } from '@/api/settings';

let loading: Promise<Stripe | null> | undefined;

/** Stripe's script is loaded when somebody pays, not on every page. */
export function stripe(): Promise<Stripe | null> {
  loading ??= load().catch((reason: unknown) => {
    loading = undefined;
    throw reason;
  });
  return loading;
}

async function load(): Promise<Stripe | null> {
  const { publishableKey, stripeScript } = await settings();
  // loadStripe takes a window.Stripe that is already there.
  if (stripeScript && !('Stripe' in window)) await addScript(stripeScript);
  const { loadStripe } = await import('@stripe/stripe-js/pure');
  return loadStripe(publishableKey);
}

function addScript(src: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = src;
    script.onload = () => resolve();
    script.onerror = () => reject(new Error('The payment form could not be loaded.'));
    document.head.append(script);
  });
}
