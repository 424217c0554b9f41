import { screen, waitFor } from '@testing-library/react';
import { HttpResponse } from 'msw';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { problem } from '@/testing/samples';
import { show } from '../orderShop';
import { allSent, cancelShop, choose, CUP, dialog, press, TEAPOT, unsent } from './cancelShop';

vi.mock('@/session/useSession', () => ({ useSession: () => ({ status: 'shopper', shopper: { id: 'alice', email: null, moderates: false } }) }));

describe('cancelling that is not done at once', () => {
  let shop: ReturnType<typeof cancelShop>;

  beforeEach(() => {
    shop = cancelShop();
  });

  it('is the same request when its answer was lost, and another one later', async () => {
    const { answer } = shop.state;
    shop.state.answer = () => HttpResponse.error();
    show();
    await press('Cancel items');
    await choose('Speckled teapot', '1');
    await choose('Cup', '0');
    await press('Go on');
    await press('Yes, cancel it');
    expect((await screen.findByText(/Trying again cancels nothing twice\.$/)).closest('[role=alert]')).not.toBeNull();

    shop.state.answer = answer;
    await press('Yes, cancel it');
    await screen.findByText(/^Cancelled: /);
    await press('Cancel items');
    await choose('Cup', '0');
    await press('Go on');
    await press('Yes, cancel it');

    await waitFor(() => expect(shop.sent).toHaveLength(3));
    expect(shop.sent[1]?.key).toBe(shop.sent[0]?.key);
    expect(shop.sent[2]?.key).not.toBe(shop.sent[0]?.key);
    expect(shop.sent[2]?.body).toEqual(shop.sent[0]?.body);
  });

  it.each([
    ['what is left', [allSent(TEAPOT), CUP], /just been packed.*This is what can still be cancelled\.$/],
    ['that nothing is', [allSent(TEAPOT), allSent(CUP)], /just been packed.*Nothing is left to cancel\.$/],
  ])('says that it was packed meanwhile, and shows %s', async (_, products, words) => {
    shop.state.answer = () => {
      shop.become(unsent({ products }));
      return HttpResponse.json(problem(409, 'UNITS_NOT_LEFT', { current: { order: unsent({ products }) } }), { status: 409 });
    };
    show();
    await press('Cancel items');
    await press('Go on');
    await press('Yes, cancel it');

    expect(document.activeElement).toBe(await screen.findByText(words));
    expect(dialog().queryByLabelText('Units of Speckled teapot')).toBeNull();
    expect(dialog().queryByLabelText('Units of Cup') !== null).toBe(products[1]!.units.toPack > 0);
  });

  it.each([
    [401, 'UNAUTHORIZED', 'It is UNAUTHORIZED.'],
    [422, 'NO_SUCH_LINE', 'It is NO_SUCH_LINE.'],
    [503, 'BUSY', 'It is BUSY. Trying again cancels nothing twice.'],
  ])('says why it is not done: %i %s', async (status, code, words) => {
    shop.state.answer = () => HttpResponse.json(problem(status, code), { status });
    show();
    await press('Cancel items');
    await press('Go on');
    await press('Yes, cancel it');

    await screen.findByText(words, { exact: false });
    expect(dialog().queryByRole('button', { name: 'Sign in' }) !== null).toBe(status === 401);
  });
});
