import { act, renderHook, waitFor } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { cart } from '@/cart/cart';
import { cartOf, line, order, problem } from '@/testing/samples';
import { server } from '@/testing/server';
import { attemptAt, attemptsOf, saveAttempt } from './attempt';
import { CHANGED, NOT_TAKEN } from './refusals';
import { useCheckout } from './useCheckout';

const went = vi.hoisted(() => ({ replace: vi.fn() }));
vi.mock('next/navigation', () => ({ useRouter: () => went }));

const body = { cartVersion: 1, totalAmount: 1000, pricing: 'priced', email: 'alice@example.org' };
const older = { shopperId: 'alice', key: 'older', body, orderId: 'older' };
const payment = { clientSecret: 's', expiresAt: '2026-08-04T10:03:10Z' };

describe('the checkout', () => {
  let keys: (string | null)[];

  beforeEach(() => {
    went.replace.mockClear();
    keys = [];
    server.use(
      http.post('*/api/orders', ({ request }) => {
        const key = request.headers.get('Idempotency-Key');
        keys.push(key);
        return HttpResponse.json({ order: order({ id: key === 'older' ? 'older' : 'newer' }), payment }, { status: 201 });
      }),
    );
  });

  async function withCart(...lines: ReturnType<typeof line>[]) {
    server.use(http.get('*/api/cart', () => HttpResponse.json(cartOf(1, lines))));
    cart().becomeGuest();
    await cart().becomeShopper('alice');
  }

  it('orders what is in the cart, whatever was begun before', async () => {
    saveAttempt(localStorage, older);
    await withCart(line('mug', 1));
    const { result } = renderHook(() => useCheckout('alice', null));
    await waitFor(() => expect(result.current.step.name).toBe('review'));

    await act(() => result.current.order(body));

    expect(result.current.step).toMatchObject({ name: 'paying', placement: { order: { id: 'newer' } } });
    expect(keys).not.toContain('older');
    expect(window.location.search).toBe('?order=newer');
    expect(attemptAt(localStorage, 'alice', 'older')).not.toBeNull();
    act(() => result.current.leavePayment());
    expect(result.current.step.name).toBe('review');
    expect(attemptAt(localStorage, 'alice', 'newer')).not.toBeNull();
  });

  it('does not order a cart that was changed since it was quoted', async () => {
    await withCart(line('mug', 1));
    const { result } = renderHook(() => useCheckout('alice', null));
    await waitFor(() => expect(result.current.step.name).toBe('review'));

    await act(() => result.current.order({ ...body, cartVersion: 7 }));

    expect(result.current.step).toEqual({ name: 'review', told: CHANGED });
    expect(keys).toEqual([]);
  });

  it('goes on with an order that is asked for', async () => {
    saveAttempt(localStorage, older);
    saveAttempt(localStorage, { ...older, key: 'other', orderId: 'other' });
    await withCart(line('mug', 1));

    const { result } = renderHook(() => useCheckout('alice', 'older'));

    await waitFor(() => expect(result.current.step).toMatchObject({ name: 'paying', placement: { order: { id: 'older' } } }));
    expect(keys).toEqual(['older']);
  });

  it('goes on with the last order when there is nothing else to order', async () => {
    saveAttempt(localStorage, older);
    await withCart();

    const { result } = renderHook(() => useCheckout('alice', null));

    await waitFor(() => expect(result.current.step.name).toBe('paying'));
  });

  describe('of an order that was placed on a phone', () => {
    const resumed = async (status: number, answer: object) => {
      server.use(http.get('*/api/orders/of-a-phone/payment', () => HttpResponse.json(answer, { status })));
      await withCart();
      return renderHook(() => useCheckout('alice', 'of-a-phone')).result;
    };
    const shown = () => waitFor(() => expect(went.replace).toHaveBeenCalledWith('/order/?id=of-a-phone'));

    it('is paid here, and remembered without a second order', async () => {
      const result = await resumed(200, { order: order({ id: 'of-a-phone' }), payment });

      await waitFor(() => expect(result.current.step).toMatchObject({ name: 'paying', placement: { order: { id: 'of-a-phone' } } }));
      expect(keys).toEqual([]);
      expect(attemptsOf(localStorage, 'alice')).toEqual([{ shopperId: 'alice', key: 'of-a-phone', orderId: 'of-a-phone' }]);
    });

    it('shows the order when it has just been paid there', async () => {
      await resumed(200, { order: order({ id: 'of-a-phone' }), payment: null });

      await shown();
      expect(attemptAt(localStorage, 'alice', 'of-a-phone')).toMatchObject({ confirmed: true });
    });

    it.each([
      [404, 'NO_SUCH_ORDER'],
      [409, 'ORDER_CLOSED'],
      [409, 'PAYMENT_NOT_OPENED'],
    ])('shows the order after %d %s', async (status, code) => {
      await resumed(status, problem(status, code));

      await shown();
      expect(attemptsOf(localStorage, 'alice')).toEqual([]);
    });

    it('says that the session is over', async () => {
      const result = await resumed(401, problem(401, 'UNAUTHORIZED'));

      await waitFor(() => expect(result.current.step).toMatchObject({ name: 'review', told: { unsigned: true } }));
    });
  });

  it('does not order a cart that the shop would not change', async () => {
    await withCart(line('mug', 1));
    server.use(http.put('*/api/cart/mug', () => HttpResponse.json(problem(422, 'QUANTITY_LIMIT'), { status: 422 })));
    const { result } = renderHook(() => useCheckout('alice', null));
    await waitFor(() => expect(result.current.step.name).toBe('review'));
    act(() => cart().set('mug', 5));

    await act(() => result.current.order(body));

    expect(result.current.step).toEqual({ name: 'review', told: NOT_TAKEN });
    expect(keys).toEqual([]);
    expect(attemptsOf(localStorage, 'alice')).toEqual([]);
  });
});
