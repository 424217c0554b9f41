import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Order, Refund } from '@/api/shapes';
import { order, refund } from '@/testing/samples';
import { refundedFor, whereIs } from './moneyBack';
import { Refunds } from './Refunds';

const plain = (text: string | null) => text?.replaceAll(/[\u2068\u2069]/g, '');

describe('what of an order went back', () => {
  it.each([
    ['units', { lines: [{ id: 'speckled-teapot', quantity: 1, amount: 6800 }] }, '1 × Speckled teapot'],
    ['money for a line', { lines: [{ id: 'speckled-teapot', quantity: 0, amount: 1500 }] }, 'Speckled teapot'],
    ['units and shipping', { lines: [{ id: 'speckled-teapot', quantity: 2, amount: 13600 }], shipping: 550 }, '2 × Speckled teapot (€136.00), shipping (€5.50)'],
    ['shipping alone', { lines: [], shipping: 550 }, 'shipping'],
    ['nothing in particular', { lines: [], attributed: false }, 'your order'],
  ] as [string, Partial<Refund>, string][])('is told what for: %s', (_, change, words) => {
    expect(plain(refundedFor(refund(change), order()))).toBe(words);
  });

  it.each([
    ['Asked', 'On its way to your bank'],
    ['Pending', 'On its way to you; some banks take days'],
    ['Succeeded', 'Back where it came from'],
    ['Failed', 'Not accepted by your bank'],
    ['Cancelled', 'Cancelled'],
  ] as const)('is told where it is: %s', (state, name) => {
    expect(whereIs(refund({ state }))).toBe(name);
  });

  it('is listed with when, and what the maker wrote', () => {
    render(<Refunds order={order({ refunds: [refund(), refund({ id: 're_2', by: 'Seller', reason: 'A chip in the lid.', amount: 1500, lines: [] })] })} />);

    const [first, second] = screen.getAllByRole('listitem').map(({ textContent }) => plain(textContent));
    expect(first).toBe('€68.00 for 1 × Speckled teapotOn its way to your bank6 August 2026');
    expect(second).toBe('€15.00 for your orderOn its way to your bank6 August 2026, the maker wrote: A chip in the lid.');
  });

  it('is nothing of which nothing is said', () => {
    const { container } = render(<Refunds order={order()} />);

    expect(container.textContent).toBe('');
  });
});

describe('a disputed payment', () => {
  it.each([
    ['Inquiry', 'Your bank has asked us about €136.00 of this payment.'],
    ['Open', '€136.00 of this payment is disputed. Your bank holds the money until it has decided.'],
    ['Won', 'The dispute about €136.00 ended: the payment stands.'],
    ['Lost', 'The dispute about €136.00 ended: your bank has given you the money back.'],
    ['Closed', 'Your bank’s question about €136.00 is answered.'],
  ] as [Order['disputes'][number]['state'], string][])('is told in one line: %s', (state, words) => {
    render(<Refunds order={order({ disputes: [{ id: 'dp_1', state, amount: 13600 }] })} />);

    screen.getByText(words);
  });
});
