import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { order } from '@/testing/samples';
import { server } from '@/testing/server';
import { PaymentForm } from './PaymentForm';

const went = vi.hoisted(() => ({ replace: vi.fn() }));
vi.mock('next/navigation', () => ({ useRouter: () => went }));

const stripe = vi.hoisted(() => ({ confirm: vi.fn(), failed: false }));
vi.mock('@stripe/react-stripe-js/checkout', () => ({
  PaymentElement: () => null,
  useCheckoutElements: () =>
    stripe.failed
      ? { type: 'error', error: { message: 'This session is over.' } }
      : { type: 'success', checkout: { total: { total: { amount: '€12.50' } }, confirm: stripe.confirm } },
}));

describe('the payment', () => {
  beforeEach(() => {
    went.replace.mockClear();
    stripe.failed = false;
    stripe.confirm.mockResolvedValue({ type: 'error', error: { message: 'The session is complete.' } });
  });

  function ordered(paymentStatus: 'Pending' | 'Paid') {
    server.use(http.get('*/api/orders/o1', () => HttpResponse.json(order({ id: 'o1', paymentStatus }))));
    render(<PaymentForm shopperId="alice" order={order({ id: 'o1' })} />);
  }

  it('shows the order to who has paid it in another tab', async () => {
    ordered('Paid');

    await userEvent.click(screen.getByRole('button', { name: 'Pay €12.50' }));

    await waitFor(() => expect(went.replace).toHaveBeenCalledWith('/order/?id=o1'));
  });

  it('shows the order where its session is over because it was paid', async () => {
    stripe.failed = true;
    ordered('Paid');

    await waitFor(() => expect(went.replace).toHaveBeenCalledWith('/order/?id=o1'));
  });

  it('says why the bank said no, and lets try again', async () => {
    ordered('Pending');

    await userEvent.click(screen.getByRole('button', { name: 'Pay €12.50' }));

    await screen.findByText('The session is complete.');
    expect(went.replace).not.toHaveBeenCalled();
    expect(screen.getByRole('button', { name: 'Pay €12.50' }).getAttribute('aria-disabled')).toBe('false');
  });
});
