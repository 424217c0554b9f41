import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { describe, expect, it, vi } from 'vitest';
import type { ModeratedSeller, SellerDecision } from '@/api/shapes';
import { problem } from '@/testing/samples';
import { server } from '@/testing/server';
import { show } from '@/testing/shown';
import { moderated } from './samples';
import { SellersPage } from './SellersPage';

const query = { text: '' };
vi.mock('next/navigation', () => ({
  useRouter: () => ({ push: (to: string) => (query.text = to), prefetch: () => {} }),
  useSearchParams: () => new URLSearchParams(query.text),
}));

/** A shop with these sellers; `refusal` may say no. */
function shop(sellers: ModeratedSeller[], refusal?: () => Response) {
  query.text = '';
  const sent: SellerDecision[] = [];
  const asked: string[] = [];
  server.use(
    http.get('*/api/moderation/sellers', ({ request }) => {
      asked.push(new URL(request.url).searchParams.get('state') ?? '');
      return HttpResponse.json({ items: sellers, nextCursor: null });
    }),
    http.put('*/api/moderation/sellers/:id', async ({ request }) => {
      const body = (await request.json()) as SellerDecision;
      sent.push(body);
      return refusal?.() ?? HttpResponse.json({ ...sellers[0], ...body, reason: body.reason ?? null });
    }),
  );
  show(<SellersPage />);
  return { sent, asked };
}

const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));
const dialog = () => within(screen.getByRole('dialog'));

describe('the sellers, for a moderator', () => {
  it('are approved with one click, and it is said what came of it', async () => {
    const { sent, asked } = shop([moderated()]);

    await press('Approve: Ned Pots');

    const said = await screen.findByText(/is approved and can sell from now on/);
    expect(document.activeElement).toBe(said);
    expect([asked, sent]).toEqual([['Applied'], [{ state: 'Approved' }]]);
    expect(screen.queryByRole('button', { name: 'Approve: Ned Pots' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Suspend: Ned Pots' })).toBeDefined();
  });

  it('are refused with a reason only', async () => {
    const { sent } = shop([moderated()]);
    await press('Refuse: Ned Pots');

    await userEvent.click(dialog().getByRole('button', { name: 'Refuse' }));
    expect(dialog().getByText('Say why: it is kept with the decision.')).toBeDefined();
    expect(document.activeElement).toBe(dialog().getByLabelText('Reason'));
    expect(sent).toEqual([]);

    await userEvent.type(dialog().getByLabelText('Reason'), ' Which pots? ');
    await userEvent.click(dialog().getByRole('button', { name: 'Refuse' }));

    expect(document.activeElement).toBe(await screen.findByText(/is refused, reads why, and may apply again/));
    expect(sent).toEqual([{ state: 'Refused', reason: 'Which pots?' }]);
    expect(screen.getByText('Which pots?')).toBeDefined();
    expect(sessionStorage.length).toBe(0);
  });

  it('that another moderator has decided on are shown as they are now', async () => {
    shop([moderated()], () => HttpResponse.json(problem(409, 'STATE_CHANGED', { current: { state: 'Refused' } }), { status: 409 }));

    await press('Approve: Ned Pots');

    expect(await screen.findByText('It is STATE_CHANGED.')).toBeDefined();
    expect(screen.queryByRole('button', { name: /Ned Pots/ })).toBeNull();
  });

  it('stay as they are when the shop fails, with the reason that was typed', async () => {
    shop([moderated({ state: 'Approved', since: '2026-11-30T10:00:00Z' })], () => HttpResponse.json({}, { status: 500 }));
    await press('Suspend: Ned Pots');
    await userEvent.type(dialog().getByLabelText('Reason'), 'Copies.');

    await userEvent.click(dialog().getByRole('button', { name: 'Suspend' }));

    expect(await screen.findByText(/What you typed is kept/)).toBeDefined();
    await userEvent.click(dialog().getByRole('button', { name: 'Cancel' }));
    await press('Suspend: Ned Pots');
    expect(screen.getByDisplayValue('Copies.')).toBeDefined();
  });

  it('in no state are said to be none', async () => {
    shop([]);

    expect(await screen.findByText('No application waits')).toBeDefined();
  });
});
