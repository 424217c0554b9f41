import { QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { Refusal, unreachable } from '@/api/refusal';
import type { ListingDraft } from '@/api/shapes';
import { makeQueries } from '@/ui/Providers';
import { ListingForm } from './ListingForm';
import { BLANK } from './listingForm';

const WHOLE = { ...BLANK, title: 'Tray', description: 'Ash.', category: 'kitchen', price: '42' };

function form(onSubmit: (draft: ListingDraft) => Promise<void>, start = WHOLE) {
  render(
    <QueryClientProvider client={makeQueries()}>
      <ListingForm start={start} keep="new" submitName="Send" onSubmit={onSubmit} />
    </QueryClientProvider>,
  );
  return userEvent.click(screen.getByRole('button', { name: 'Send' }));
}

const refused = (reason: Refusal) => () => Promise.reject(reason);

describe('the form of a listing', () => {
  it('leads to the first field that is wrong', async () => {
    const onSubmit = vi.fn(async () => {});
    await form(onSubmit, { ...WHOLE, description: '', price: '' });

    expect(onSubmit).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(screen.getByLabelText('Description'));
  });

  it('shows a fault that the shop found at its field, and no words of the API', async () => {
    const errors = [{ pointer: '/price/amount', detail: 'Too much.', code: 'OUT_OF_RANGE' as const }];
    await form(refused(new Refusal(400, 'INVALID_BODY', 'The body is not valid for this route.', errors)));

    expect(await screen.findByText('Too much.')).toBeDefined();
    expect(screen.queryByText(/The body/)).toBeNull();
    expect(document.activeElement).toBe(screen.getByLabelText('Price in EUR'));
  });

  it.each([
    [new Refusal(422, 'IDEMPOTENCY_KEY_REUSED', 'This Idempotency-Key was used for another request.'), /in other words/],
    [unreachable(), /may be listed all the same/],
  ])('leads to the listings where it may stand already: %s', async (reason, words) => {
    await form(refused(reason));

    expect(await screen.findByText(words)).toBeDefined();
    expect(screen.queryByText(/Idempotency-Key/)).toBeNull();
    expect(screen.getByRole('link', { name: 'See your listings' }).getAttribute('href')).toMatch(/^\/seller\/listings/);
  });

  it('says whether it is sent, which it is unless said otherwise', async () => {
    const sent: ListingDraft[] = [];
    await form(async (draft) => void sent.push(draft));
    await userEvent.click(screen.getByRole('radio', { name: /^Nothing is sent/ }));
    expect(screen.getByRole('group', { name: 'Delivery' })).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'Send' }));

    expect(sent.map(({ delivery }) => delivery)).toEqual(['parcel', 'none']);
  });

  it('keeps what is typed under the name of who typed it', async () => {
    await form(refused(unreachable()));
    await userEvent.type(screen.getByLabelText('Name'), ', large');

    expect(window.sessionStorage.getItem('souk.typed.guest.listing.new')).toBe('{"title":"Tray, large"}');
  });
});
