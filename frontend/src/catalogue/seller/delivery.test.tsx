import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { describe, expect, it, vi } from 'vitest';
import type { Product, PublicSeller } from '@/api/shapes';
import { product, publicSeller } from '@/testing/samples';
import { server } from '@/testing/server';
import { show } from '@/testing/shown';
import { DeliveryAndReturns } from './DeliveryAndReturns';

/** Shows what belongs to a product; answers how often its seller was asked for. */
function open(of: Partial<Product> = {}, seller: Partial<PublicSeller> = {}) {
  const asked = vi.fn();
  server.use(
    http.get('*/api/sellers/ines', () => {
      asked();
      return HttpResponse.json(publicSeller(seller));
    }),
  );
  show(<DeliveryAndReturns product={product(of)} />);
  return asked;
}

const press = () => userEvent.click(screen.getByText('Delivery and returns'));

describe('delivery and returns of a product', () => {
  it('are asked for when somebody wants to know', async () => {
    const asked = open();
    expect(asked).not.toHaveBeenCalled();

    await press();

    expect(await screen.findByText('In a box within a box.')).toBeDefined();
    expect(screen.getByText(/^Sent from Portugal\./)).toBeDefined();
    expect(asked).toHaveBeenCalledOnce();
  });

  it.each([
    [{ delivery: 'none' as const }, {}, 'There is nothing to send.'],
    [{}, { shipsFrom: null }, 'The seller sends nothing yet.'],
  ])('of %j by %j begin with how it comes', async (of, seller, said) => {
    open(of, seller);

    await press();

    expect(await screen.findByText(said)).toBeDefined();
  });

  it('that do not come can be asked for again', async () => {
    open();
    server.use(http.get('*/api/sellers/ines', () => HttpResponse.error(), { once: true }));

    await press();
    await userEvent.click(await screen.findByRole('button', { name: 'Try again' }));

    expect(await screen.findByText('In a box within a box.')).toBeDefined();
  });
});
