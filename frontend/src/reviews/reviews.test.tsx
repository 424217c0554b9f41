import { QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { Refusal } from '@/api/refusal';
import { makeQueries } from '@/ui/Providers';
import { lengthOf } from '@/ui/text';
import { dropDraft, faultsFrom, faultsOf, loadDraft, NOTHING, saveDraft, saysSomething, type Draft } from './draft';
import { Histogram } from './Histogram';
import { ReviewForm } from './ReviewForm';

describe('a draft', () => {
  it('outlives a reload, for nobody but who wrote it', () => {
    const draft = { rating: 4, comment: 'Fine', author: '' };
    saveDraft('alice', 'mug', draft);

    expect(loadDraft('alice', 'mug')).toEqual(draft);
    expect(loadDraft('bob', 'mug')).toBeNull();
    expect(Object.keys(sessionStorage)).toEqual(['souk.typed.alice.review.mug']);
    dropDraft('alice', 'mug');
    expect(loadDraft('alice', 'mug')).toBeNull();
  });

  it('is more than the wish to write one', () => {
    expect(saysSomething(null)).toBe(false);
    expect(saysSomething(NOTHING)).toBe(false);
    expect(saysSomething({ ...NOTHING, rating: 1 })).toBe(true);
    expect(saysSomething({ ...NOTHING, comment: 'Half of' })).toBe(true);
  });

  it('is measured in characters as the shop measures it', () => {
    expect(lengthOf(' 🫖🫖 ')).toBe(2);
    expect(faultsOf({ ...NOTHING, rating: 5, comment: 'a'.repeat(5001) }).comment).toBe('That is 1 character too long.');
    expect(faultsOf(NOTHING).rating).toBeDefined();
  });

  it('shows the faults that the shop found beside their fields', () => {
    expect(faultsFrom([{ pointer: '/author', detail: 'One line.' }, { pointer: '/other', detail: 'No.' }])).toEqual({ author: 'One line.' });
  });
});

function form(onSubmit: (draft: Draft) => Promise<void>, onDraft = vi.fn()) {
  render(
    <QueryClientProvider client={makeQueries()}>
      <ReviewForm withAuthor submitName="Publish" start={NOTHING} onDraft={onDraft} onSubmit={onSubmit} />
    </QueryClientProvider>,
  );
  return onDraft;
}

describe('the form of a review', () => {
  it('asks for stars before it sends anything', async () => {
    const onSubmit = vi.fn(async () => {});
    form(onSubmit);

    await userEvent.click(screen.getByRole('button', { name: 'Publish' }));

    expect(onSubmit).not.toHaveBeenCalled();
    expect(screen.getByText('Choose how many stars.')).toBeDefined();
    expect(document.activeElement).toBe(screen.getByRole('radio', { name: /^1 star/ }));
  });

  it('sends what was typed, and keeps it on the way', async () => {
    const onSubmit = vi.fn(async () => {});
    const onDraft = form(onSubmit);

    await userEvent.click(screen.getByRole('radio', { name: '4 stars: Very good' }));
    await userEvent.type(screen.getByLabelText('What do you think of it?'), 'Sturdy');
    await userEvent.click(screen.getByRole('button', { name: 'Publish' }));

    const draft = { rating: 4, comment: 'Sturdy', author: '' };
    expect(onSubmit.mock.lastCall).toMatchObject([draft]);
    expect(onDraft).toHaveBeenLastCalledWith(draft);
  });

  it('shows a fault that the shop found at its field, and no more', async () => {
    form(async () => {
      throw new Refusal(400, 'INVALID_BODY', 'The body is not valid for this route.', [{ pointer: '/author', detail: 'One line only.', code: 'INVALID' }]);
    });
    await userEvent.click(screen.getByRole('radio', { name: /^5 stars/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Publish' }));

    expect(await screen.findByText('One line only.')).toBeDefined();
    expect(screen.queryByText(/The body/)).toBeNull();
    expect(document.activeElement).toBe(screen.getByLabelText('Your name, as others see it'));
  });

  it('says what the shop says of a name that is not free, and keeps it to be changed', async () => {
    form(async () => {
      throw new Refusal(422, 'RESERVED_NAME', 'This name is kept for people of the shop. Choose another one.');
    });
    await userEvent.click(screen.getByRole('radio', { name: /^5 stars/ }));
    await userEvent.type(screen.getByLabelText('Your name, as others see it'), 'Souk Support');
    await userEvent.click(screen.getByRole('button', { name: 'Publish' }));

    expect((await screen.findByRole('alert')).textContent).toContain('This name is kept for people of the shop.');
    expect(screen.getByDisplayValue('Souk Support')).toBeDefined();
  });

  it('keeps what was typed when the shop says no', async () => {
    form(async () => {
      throw new Refusal(500, 'INTERNAL', 'Something went wrong here.');
    });
    await userEvent.click(screen.getByRole('radio', { name: /^5 stars/ }));
    await userEvent.type(screen.getByLabelText('What do you think of it?'), 'Lovely');
    await userEvent.click(screen.getByRole('button', { name: 'Publish' }));

    expect((await screen.findByRole('alert')).textContent).toContain('What you wrote is kept.');
    expect(screen.getByDisplayValue('Lovely')).toBeDefined();
  });
});

describe('the histogram', () => {
  it('chooses stars, and leaves out those that nobody gave', async () => {
    const onChoose = vi.fn();
    const summary = { average: 4.5, count: 2, distribution: { '1': 0, '2': 0, '3': 0, '4': 1, '5': 1 } };
    render(<Histogram summary={summary} chosen={null} onChoose={onChoose} />);

    await userEvent.click(screen.getByRole('button', { name: /^4\s*stars:\s*1/ }));

    expect(onChoose).toHaveBeenCalledWith(4);
    expect(screen.getByRole<HTMLButtonElement>('button', { name: /^1\s*star:\s*0/ }).disabled).toBe(true);
  });
});
