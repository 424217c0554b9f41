import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { Refusal } from '@/api/refusal';
import type { ListingChange, ListingDraft, Product } from '@/api/shapes';
import { show } from '@/testing/shown';
import { shirt } from '@/testing/variants';
import { ListingForm } from '../ListingForm';
import { BLANK, typedOf } from '../listingForm';

const WHOLE = { ...BLANK, title: 'Shirt', description: 'Linen.', category: 'clothes' };

function open({ listed, refusal }: { listed?: Product; refusal?: Refusal } = {}) {
  const sent: { draft: ListingDraft; change: ListingChange }[] = [];
  const onSubmit = async (draft: ListingDraft, change: ListingChange) => {
    sent.push({ draft, change });
    if (refusal) throw refusal;
  };
  show(<ListingForm start={listed ? typedOf(listed) : WHOLE} {...(listed && { listed })} keep={listed?.id ?? 'new'} submitName="Send" onSubmit={onSubmit} />);
  return sent;
}

const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));
const fill = async (label: string | RegExp, text: string) => {
  const field = screen.getByLabelText(label);
  await userEvent.clear(field);
  await userEvent.type(field, text);
};
const row = (name: string) => within(screen.getByRole('group', { name }));

async function withSizes(values: string) {
  await userEvent.click(screen.getByRole('checkbox', { name: /^It comes in options/ }));
  await press('Add an option');
  await fill('Name of option 1', 'Size');
  await userEvent.type(screen.getByLabelText('Another value of Size'), `${values}{Enter}`);
}

describe('the editor of options', () => {
  it('makes a listing with variants', async () => {
    const sent = open();
    await withSizes('S, L');
    await fill('Price of all in EUR', '30');
    await press('Fill in the price');
    await userEvent.clear(row('L').getByLabelText(/^Price in EUR/));
    await userEvent.type(row('L').getByLabelText(/^Price in EUR/), '34');
    await userEvent.type(row('L').getByLabelText(/^SKU/), 'L-1');

    await press('Send');

    expect(sent[0]?.draft).toMatchObject({
      options: [{ name: 'Size', values: ['S', 'L'] }],
      variants: [
        { values: ['S'], price: { amount: 3000 }, stock: 1 },
        { values: ['L'], price: { amount: 3400 }, stock: 1, sku: 'L-1' },
      ],
    });
    expect(sent[0]?.draft).not.toHaveProperty('price');
  });

  it('keeps the rows while values are moved, renamed and removed', async () => {
    open();
    await withSizes('S, M, L');
    await userEvent.type(row('L').getByLabelText(/^Price in EUR/), '34');

    await press('Earlier: L');
    await press('Remove S');
    await fill('Value 1 of Size', 'Large');

    expect(row('Large').getByLabelText<HTMLInputElement>(/^Price in EUR/).value).toBe('34');
    expect(screen.getAllByRole('group', { name: /^(M|Large)$/ }).map((group) => group.querySelector('p')?.textContent)).toEqual(['Large', 'M']);
  });

  it('adds what stands in the field when it is left', async () => {
    open();
    await withSizes('S');
    await userEvent.type(screen.getByLabelText('Another value of Size'), 'XL');
    await userEvent.tab();

    expect(row('XL')).toBeDefined();
  });

  it('leads to what is missing, and sends nothing', async () => {
    const sent = open();
    await withSizes('S');

    await press('Send');

    expect(sent).toEqual([]);
    expect(document.activeElement).toBe(row('S').getByLabelText(/^Price in EUR/));
    expect(screen.getByText('A price, such as 12.50.')).toBeDefined();
  });

  it('restocks one of a listed product, and archives another', async () => {
    const sent = open({ listed: shirt() });

    await userEvent.clear(row('S, White').getByLabelText(/^In stock/));
    await userEvent.type(row('S, White').getByLabelText(/^In stock/), '9');
    await userEvent.click(row('L, Blue').getByRole('checkbox'));
    await press('Send');

    expect(sent[0]?.change).toEqual({
      variants: [
        { id: '1', restock: 4 },
        { id: '5', status: 'archived' },
      ],
    });
  });

  it('keeps what was typed when somebody else was quicker, and says so', async () => {
    open({ listed: shirt(), refusal: new Refusal(412, 'STALE', 'It was changed.') });
    await fill('Value 2 of Colour', 'Navy');

    await press('Send');

    expect(await screen.findByText(/changed elsewhere in the meantime/)).toBeDefined();
    expect(row('S, Navy')).toBeDefined();
    const kept = JSON.parse(window.sessionStorage.getItem('souk.typed.guest.listing.shirt') ?? '{}') as object;
    expect(Object.keys(kept)).toEqual(['options']);
  });

  it('shows what the shop does not take at its cell', async () => {
    const errors = [{ pointer: '/variants/0/price/amount', detail: 'Too much.', code: 'OUT_OF_RANGE' as const }];
    open({ listed: shirt(), refusal: new Refusal(400, 'INVALID_BODY', 'No.', errors) });
    await fill(/^Price in EUR of L, White/, '99999');

    await press('Send');

    expect(await row('L, White').findByText('Too much.')).toBeDefined();
  });
});
