import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse } from 'msw';
import { describe, expect, it, vi } from 'vitest';
import { parcel, problem } from '@/testing/samples';
import { SENT, shop, show } from './orderShop';

vi.mock('next/navigation', () => ({
  usePathname: () => '/seller/order/',
  useSearchParams: () => new URLSearchParams('id=k3v7q2m5x4b6n7d2f5h3j4w6zy'),
}));
vi.mock('@/session/useSession', () => ({ useSession: () => ({ status: 'shopper', shopper: { id: 'ines', email: null, moderates: false } }) }));

describe('a parcel that was sent', () => {
  it('says that a parcel has arrived', async () => {
    const { said } = shop(SENT);
    show();

    await userEvent.click(await screen.findByRole('button', { name: 'It has arrived: Parcel 1' }));

    await screen.findByText('Arrived by 7 August 2026, as you said.');
    expect(said).toEqual([{ state: 'Delivered' }]);
    expect(screen.queryByRole('button', { name: /It was lost/ })).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Parcel 1' }));
  });

  it('asks before a parcel is lost, which may still arrive', async () => {
    const { said } = shop(SENT);
    show();
    await userEvent.click(await screen.findByRole('button', { name: 'It was lost: Parcel 1' }));
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.click(dialog.getByRole('button', { name: 'Not yet' }));
    expect(said).toEqual([]);

    await userEvent.click(await screen.findByRole('button', { name: 'It was lost: Parcel 1' }));
    await userEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'It was lost' }));

    await screen.findByText('Lost, as you said on 7 August 2026.');
    expect(said).toEqual([{ state: 'Lost' }]);
    expect(screen.getByRole('button', { name: 'It has arrived: Parcel 1' })).toBeDefined();
  });

  it('shows that a parcel has arrived that was to be lost', async () => {
    const arrived = parcel({ state: 'Delivered', endedAt: '2026-08-06T10:00:00Z', endedBy: 'Shopper' });
    const { become } = shop(SENT, {
      put: () => {
        become({ ...SENT, parcels: [arrived] });
        return HttpResponse.json(problem(409, 'PARCEL_DELIVERED', { current: { parcel: arrived } }), { status: 409 });
      },
    });
    show();
    await userEvent.click(await screen.findByRole('button', { name: 'It was lost: Parcel 1' }));
    await userEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'It was lost' }));

    await screen.findByText('Arrived by 6 August 2026, as the buyer said.');
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('adds tracking to a parcel that has none', async () => {
    const { said } = shop(SENT);
    show();
    await userEvent.click(await screen.findByRole('button', { name: 'Add tracking: Parcel 1' }));
    await userEvent.keyboard('UPS');
    await userEvent.click(screen.getByRole('button', { name: 'Save the tracking' }));
    expect(document.activeElement).toBe(screen.getByLabelText('Tracking number'));
    await userEvent.keyboard('1Z999{Enter}');

    await screen.findByRole('button', { name: 'Change tracking: Parcel 1' });
    expect(said).toEqual([{ carrier: 'UPS', trackingNumber: '1Z999' }]);
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Change tracking: Parcel 1' })));
  });
});
