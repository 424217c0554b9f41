import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Application, ApplicationRequest } from '@/api/shapes';
import { application, problem } from '@/testing/samples';
import { server } from '@/testing/server';
import { show } from '@/testing/shown';
import { SellPage } from './SellPage';

const replace = vi.fn();
vi.mock('next/navigation', () => ({ useRouter: () => ({ replace, prefetch: () => {} }) }));
vi.mock('@/session/useSession', () => ({ useSession: () => ({ status: 'shopper', shopper: { id: 'ned', email: null, moderates: false } }) }));

/** A shop where Ned is so far; it takes his application, or refuses to. */
function shop(now: Application, refusal?: () => Response) {
  const sent: ApplicationRequest[] = [];
  const state = { now };
  server.use(
    http.get('*/api/sellers/application', () => HttpResponse.json(state.now)),
    http.post('*/api/sellers/application', async ({ request }) => {
      const body = (await request.json()) as ApplicationRequest;
      sent.push(body);
      if (refusal) return refusal();
      state.now = application({ ...body, state: 'Applied' });
      return HttpResponse.json(state.now, { status: 201 });
    }),
  );
  return { sent, state };
}

const send = async () => userEvent.click(await screen.findByRole('button', { name: 'Send the application' }));

async function fill() {
  await userEvent.type(await screen.findByLabelText('Name of your shop'), 'Ned Pots');
  await userEvent.selectOptions(screen.getByLabelText('Country'), 'Germany');
  await userEvent.click(screen.getByRole('radio', { name: /^As a private person/ }));
  await userEvent.click(screen.getByRole('checkbox', { name: 'I agree to these terms.' }));
}

describe('applying to sell', () => {
  beforeEach(() => replace.mockClear());

  it('leads to the first field that is wrong, and sends nothing', async () => {
    const { sent } = shop({ state: 'None', terms: { version: '1' } });
    show(<SellPage />);

    await send();

    expect(sent).toEqual([]);
    expect(screen.getByText('Say what your shop is called.')).toBeDefined();
    expect(screen.getByText('Without this you cannot sell here.')).toBeDefined();
    expect(document.activeElement).toBe(screen.getByLabelText('Name of your shop'));
  });

  it('sends what was typed, with the version of the terms, and then waits', async () => {
    const { sent } = shop({ state: 'None', terms: { version: '3' } });
    show(<SellPage />);

    await fill();
    await send();

    expect(await screen.findByText('Your application is being looked at')).toBeDefined();
    expect(sent).toEqual([{ name: 'Ned Pots', about: '', country: 'DE', trader: false, termsVersion: '3' }]);
    expect(sessionStorage.length).toBe(0);
  });

  it('keeps what is typed, and asks anew to agree when the terms have changed', async () => {
    const { state } = shop({ state: 'None', terms: { version: '1' } }, () =>
      HttpResponse.json(problem(409, 'TERMS_CHANGED', { current: { termsVersion: '2' } }), { status: 409 }),
    );
    show(<SellPage />);
    await fill();
    state.now = { state: 'None', terms: { version: '2' } };

    await send();

    expect(await screen.findByText('Terms for sellers, version 2')).toBeDefined();
    expect(screen.getByText(/It is TERMS_CHANGED. What you typed is kept/)).toBeDefined();
    expect((screen.getByLabelText('Name of your shop') as HTMLInputElement).value).toBe('Ned Pots');
    expect((screen.getByRole('checkbox') as HTMLInputElement).checked).toBe(false);
  });

  it('says beside the name when it reads as the shop’s own', async () => {
    shop({ state: 'None', terms: { version: '1' } }, () => HttpResponse.json(problem(422, 'RESERVED_NAME'), { status: 422 }));
    show(<SellPage />);
    await fill();

    await send();

    expect(await screen.findByText('It is RESERVED_NAME.')).toBeDefined();
    expect(document.activeElement).toBe(screen.getByLabelText('Name of your shop'));
  });

  it('that was refused says why, and begins with what was sent', async () => {
    shop(application({ state: 'Refused', reason: 'Which pots?', trader: true }));
    show(<SellPage />);

    expect(await screen.findByText('Which pots?')).toBeDefined();
    expect((screen.getByLabelText('Name of your shop') as HTMLInputElement).value).toBe('Ned Pots');
    expect((screen.getByRole('radio', { name: /^As a business/ }) as HTMLInputElement).checked).toBe(true);
    expect((screen.getByRole('checkbox') as HTMLInputElement).checked).toBe(false);
  });

  it('that was approved leads straight to the desk', async () => {
    shop(application({ state: 'Approved', since: '2026-11-30T10:00:00Z' }));
    show(<SellPage />);

    await screen.findByText('You sell here');

    expect(replace).toHaveBeenCalledWith('/seller/sales/');
    expect(localStorage.getItem('souk.sells')).toBe('ned yes');
  });

  it.each([
    ['Suspended', 'You are suspended as a seller'],
    ['Closed', 'Your shop is closed'],
  ] as const)('is no way back for those who are %s', async (state, title) => {
    shop(application({ state, reason: 'Sells copies.' }));
    show(<SellPage />);

    expect(await screen.findByText(title)).toBeDefined();
    expect(screen.getByText('Sells copies.')).toBeDefined();
    expect(screen.queryByRole('form', { name: 'Application' })).toBeNull();
  });
});
