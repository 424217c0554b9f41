import { describe, expect, it } from 'vitest';
import { moveOf } from './keys';

const key = (name: string, state: Parameters<typeof moveOf>[1], altKey = false) => moveOf({ key: name, altKey }, state);
const CLOSED = { open: false, active: null, count: 3 };
const OPEN = { open: true, active: null, count: 3 };

describe('a key in the search box', () => {
  it('opens the list and goes around in it', () => {
    expect(key('ArrowDown', CLOSED)).toEqual({ open: true, active: 0 });
    expect(key('ArrowUp', CLOSED)).toEqual({ open: true, active: 2 });
    expect(key('ArrowDown', { ...OPEN, active: 2 })).toEqual({ open: true, active: 0 });
    expect(key('ArrowUp', { ...OPEN, active: 0 })).toEqual({ open: true, active: 2 });
    expect(key('ArrowDown', CLOSED, true)).toEqual({ open: true, active: null });
    expect(key('ArrowUp', OPEN, true)).toEqual({ open: false });
    expect(key('ArrowDown', { ...CLOSED, count: 0 })).toBeNull();
  });

  it('chooses only what somebody went to', () => {
    expect(key('Enter', OPEN)).toBeNull();
    expect(key('Enter', { ...OPEN, active: 1 })).toBe('choose');
  });

  it('closes the list first, and empties the box then', () => {
    expect(key('Escape', { ...OPEN, active: 1 })).toEqual({ open: false });
    expect(key('Escape', CLOSED)).toBe('clear');
  });

  it('goes back to the text', () => {
    expect(key('Home', { ...OPEN, active: 1 })).toEqual({ open: true, active: null });
    expect(key('a', { ...OPEN, active: 1 })).toBeNull();
  });
});
