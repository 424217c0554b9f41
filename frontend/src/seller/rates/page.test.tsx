import { QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ShippingRates } from '@/api/shapes';
import { problem } from '@/testing/samples';
import { server } from '@/testing/server';
import { makeQueries } from '@/ui/Providers';
import { RatesPage } from './RatesPage';


const PLACE = '*/api/sellers/shipping';
const euros = (amount: number) => ({ amount, currency: 'EUR' });
const HOME = { id: 'home', name: 'Parcel', price: euros(490), perExtraUnit: euros(50), freeFrom: null, minDays: 2, maxDays: 4 };
const rates = (version: number, price = 490): ShippingRates => ({
  shipsFrom: 'DE',
  zones: [{ countries: ['DE'], postcodes: [], options: [{ ...HOME, price: euros(price) }] }],
  version,
});
const NONE: ShippingRates = { shipsFrom: null, zones: [], version: 1 };

/** A shop that has these rates, and takes or refuses others. */
function shop(has: ShippingRates, put?: () => Response | Promise<void>) {
  const sent: { version: string | null; body: ShippingRates }[] = [];
  let kept = has;
  server.use(
    http.get(PLACE, () => HttpResponse.json(kept)),
    http.put(PLACE, async ({ request }) => {
      const body = (await request.json()) as ShippingRates;
      sent.push({ version: request.headers.get('If-Match'), body });
      return (await put?.()) ?? HttpResponse.json({ ...rates(kept.version + 1), shipsFrom: body.shipsFrom, zones: body.zones.map((zone) => ({ ...zone, postcodes: [] })) });
    }),
  );
  return { sent, become: (now: ShippingRates) => (kept = now) };
}

const show = () =>
  render(
    <QueryClientProvider client={makeQueries()}>
      <RatesPage />
    </QueryClientProvider>,
  );
const save = () => userEvent.click(screen.getByRole('button', { name: 'Save' }));
const price = () => screen.findByLabelText<HTMLInputElement>('Price in EUR');
async function typePrice(text: string) {
  const field = await price();
  await userEvent.clear(field);
  await userEvent.type(field, text);
}

