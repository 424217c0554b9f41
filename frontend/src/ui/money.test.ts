import { describe, expect, it } from 'vitest';
import { amountText, inWords, parseAmount } from './money';

describe('money', () => {
  it('reads minor units in the way of its currency', () => {
    expect(inWords({ amount: 6800, currency: 'EUR' })).toBe('€68.00');
    expect(inWords({ amount: 6800, currency: 'JPY' })).toBe('JP¥6,800');
    expect(inWords({ amount: 123456789, currency: 'EUR' })).toBe('€1,234,567.89');
  });

  it.each([
    ['12', 'EUR', 1200],
    ['12.5', 'EUR', 1250],
    ['12,05', 'EUR', 1205],
    ['0.07', 'EUR', 7],
    ['19.99', 'EUR', 1999],
    ['1200', 'JPY', 1200],
  ])('takes %s %s for %d', (text, currency, amount) => {
    expect(parseAmount(text, currency)).toBe(amount);
  });

  it.each([
    ['', 'EUR'],
    ['-1', 'EUR'],
    ['1.234', 'EUR'],
    ['12.5', 'JPY'],
    ['twelve', 'EUR'],
  ])('does not take %s %s for a price', (text, currency) => {
    expect(parseAmount(text, currency)).toBeNull();
  });

  it('writes an amount as it may be typed again', () => {
    expect(amountText({ amount: 1205, currency: 'EUR' })).toBe('12.05');
  });
});
