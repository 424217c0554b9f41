import { describe, expect, it } from 'vitest';
import { forgetTyped, typedKey } from './typed';

describe('what was typed', () => {
  it('is each user’s own, and goes when another comes or it is signed out', () => {
    sessionStorage.setItem(typedKey('alice', 'receipt'), 'alice@example.org');
    sessionStorage.setItem(typedKey('bob', 'receipt'), 'bob@example.org');
    sessionStorage.setItem('other', 'stays');

    forgetTyped(sessionStorage, 'bob');
    expect(sessionStorage.getItem(typedKey('alice', 'receipt'))).toBeNull();
    expect(sessionStorage.getItem(typedKey('bob', 'receipt'))).toBe('bob@example.org');

    forgetTyped(sessionStorage);
    expect(Object.keys(sessionStorage)).toEqual(['other']);
  });
});
