import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { application, problem } from '@/testing/samples';
import { server } from '@/testing/server';
import { show } from '@/testing/shown';
import { MailPage } from './MailPage';
import { StopPage } from './StopPage';
import { stopLinkOf } from './stopLink';

vi.mock('@/session/useSession', () => ({ useSession: () => ({ status: 'shopper', shopper: { id: 'ned', email: null, moderates: false } }) }));

const CHOICE = { reviews: false, sold: 'each', lowStock: true, version: 1 };
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

describe('which mails somebody wants', () => {
  let sent: unknown[];
  beforeEach(() => {
    sent = [];
    localStorage.clear();
    server.use(
      http.get('*/api/users/mail', () => HttpResponse.json(CHOICE)),
      http.get('*/api/sellers/application', () => HttpResponse.json(application({ state: 'None' }))),
      http.put('*/api/users/mail', async ({ request }) => {
        const body = (await request.json()) as object;
        sent.push(body, request.headers.get('If-Match'));
        return HttpResponse.json({ ...body, version: 2 });
      }),
    );
  });

  it('is saved as it was chosen, of the version that was seen', async () => {
    show(<MailPage />);

    await userEvent.click(await screen.findByRole('checkbox', { name: /^Ask me for a review/ }));
    await press('Save');

    await vi.waitFor(() => expect(sent).toEqual([{ reviews: true, sold: 'each', lowStock: true }, '"1"']));
  });

  it('shows what sellers are told to sellers alone', async () => {
    show(<MailPage />);
    await screen.findByRole('checkbox', { name: /^Ask me for a review/ });
    expect(screen.queryByRole('radio')).toBeNull();
  });

  it('lets a seller choose one mail a day', async () => {
    server.use(http.get('*/api/sellers/application', () => HttpResponse.json(application({ state: 'Approved' }))));
    show(<MailPage />);

    await userEvent.click(await screen.findByRole('radio', { name: /^One mail for all orders/ }));
    await userEvent.click(screen.getByRole('checkbox', { name: /^Tell me/ }));
    await press('Save');

    await vi.waitFor(() => expect(sent[0]).toEqual({ reviews: false, sold: 'daily', lowStock: false }));
  });

  it('says that it was not saved, and keeps what was chosen', async () => {
    server.use(http.put('*/api/users/mail', () => HttpResponse.json(problem(503, 'BUSY'), { status: 503 })));
    show(<MailPage />);

    await userEvent.click(await screen.findByRole('checkbox', { name: /^Ask me for a review/ }));
    await press('Save');

    await screen.findByText(/What you chose is still here\. Trying again does no harm\.$/);
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: /^Ask me for a review/ }).checked).toBe(true);
  });

  it('shows what was chosen elsewhere meanwhile', async () => {
    let now = CHOICE;
    server.use(
      http.get('*/api/users/mail', () => HttpResponse.json(now)),
      http.put('*/api/users/mail', () => HttpResponse.json(problem(412, 'STALE', { current: { version: 7 } }), { status: 412 })),
    );
    show(<MailPage />);
    const tick = () => screen.findByRole<HTMLInputElement>('checkbox', { name: /^Ask me for a review/ });
    await tick();
    now = { ...CHOICE, reviews: true, version: 7 };

    await press('Save');

    await vi.waitFor(async () => expect((await tick()).checked).toBe(true));
  });
});

describe('the page of a stop link', () => {
  let asked: string[];
  const answering = (answer: () => Response) =>
    server.use(
      http.post('*/api/mail/stop', async ({ request }) => {
        asked.push(`${new URL(request.url).search} ${await request.text()} ${request.headers.get('Authorization')}`);
        return answer();
      }),
    );
  beforeEach(() => {
    asked = [];
    window.location.hash = '#token=abc_-1&topic=sold';
    answering(() => HttpResponse.json({ topic: 'sold' }));
  });

  it('says what will stop, and stops it when asked to', async () => {
    show(<StopPage />);
    await screen.findByRole('heading', { name: 'Stop mails about what you sell?' });
    expect(asked).toEqual([]);

    await press('Stop these mails');

    await screen.findByRole('heading', { name: 'They are stopped' });
    expect(asked).toEqual(['?token=abc_-1 List-Unsubscribe=One-Click null']);
  });

  it('says why it did not', async () => {
    answering(() => HttpResponse.json(problem(400, 'MALFORMED', { detail: 'token is not from a mail of this shop' }), { status: 400 }));
    show(<StopPage />);

    await press('Stop these mails');

    await screen.findByText(/not from a mail of this shop/);
    expect(screen.getByRole('button', { name: 'Stop these mails' })).toBeDefined();
  });

  it('leads on where the link is not whole', async () => {
    window.location.hash = '#token=abc';
    show(<StopPage />);

    expect((await screen.findByRole('link', { name: 'Your mails' })).getAttribute('href')).toMatch(/^\/account\/mail\/?$/);
  });

  it.each(['', '#', '#token=&topic=sold', '#token=a&topic=all', '#token=a&topic=toString', '#token=a/b&topic=sold'])('is no link: %s', (hash) => {
    expect(stopLinkOf(hash)).toBeNull();
  });
});
