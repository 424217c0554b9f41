import type { Metadata } from 'next';
import { CheckoutPage } from '@/checkout/CheckoutPage';

export const metadata: Metadata = { title: 'Checkout', description: 'Look your cart over, and pay by card.' };

export default function Page() {
  return <CheckoutPage />;
}
