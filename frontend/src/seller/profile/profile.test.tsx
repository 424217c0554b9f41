import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { describe, expect, it, vi } from 'vitest';
import { application, problem } from '@/testing/samples';
import { server } from '@/testing/server';
import { show } from '@/testing/shown';
import { ProfilePage } from './ProfilePage';

vi.mock('next/navigation', () => ({ useRouter: () => ({ prefetch: () => {} }) }));
vi.mock('@/session/useSession', () => ({ useSession: () => ({ status: 'shopper', shopper: { id: 'ned', email: null, moderates: false } }) }));

/** A shop whose profile is of version 3, and that takes a change of the version it has. */
function shop() {
  const sent: unknown[] = [];
  const state = { now: application({ state: 'Approved', version: 3 }) };
  server.use(
    http.get('*/api/sellers/application', () => HttpResponse.json(state.now)),
    http.put('*/api/sellers/profile', async ({ request }) => {
      sent.push([request.headers.get('If-Match'), await request.json()]);
      if (request.headers.get('If-Match') !== `"${state.now.version}"`) {
        return HttpResponse.json(problem(412, 'STALE', { current: { version: state.now.version } }), { status: 412 });
      }
      state.now = { ...state.now, ...(sent.at(-1) as [string, object])[1], version: 4 };
      return HttpResponse.json(state.now);
    }),
  );
  return { sent, state };
}

const nameField = async () => (await screen.findByLabelText('Name of your shop')) as HTMLInputElement;
const save = () => userEvent.click(screen.getByRole('button', { name: 'Save' }));

describe('the profile of a seller', () => {
  it('is saved over the version that was seen', async () => {
    const { sent } = shop();
    show(<ProfilePage />);

    await userEvent.type(await nameField(), ' of Kiel');
    await save();

    await vi.waitFor(() => expect(sent).toEqual([['"3"', { name: 'Ned Pots of Kiel', about: 'I throw pots.', deliveryAndReturns: '' }]]));
    await vi.waitFor(() => expect(sessionStorage.length).toBe(0));
  });

  it('that was changed elsewhere is loaded anew under what was typed', async () => {
    const { sent, state } = shop();
    show(<ProfilePage />);
    await userEvent.type(await nameField(), ' of Kiel');
    state.now = { ...state.now, about: 'I throw pots, slowly.', version: 7 };

    await save();
    await userEvent.click(await screen.findByRole('button', { name: 'Load anew' }));
    expect(await screen.findByDisplayValue('I throw pots, slowly.')).toBeDefined();
    expect((await nameField()).value).toBe('Ned Pots of Kiel');
    await save();

    await vi.waitFor(() => expect(sent.at(-1)).toEqual(['"7"', { name: 'Ned Pots of Kiel', about: 'I throw pots, slowly.', deliveryAndReturns: '' }]));
  });

  it('says how the seller sends and what they take back', async () => {
    const { sent } = shop();
    show(<ProfilePage />);
    await nameField();

    await userEvent.type(screen.getByLabelText('Delivery and returns'), ' By post.');
    await save();

    await vi.waitFor(() => expect(sent).toEqual([['"3"', { name: 'Ned Pots', about: 'I throw pots.', deliveryAndReturns: 'By post.' }]]));
  });

  it('is measured as the shop measures it', async () => {
    const { sent } = shop();
    show(<ProfilePage />);

    await userEvent.type(await nameField(), 'x'.repeat(53));
    await save();

    expect(screen.getByText('That is 1 character too long.')).toBeDefined();
    expect(sent).toEqual([]);
  });
});
