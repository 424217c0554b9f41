import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { product } from '@/testing/samples';
import { server } from '@/testing/server';
import { cart } from './cart';
import { MOST_LINES, saveGuest } from './guest';

const price = { amount: 6800, currency: 'EUR' };
const lines = Array.from({ length: MOST_LINES }, (_, id) => ({ productId: `p${id}`, quantity: 1, title: `P${id}`, image: null, price }));

function openWith(answer: (ids: string[]) => Response) {
  const asked: string[] = [];
  server.use(
    http.get('*/api/products', ({ request }) => {
      asked.push(new URL(request.url).search);
      return answer(new URL(request.url).searchParams.get('ids')!.split(','));
    }),
  );
  saveGuest(localStorage, { mergeId: 'm', lines });
  cart().becomeGuest();
  return asked;
}

describe('a guest’s full cart', () => {
  it('is priced anew by one request, and what is gone is marked', async () => {
    const asked = openWith((ids) => HttpResponse.json({ items: ids.slice(1).map((id) => product({ id, price: { ...price, amount: 7200 } })), nextCursor: null }));

    await cart().refreshGuest();

    expect(asked).toEqual([`?ids=${lines.map(({ productId }) => productId).join(',')}`]);
    expect(cart().view().total?.amount).toBe(39 * 7200);
    expect(cart().view().lines[0]).toMatchObject({ productId: 'p0', available: false });
  });

  it('stays as it was while the shop does not answer', async () => {
    openWith(() => HttpResponse.json({ message: 'Internal Server Error' }, { status: 500 }));

    await cart().refreshGuest();

    expect(cart().view().total?.amount).toBe(40 * 6800);
    expect(cart().view().lines.every(({ available }) => available)).toBe(true);
  });
});
