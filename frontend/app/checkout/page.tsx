import type { Metadata } from 'next';
import { CheckoutPage } from '@/checkout/CheckoutPage';

export const metadata: Metadata = { title: 'Checkout', description: 'Look your cart over, pay by card, and have it sent.' };

export default function Page() {
  return <CheckoutPage />;
}
