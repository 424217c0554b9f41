import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { describe, expect, it, vi } from 'vitest';
import { problem } from '@/testing/samples';
import { server } from '@/testing/server';
import { dayOf } from '@/ui/dates';
import { sellerOrder, shopperReturn } from '../orders/samples';
import { returnShop, show } from './returnShop';

vi.mock('next/navigation', () => ({ usePathname: () => '/seller/returns/' }));
vi.mock('@/session/useSession', () => ({ useSession: () => ({ status: 'shopper', shopper: { id: 'ines', email: null, moderates: false } }) }));

describe('the returns that wait for a seller', () => {
  it('say what comes back, why, and since when, and lead to the order', async () => {
    const askedAt = new Date(Date.now() - 3.5 * 86_400_000).toISOString();
    returnShop([shopperReturn({ reason: 'The lid does not fit.', askedAt })]);
    show();

    const order = await screen.findByRole('link', { name: 'Order 7K3MX9QF' });
    expect(order.getAttribute('href')).toMatch(/^\/seller\/order\/?\?id=k3v7q2m5x4b6n7d2f5h3j4w6zy$/);
    expect(screen.getByText('Speckled teapot').parentElement!.textContent).toBe('1 × Speckled teapot');
    expect(screen.getByText('The lid does not fit.')).toBeDefined();
    expect(screen.getByText(/Asked for on/).textContent).toBe(`Asked for on ${dayOf(askedAt)}, waits for 3 days`);
  });

  it('come in pages, and are counted at the way there', async () => {
    returnShop([shopperReturn(), shopperReturn({ id: 'second' })]);
    show();
    await screen.findByRole('link', { name: 'Returns (1+)' });

    await userEvent.click(screen.getByRole('button', { name: 'Show more returns' }));

    await screen.findByRole('link', { name: 'Returns (2)' });
    expect(screen.getAllByRole('button', { name: /^Approve/ })).toHaveLength(2);
    expect(screen.queryByRole('button', { name: 'Show more returns' })).toBeNull();
  });

  it('may be none', async () => {
    returnShop([]);
    show();

    await screen.findByRole('heading', { name: 'No return waits for you' });
    expect(screen.getByRole('link', { name: 'Returns' })).toBeDefined();
  });

  it('say that they did not load, and are asked for again', async () => {
    server.use(http.get('*/api/sellers/returns', () => HttpResponse.json(problem(403, 'FORBIDDEN'), { status: 403 })));
    show();
    await screen.findByRole('heading', { name: 'Your returns did not load' });

    returnShop([shopperReturn()], sellerOrder());
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));

    await screen.findByRole('link', { name: 'Order 7K3MX9QF' });
  });

  it('can be approved though their order does not load', async () => {
    const { changed } = returnShop([shopperReturn()], null);
    show();

    await userEvent.click(await screen.findByRole('button', { name: /^Approve: / }));
    await userEvent.click(screen.getByRole('button', { name: 'Approve the return' }));

    await screen.findByText(/^Approved\./);
    expect(changed).toHaveLength(1);
    expect(screen.getByText('1 unit')).toBeDefined();
  });
});
