import { screen, waitFor } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it, vi } from 'vitest';
import type { Application } from '@/api/shapes';
import { application } from '@/testing/samples';
import { server } from '@/testing/server';
import { show } from '@/testing/shown';
import { useApplication } from './joining/useApplication';
import { SellerFrame } from './SellerFrame';

vi.mock('next/navigation', () => ({ usePathname: () => '/seller/listings/' }));
vi.mock('@/session/useSession', () => ({ useSession: () => ({ status: 'shopper', shopper: { id: 'ned', email: null, moderates: false } }) }));

function desk(answer: Application | null, selling = false, page = <p>The page</p>) {
  server.use(
    http.get('*/api/sellers/application', () => (answer ? HttpResponse.json(answer) : HttpResponse.json({}, { status: 500 }))),
    http.get('*/api/sellers/returns', () => HttpResponse.json({ items: [], nextCursor: null })),
  );
  show(
    <SellerFrame title="Your listings" action={<button type="button">List something</button>} selling={selling}>
      {page}
    </SellerFrame>,
  );
}

/** A page that shows what the frame has asked for too. */
const Asks = () => <p>{useApplication().error ? 'It did not come' : 'Waiting'}</p>;

describe('the desk of a seller', () => {
  it('is shown as soon as the shop says that they are approved', async () => {
    desk(application({ state: 'Approved' }));

    expect(await screen.findByText('The page')).toBeDefined();
    expect(screen.getByRole('button', { name: 'List something' })).toBeDefined();
  });

  it.each(['None', 'Applied', 'Refused'] as const)('is not shown while they are %s', async (state) => {
    desk(application({ state }));

    expect(await screen.findByRole('link', { name: /application|Apply to sell/ })).toBeDefined();
    expect(screen.queryByText('The page')).toBeNull();
  });

  it('of somebody who is suspended says why, and still shows what is owed', async () => {
    desk(application({ state: 'Suspended', reason: 'Sells copies.' }));

    expect(await screen.findByText('Sells copies.')).toBeDefined();
    expect(screen.getByText('The page')).toBeDefined();
    expect(screen.queryByRole('button', { name: 'List something' })).toBeNull();
  });

  it('of somebody who is suspended has no pages that are for selling', async () => {
    desk(application({ state: 'Suspended', reason: 'Sells copies.' }), true);

    await screen.findByText('Sells copies.');
    expect(screen.queryByText('The page')).toBeNull();
  });

  it('that was there before is shown at once, and goes when the shop says otherwise', async () => {
    localStorage.setItem('souk.sells', 'ned yes');
    desk(application({ state: 'None' }));

    expect(screen.getByText('The page')).toBeDefined();
    await waitFor(() => expect(screen.queryByText('The page')).toBeNull());
    expect(localStorage.getItem('souk.sells')).toBe('ned no');
  });

  it('leaves it to the page to say what is wrong when the shop does not tell', async () => {
    desk(null);

    expect(await screen.findByText('The page')).toBeDefined();
  });

  it('stays with a page that asks for the same, and does not come', async () => {
    desk(null, false, <Asks />);

    expect(await screen.findByText('It did not come')).toBeDefined();
    await new Promise((later) => setTimeout(later, 100));
    expect(screen.getByText('It did not come')).toBeDefined();
  });
});
