import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { orderSent, parcel } from '@/testing/samples';
import { ParcelCard } from './ParcelCard';
import { endOf } from './words';

const ENDED = '2026-08-07T15:02:11Z';

describe('the end of a parcel', () => {
  it('is not told while it is on its way', () => {
    expect(endOf(parcel(), 'Seller')).toBeNull();
  });

  it.each([
    ['Delivered', 'Seller', 'Seller', 'Arrived by 7 August 2026, as you said.'],
    ['Delivered', 'Shopper', 'Seller', 'Arrived by 7 August 2026, as the buyer said.'],
    ['Delivered', 'Shopper', 'Shopper', 'Arrived by 7 August 2026, as you said.'],
    ['Delivered', 'Seller', 'Shopper', 'Arrived by 7 August 2026, as the maker said.'],
    ['Delivered', 'Shop', 'Shopper', 'Taken as delivered on 7 August 2026, as nobody said otherwise for 14 days.'],
    ['Lost', 'Seller', 'Seller', 'Lost, as you said on 7 August 2026.'],
    ['Lost', 'Seller', 'Shopper', 'We are sorry: the maker said on 7 August 2026 that this parcel is lost. If it reaches you after all, please tell us.'],
  ] as const)('%s, said by %s, is told to the %s', (state, endedBy, viewer, words) => {
    expect(endOf(parcel({ state, endedBy, endedAt: ENDED }), viewer)).toBe(words);
  });
});

describe('a parcel’s card', () => {
  const show = (change: Parameters<typeof parcel>[0] = {}) => {
    const { parcels, products } = orderSent([parcel(change)]);
    render(
      <QueryClientProvider client={new QueryClient()}>
        <ol>
          <ParcelCard parcel={parcels[0]!} products={products} name="Parcel 1" viewer="Shopper" onArrived={() => Promise.resolve()} />
        </ol>
      </QueryClientProvider>,
    );
    return within(screen.getByRole('heading', { name: 'Parcel 1' }).closest('li')!);
  };

  it('says what lies in it, and leads to the carrier’s page', () => {
    const card = show();

    expect(card.getByText('On its way')).toBeDefined();
    expect(card.getByRole('listitem').textContent).toBe('2 × Speckled teapot');
    expect(card.getByRole('link').getAttribute('href')).toBe('https://www.dhl.com/track?number=00340434161094042557');
  });

  it('has a number without a link where the shop knows no page of the carrier', () => {
    const card = show({ carrier: 'Ruth’s bicycle', trackingUrl: null });

    expect(card.getByText('00340434161094042557')).toBeDefined();
    expect(card.queryByRole('link')).toBeNull();
  });
});
