import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { show } from '@/testing/shown';
import { shirt } from '@/testing/variants';
import { ListingForm } from './ListingForm';
import { BLANK, typedOf } from './listingForm';
import { previewOf } from './preview';
import { rowsOf } from './variants/typed';

describe('the preview of a listing', () => {
  it('has the lowest price of what is for sale, and all of its stock', () => {
    expect(previewOf(typedOf(shirt()), rowsOf(shirt()), 'EUR')).toMatchObject({
      price: { amount: 3000, currency: 'EUR' },
      priceVaries: true,
      stock: 17,
      options: shirt().options,
    });
  });

  it.each([
    ['', '1', null, true],
    ['12,50', '0', 1250, false],
    ['ten', 'many', null, false],
  ])('of the price %j and the stock %j is right also while they are typed', (price, stock, amount, inStock) => {
    const preview = previewOf({ ...BLANK, price, stock }, {}, 'EUR');

    expect([preview.price?.amount ?? null, preview.inStock]).toEqual([amount, inStock]);
  });

  it('follows what is typed', async () => {
    show(<ListingForm start={BLANK} keep="new" submitName="Send" onSubmit={async () => {}} />);
    const preview = within(screen.getByRole('region', { name: 'As shoppers will see it' }));
    expect(preview.getAllByText('Its name').length).toBe(2);

    await userEvent.type(screen.getByLabelText('Name'), 'Ash tray');
    await userEvent.type(screen.getByLabelText('Price in EUR'), '42');

    expect(preview.getAllByText('Ash tray').length).toBe(2);
    expect(preview.getAllByText('€42.00').length).toBe(2);
  });
});