describe('the page of a seller’s rates', () => {
  // It is loaded late, and that takes its time on a busy machine.
  beforeAll(() => import('./RatesForm'));

  it('says what it means to have none, and begins with two zones', async () => {
    const { sent } = shop(NONE);
    show();
    await screen.findByRole('heading', { name: 'You send nowhere yet' });

    await userEvent.click(screen.getByRole('button', { name: 'Begin with two zones' }));
    expect(document.activeElement).toBe(screen.getByLabelText('You send from'));
    await userEvent.selectOptions(screen.getByLabelText('You send from'), 'Portugal');
    await userEvent.click(screen.getByRole('button', { name: 'Begin with two zones' }));
    await save();
    expect(document.activeElement).toBe(screen.getAllByLabelText('Price in EUR')[0]);
    await userEvent.keyboard('4,50');
    await userEvent.type(screen.getAllByLabelText('Price in EUR')[1]!, '12');
    await save();

    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]).toMatchObject({
      version: '"1"',
      body: {
        shipsFrom: 'PT',
        zones: [
          { countries: ['PT'], options: [{ price: euros(450), minDays: 2 }] },
          { countries: ['*'], options: [{ price: euros(1200), maxDays: 12 }] },
        ],
      },
    });
  });

  it('previews what stands in the form, before it is saved', async () => {
    shop(rates(3));
    show();
    const preview = within(await screen.findByRole('region', { name: 'What shoppers pay' }));
    expect(preview.getByText('€5.40')).toBeDefined();

    await typePrice('7');
    expect(preview.getByText('€7.50')).toBeDefined();
    await userEvent.selectOptions(preview.getByLabelText('Also to'), 'Portugal');
    expect(preview.getByText('Not sent there')).toBeDefined();
    await userEvent.clear(preview.getByLabelText('Units'));
    await userEvent.type(preview.getByLabelText('Units'), '5');
    expect(preview.getByText('€9.00')).toBeDefined();
  });

  it('keeps what is typed until it is saved, and saves it over what was seen', async () => {
    const { sent } = shop(rates(3));
    const { unmount } = show();
    await typePrice('6');
    expect(screen.getByText('Not saved yet.')).toBeDefined();
    unmount();

    show();
    expect((await price()).value).toBe('6');
    await save();
    await waitFor(() => expect(screen.queryByText('Not saved yet.')).toBeNull());
    expect(sent[0]).toMatchObject({ version: '"3"', body: { zones: [{ options: [{ id: 'home', price: euros(600) }] }] } });
    expect(window.sessionStorage.length).toBe(0);
  });

  it('keeps what is typed while it is saved', async () => {
    let answer = () => {};
    const { sent } = shop(rates(3), () => new Promise<void>((resolve) => (answer = resolve)));
    show();
    await typePrice('6');
    await save();
    await waitFor(() => expect(sent).toHaveLength(1));
    await userEvent.type(await price(), '.50');
    answer();

    expect(await screen.findByRole('button', { name: 'Save' })).toBeDefined();
    expect((await price()).value).toBe('6.50');
    expect(screen.queryByText(/changed elsewhere/)).toBeNull();
    await save();
    await waitFor(() => expect(sent[1]?.version).toBe('"4"'));
    answer();
  });

  it('undoes what is typed', async () => {
    shop(rates(3));
    show();
    await typePrice('6');

    await userEvent.click(screen.getByRole('button', { name: 'Undo the changes' }));

    expect((await price()).value).toBe('4.90');
    expect(window.sessionStorage.length).toBe(0);
  });

  it.each([
    ['Use the current ones', '5.90', null],
    ['Keep what I typed', '6', '"4"'],
  ])('says that they were changed elsewhere: %s', async (choice, stands, next) => {
    const { sent, become } = shop(rates(3), () => HttpResponse.json(problem(412, 'STALE', { current: { version: 4 } }), { status: 412 }));
    show();
    await typePrice('6');
    become(rates(4, 590));
    await save();

    expect(await screen.findByText(/changed elsewhere/)).toBeDefined();
    expect((await price()).value).toBe('6');
    await userEvent.click(screen.getByRole('button', { name: choice }));
    await waitFor(() => expect(screen.queryByText(/changed elsewhere/)).toBeNull());
    expect((await price()).value).toBe(stands);
    await save();
    await waitFor(() => expect(sent[1]?.version ?? null).toBe(next));
  });

  it('shows a fault that the shop found at its field', async () => {
    const errors = [{ pointer: '/zones/0/options/0/price/amount', detail: 'Too much.', code: 'OUT_OF_RANGE' }];
    shop(rates(3), () => HttpResponse.json(problem(400, 'INVALID_BODY', { errors }), { status: 400 }));
    show();
    await typePrice('6');
    await save();

    expect(await screen.findByText('Too much.')).toBeDefined();
    expect(document.activeElement).toBe(await price());
    expect(screen.queryByText(/INVALID_BODY/)).toBeNull();
  });

  it('says when they cannot be saved, and when they do not load', async () => {
    shop(rates(3), () => HttpResponse.error());
    const { unmount } = show();
    await typePrice('6');
    await save();
    expect(await screen.findByText(/cannot be reached.*What you typed is kept/)).toBeDefined();
    unmount();

    server.use(http.get(PLACE, () => HttpResponse.json({ message: 'Internal Server Error' }, { status: 500 })));
    show();
    expect(await screen.findByRole('heading', { name: 'Your shipping rates did not load' })).toBeDefined();
  });

  it('puts zones in order by keyboard, and says so', async () => {
    shop({ ...rates(3), zones: [...rates(3).zones, { countries: ['*'], postcodes: [], options: [{ ...HOME, id: 'abroad' }] }] });
    show();
    (await screen.findByRole('button', { name: 'Move Germany down' })).focus();
    await userEvent.keyboard('{Enter}');

    expect(screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent)).toEqual(['Everywhere else', 'Germany', 'What shoppers pay']);
    expect(screen.getByText('Germany is now 2 of 2.')).toBeDefined();
    expect(screen.getByText(/No address gets here/)).toBeDefined();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Move Germany up' }));
  });

  it('takes countries one by one, or all of the European Union, and forgets none that is only chosen', async () => {
    const { sent } = shop(rates(3));
    show();
    await userEvent.selectOptions(await screen.findByLabelText('Add a country'), 'Switzerland');
    await userEvent.tab();
    expect(screen.getByRole('button', { name: 'Remove Switzerland' })).toBeDefined();
    await userEvent.selectOptions(screen.getByLabelText('Add a country'), 'All of the European Union');
    await userEvent.click(screen.getByRole('button', { name: 'Add' }));
    await userEvent.click(screen.getByRole('button', { name: 'Remove Germany' }));
    await save();

    await waitFor(() => expect(sent[0]?.body.zones[0]?.countries).toHaveLength(27));
    expect(sent[0]?.body.zones[0]?.countries.slice(0, 2)).toEqual(['CH', 'AT']);
  });
});
