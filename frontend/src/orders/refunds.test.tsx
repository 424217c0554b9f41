import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Order, Refund } from '@/api/shapes';
import { order, orderSent, refund as refundOf, returned } from '@/testing/samples';
import { Outcome } from './Outcome';
import { PaidTimeline } from './PaidTimeline';

const at = '2026-08-05T10:00:00Z';
const refund = (state: Refund['state'], amount: number) => refundOf({ id: state, state, amount, at });
const paid = (refundedAmount: number, refunds: Order['refunds']) =>
  order({
    paymentStatus: 'Paid',
    refundedAmount,
    refunds,
    statusHistory: [
      { paymentStatus: 'Pending', at: '2026-08-04T09:28:10Z', reason: null },
      { paymentStatus: 'Paid', at: '2026-08-04T09:30:00Z', reason: null },
    ],
  });

describe('an order whose money went back', () => {
  it.each([
    ['nothing', paid(0, []), 'We have received €136.00. The makers have been notified.'],
    ['a part', paid(3600, [refund('Succeeded', 3600)]), 'We have received €136.00. €36.00 went back to where it came from.'],
    ['a part on its way', paid(3600, [refund('Pending', 3600)]), 'We have received €136.00. €36.00 is on its way back; some banks take days.'],
    ['a part that was just asked for', paid(3600, [refund('Asked', 1600), refund('Pending', 2000)]), 'We have received €136.00. €36.00 is on its way back; some banks take days.'],
    ['a part that failed', paid(0, [refund('Failed', 3600)]), 'We have received €136.00. €36.00 could not be given back: your bank did not accept it. We will find another way.'],
    ['a part that was cancelled', paid(0, [refund('Cancelled', 3600)]), 'We have received €136.00. The makers have been notified.'],
  ])('says so of %s', (_, shown, words) => {
    render(<Outcome order={shown} outlook="paid" />);

    expect(screen.getByText(words)).toBeDefined();
  });

  it('says once that a refund failed, also where the order is paid again for it', () => {
    const statusHistory = [...paid(0, []).statusHistory, { paymentStatus: 'Paid' as const, at, reason: 'REFUND_FAILED' as const }];
    const { container } = render(<Outcome order={{ ...paid(0, [refund('Failed', 3600)]), statusHistory }} outlook="paid" />);

    expect(screen.getByText('We have received €136.00. €36.00 could not be given back: your bank did not accept it. We will find another way.')).toBeDefined();
    expect(container.textContent?.match(/bank/g)).toHaveLength(1);
  });

  it('is not said to be refunded before the money is back', () => {
    render(<Outcome order={order({ paymentStatus: 'Refunded', refundedAmount: 13600, refunds: [refund('Pending', 13600)] })} outlook="refunded" />);

    expect(screen.getByRole('heading', { name: 'Your money is on its way back' })).toBeDefined();
    expect(screen.getByText('€136.00 is on its way back; some banks take days.')).toBeDefined();
  });

  it('tells each refund in its history, in the order of time', () => {
    render(<PaidTimeline order={orderSent([], paid(3600, [refund('Failed', 1200), refund('Succeeded', 3600)]))} />);

    expect(screen.getAllByRole('listitem').map((item) => item.querySelector('p')?.textContent)).toEqual([
      'Ordered',
      'Paid',
      '€12.00 could not be given back',
      '€36.00 went back',
    ]);
  });

  it('tells when it was withdrawn from, and what the maker said', () => {
    const statusHistory = paid(0, []).statusHistory;
    render(<PaidTimeline order={orderSent([], { statusHistory, returns: [returned({ state: 'Approved', changedAt: '2026-08-11T08:00:00Z' }), returned({ id: 'another', askedAt: '2026-08-10T16:00:00Z' })] })} />);

    expect(screen.getAllByRole('listitem').map((item) => item.querySelector('p')?.textContent)).toEqual([
      'Ordered',
      'Paid',
      'You withdrew from the contract',
      'You withdrew from the contract',
      'Return approved',
    ]);
  });
});
