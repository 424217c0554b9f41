import { describe, expect, it } from 'vitest';
import { cartOf, line } from '@/testing/samples';
import { overlay, type Intent } from './view';

const wants = (...entries: [string, Intent][]) => new Map(entries);

describe('the cart as shown', () => {
  const cart = cartOf(3, [line('mug', 2), line('teapot', 1)]);

  it('is the server’s when nothing is under way', () => {
    expect(overlay(cart, wants())).toMatchObject({ count: 3, settling: false, total: { amount: 3000 }, version: 3 });
  });

  it('shows a wanted quantity at once and leaves sums to the server', () => {
    const view = overlay(cart, wants(['mug', { quantity: 5 }]));

    expect(view.lines[0]).toMatchObject({ quantity: 5, lineTotal: null });
    expect(view).toMatchObject({ count: 6, settling: true, total: { amount: 3000 } });
  });

  it('hides what is being removed, with its warnings', () => {
    const warned = { ...cart, warnings: [{ code: 'LOW_STOCK' as const, id: 'mug', productId: 'mug', message: 'Only 1 left in stock.' }] };

    expect(overlay(warned, wants(['mug', { quantity: 0 }]))).toMatchObject({ count: 1, warnings: [] });
  });

  it('shows what the server has not heard of yet', () => {
    const snapshot = { title: 'Jug', image: null, price: { amount: 500, currency: 'EUR' } };

    const view = overlay(cart, wants(['jug', { quantity: 1, snapshot }]));

    expect(view.lines.at(-1)).toMatchObject({ title: 'Jug', quantity: 1, lineTotal: null, available: true });
  });
});
