import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse } from 'msw';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { LineUnits } from '@/api/shapes';
import { problem } from '@/testing/samples';
import { show } from '../orderShop';
import { arrivedOrder, choose, dialog, press, returnable, returnShop, TEAPOT, UNTIL } from './returnShop';

vi.mock('@/session/useSession', () => ({ useSession: () => ({ status: 'shopper', shopper: { id: 'alice', email: null, moderates: false } }) }));

describe('a withdrawal that is not taken at once', () => {
  let shop: ReturnType<typeof returnShop>;

  beforeEach(() => {
    shop = returnShop();
  });

  async function withdraw() {
    await press('Withdraw from contract');
    await choose('Speckled teapot', '1');
    await press('Go on');
    await press('Confirm withdrawal');
  }

  it('is the same request when its answer was lost, and another one later', async () => {
    const { answer } = shop.state;
    shop.state.answer = () => HttpResponse.error();
    show();
    await withdraw();
    await screen.findByText(/Trying again asks only once\.$/);

    shop.state.answer = answer;
    await press('Confirm withdrawal');
    await screen.findByRole('heading', { name: 'Return of 10 August 2026' });
    await press('Withdraw from contract');
    await press('Go on');
    await press('Confirm withdrawal');

    await waitFor(() => expect(shop.sent).toHaveLength(3));
    expect(shop.sent[1]?.key).toBe(shop.sent[0]?.key);
    expect(shop.sent[2]?.key).not.toBe(shop.sent[0]?.key);
    expect(shop.sent[2]?.body).toEqual(shop.sent[0]?.body);
  });

  it.each([
    ['NOT_RETURNABLE', [{ id: TEAPOT.id, quantity: 1 }], /^Nothing was asked: .* This is what may still be returned\.$/],
    ['NOT_RETURNABLE', [], /^Nothing was asked: .* Nothing is left to return\.$/],
    ['RETURN_PERIOD_OVER', [], /^The time to withdraw passed on 21 August 2026, /],
  ] as [string, LineUnits[], RegExp][])('says why, and shows what may still be returned: %s %o', async (code, lines, words) => {
    shop.state.answer = () => {
      shop.become(arrivedOrder({ returnable: lines.length > 0 ? [returnable({ lines })] : [] }));
      return HttpResponse.json(problem(409, code, { current: { until: UNTIL, lines } }), { status: 409 });
    };
    show();
    await withdraw();

    expect(document.activeElement).toBe(await screen.findByText(words));
    expect(dialog().queryAllByRole('option')).toHaveLength(lines.length > 0 ? 2 : 0);
    await press(lines.length > 0 ? 'Keep it' : 'Back to the order');
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it.each([
    [401, 'UNAUTHORIZED', 'It is UNAUTHORIZED.'],
    [422, 'LINES_OF_SEVERAL_SELLERS', 'It is LINES_OF_SEVERAL_SELLERS.'],
    [503, 'BUSY', 'It is BUSY. Trying again asks only once.'],
  ])('says why, and keeps what was typed: %i %s', async (status, code, words) => {
    shop.state.answer = () => HttpResponse.json(problem(status, code), { status });
    show();
    await press('Withdraw from contract');
    await choose('Speckled teapot', '1');
    await userEvent.type(dialog().getByLabelText('Reason (optional)'), 'Too small');
    await press('Go on');
    await press('Confirm withdrawal');
    await screen.findByText(words, { exact: false });
    expect(dialog().queryByRole('button', { name: 'Sign in' }) !== null).toBe(status === 401);

    await press('Back');

    expect(dialog().getByLabelText<HTMLTextAreaElement>('Reason (optional)').value).toBe('Too small');
    expect(dialog().getByLabelText<HTMLSelectElement>('Units of Speckled teapot').value).toBe('1');
  });
});
