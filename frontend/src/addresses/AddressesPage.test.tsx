import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { SavedAddress } from '@/api/shapes';
import { problem, savedAddress } from '@/testing/samples';
import { server } from '@/testing/server';
import { AddressesPage } from './AddressesPage';

vi.mock('@/session/useSession', () => ({ useSession: () => ({ status: 'shopper', shopper: { id: 'alice', email: null, moderates: false } }) }));

describe('the address book', () => {
  let book: SavedAddress[];
  let sent: { key: string | null; body: unknown }[];

  beforeEach(() => {
    book = [];
    sent = [];
    server.use(
      http.get('*/api/users/addresses', () => HttpResponse.json({ items: book, nextCursor: null })),
      http.post('*/api/users/addresses', async ({ request }) => {
        const body = (await request.json()) as Partial<SavedAddress>;
        sent.push({ key: request.headers.get('Idempotency-Key'), body });
        book.push(savedAddress(`a${book.length}`, { ...body, default: book.length === 0 }));
        return HttpResponse.json(book.at(-1), { status: 201 });
      }),
      http.put('*/api/users/addresses/:id', async ({ request, params }) => {
        const body = (await request.json()) as Partial<SavedAddress>;
        sent.push({ key: null, body });
        book = book.map((each) => (each.id === params.id ? { ...each, ...body } : { ...each, default: body.default ? false : each.default }));
        return HttpResponse.json(book[0]);
      }),
      http.delete('*/api/users/addresses/:id', ({ params }) => {
        book = book.filter(({ id }) => id !== params.id);
        return new HttpResponse(null, { status: 204 });
      }),
    );
  });

  const shown = () =>
    render(
      <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
        <AddressesPage />
      </QueryClientProvider>,
    );
  const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }));

  it('takes a first address, and leads to what is missing', async () => {
    shown();
    await press('Add an address');
    await userEvent.selectOptions(await screen.findByLabelText('Country'), 'Germany');
    await press('Save');

    expect(document.activeElement).toBe(screen.getByLabelText('Full name'));
    screen.getByText('Please give the postcode.');

    await userEvent.type(screen.getByLabelText('Full name'), 'Alice');
    await userEvent.type(screen.getByLabelText('Street and house number'), 'Torstraße 1');
    await userEvent.type(screen.getByLabelText('Postcode'), '10115');
    await userEvent.type(screen.getByLabelText('City'), 'Berlin');
    await press('Save');

    await screen.findByText('Default');
    expect(sent[0]?.body).toEqual({ name: 'Alice', line1: 'Torstraße 1', city: 'Berlin', postalCode: '10115', country: 'DE' });
    expect(sent[0]?.key).toMatch(/./);
    expect(Object.keys(sessionStorage).filter((key) => key.includes('address') && !key.endsWith('open'))).toEqual([]);
  });

  it('keeps what was typed through a refusal and a reload', async () => {
    server.use(http.post('*/api/users/addresses', () => HttpResponse.json(problem(422, 'ADDRESS_BOOK_FULL'), { status: 422 })));
    const first = shown();
    await press('Add an address');
    await userEvent.selectOptions(await screen.findByLabelText('Country'), 'Hong Kong SAR China');
    await userEvent.type(screen.getByLabelText('Full name'), 'Alice');
    await userEvent.type(screen.getByLabelText('Street and house number'), '1 Nathan Road');
    await userEvent.type(screen.getByLabelText('District'), 'Kowloon');
    await press('Save');
    await screen.findByText(/What you typed is kept/);
    first.unmount();

    shown();

    expect((await screen.findByLabelText<HTMLInputElement>('District')).value).toBe('Kowloon');
  });

  it('shows a fault that the API found beside its field', async () => {
    book = [savedAddress('a0', { default: true })];
    const errors = [{ pointer: '/postalCode', detail: 'There is no such postcode in DE.', code: 'INVALID' }];
    server.use(http.put('*/api/users/addresses/a0', () => HttpResponse.json(problem(400, 'MALFORMED', { errors }), { status: 400 })));
    shown();
    await press(/^Edit/);
    await userEvent.clear(await screen.findByLabelText('Postcode'));
    await userEvent.type(screen.getByLabelText('Postcode'), '99999');
    await press('Save');

    await screen.findByText('There is no such postcode in DE.');
    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Postcode')));
  });

  it('makes another one the default, and removes one after asking', async () => {
    book = [savedAddress('a0', { default: true }), savedAddress('a1', { name: 'Bob' })];
    shown();
    await press('Make default: the address of Bob, Torstraße 1');
    await waitFor(() => expect(sent[0]?.body).toMatchObject({ name: 'Bob', default: true }));
    await waitFor(() => expect(within(screen.getAllByRole('listitem')[1] as HTMLElement).getByText('Default')).toBeDefined());

    await press('Remove the address of Alice Example, Torstraße 1');
    await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Remove it' }));

    await waitFor(() => expect(screen.queryByText('Alice Example')).toBeNull());
  });

  it('tries again when it did not load', async () => {
    server.use(http.get('*/api/users/addresses', () => HttpResponse.error(), { once: true }));
    shown();
    await screen.findByText('Your addresses did not load');

    await press('Try again');

    await screen.findByText('No addresses yet');
  });
});
