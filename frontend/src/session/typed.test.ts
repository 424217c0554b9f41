import { describe, expect, it } from 'vitest';
import { forgetTypedByOthers, typedKey } from './typed';

describe('what was typed', () => {
  it('is each user’s own, comes along from the guest, and goes at the end', () => {
    sessionStorage.setItem(typedKey('alice', 'receipt'), 'alice@example.org');
    sessionStorage.setItem(typedKey('bob', 'receipt'), 'bob@example.org');
    sessionStorage.setItem(typedKey(null, 'review.mug'), 'Good.');
    sessionStorage.setItem('other', 'stays');

    forgetTypedByOthers(sessionStorage, 'bob');
    expect(sessionStorage.getItem(typedKey('alice', 'receipt'))).toBeNull();
    expect(sessionStorage.getItem(typedKey('bob', 'receipt'))).toBe('bob@example.org');
    expect(sessionStorage.getItem(typedKey(null, 'review.mug'))).toBe('Good.');
  });
});
