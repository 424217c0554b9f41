import { describe, expect, it } from 'vitest';
import { peekWish, rememberWish, takeWish } from './intent';
import { has, withSaved } from './useWishlist';

const pages = { pageParams: [null], pages: [{ items: [{ productId: 'mug', savedAt: '', gone: false, product: null }], nextCursor: null }] };

describe('a wishlist', () => {
  it('shows a change before the shop has heard of it', () => {
    expect(has(withSaved(pages, 'jug', true), 'jug')).toBe(true);
    expect(has(withSaved(pages, 'mug', false), 'mug')).toBe(false);
  });

  it('stays as it is when nothing changes', () => {
    expect(withSaved(pages, 'mug', true)).toBe(pages);
    expect(withSaved(undefined, 'mug', true)).toBeUndefined();
  });
});

describe('a wish of a guest', () => {
  it('comes true once', () => {
    rememberWish('mug');

    expect(peekWish()).toBe('mug');
    expect(takeWish()).toBe('mug');
    expect(takeWish()).toBeNull();
  });
});
