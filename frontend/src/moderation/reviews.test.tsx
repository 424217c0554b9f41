import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { describe, expect, it, vi } from 'vitest';
import type { ReportedReview } from '@/api/shapes';
import { server } from '@/testing/server';
import { show } from '@/testing/shown';
import { ReviewsPage } from './ReviewsPage';
import { reported } from './samples';

vi.mock('next/navigation', () => ({ useRouter: () => ({ push: () => {}, prefetch: () => {} }), useSearchParams: () => new URLSearchParams() }));

function shop(item: ReportedReview) {
  const sent: unknown[] = [];
  server.use(
    http.get('*/api/moderation/reviews', () => HttpResponse.json({ items: [item], nextCursor: null })),
    http.put('*/api/reviews/r1/visibility', async ({ request }) => {
      const body = (await request.json()) as { visible: boolean };
      sent.push(body);
      return HttpResponse.json({ ...item.review, hidden: !body.visible });
    }),
  );
  show(<ReviewsPage />);
  return sent;
}

const press = async (name: RegExp) => userEvent.click(await screen.findByRole('button', { name }));
const giveReason = async (yes: string) => {
  const dialog = within(screen.getByRole('dialog'));
  await userEvent.type(dialog.getByLabelText('Reason'), 'Advertising.');
  await userEvent.click(dialog.getByRole('button', { name: yes }));
};

describe('reported reviews, for a moderator', () => {
  it('tell why they were reported, and are hidden with a reason', async () => {
    const sent = shop(reported());
    expect(await screen.findByText('Advertising.')).toBeDefined();
    expect(screen.getByText('No reason was given.')).toBeDefined();
    expect(screen.getByText('And 1 report before.')).toBeDefined();

    await press(/^Hide/);
    await giveReason('Hide it');

    expect(document.activeElement).toBe(await screen.findByText(/It is hidden/));
    expect(sent).toEqual([{ visible: false, reason: 'Advertising.' }]);
    expect(screen.queryByText(/open report/)).toBeNull();
    expect(screen.getByRole('button', { name: /^Show again/ })).toBeDefined();
  });

  it('are left as they are with one click', async () => {
    const sent = shop(reported());

    await press(/^Leave it as it is/);

    expect(await screen.findByText('It stays as it is. The reports are closed.')).toBeDefined();
    expect(sent).toEqual([{ visible: true }]);
  });

  it('that reports have hidden are shown again, or kept hidden', async () => {
    const sent = shop(reported({ review: { ...reported().review, hidden: true } }));

    await press(/^Keep it hidden/);
    await giveReason('Keep it hidden');
    await press(/^Show again/);

    expect(await screen.findByText('It is shown again.')).toBeDefined();
    expect(sent).toEqual([{ visible: false, reason: 'Advertising.' }, { visible: true }]);
  });
});
