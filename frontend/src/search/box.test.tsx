import { QueryClientProvider } from '@tanstack/react-query';
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { useLayoutEffect } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { server } from '@/testing/server';
import { makeQueries } from '@/ui/Providers';
import { recentSearches, rememberSearch } from './recent';
import { SearchForm } from './SearchForm';
import { SlashSwitch } from './SlashSwitch';
import { Suggestions } from './Suggestions';

const push = vi.hoisted(() => vi.fn());
vi.mock('next/navigation', () => ({ useRouter: () => ({ push }) }));

const found = [
  { kind: 'category', text: 'teaware', id: 'tea-ware' },
  { kind: 'words', text: 'teapot', id: null },
  { kind: 'product', text: 'Speckled teapot', id: 'speckled-teapot' },
];

const box = () => screen.getByRole<HTMLInputElement>('combobox', { name: 'Search the shop' });
const active = () => document.getElementById(box().getAttribute('aria-activedescendant') ?? '')?.textContent;

/** Types faster than any machine is slow. */
function put(...texts: string[]) {
  for (const text of texts) fireEvent.input(box(), { target: { value: text } });
}

function show() {
  render(
    <QueryClientProvider client={makeQueries()}>
      <SearchForm />
      <input aria-label="Another field" />
      <SlashSwitch />
    </QueryClientProvider>,
  );
  return userEvent.setup();
}

describe('the search box', () => {
  let asked: string[];
  beforeEach(() => {
    push.mockReset();
    window.HTMLElement.prototype.scrollIntoView = () => {};
    asked = [];
    server.use(
      http.get('*/api/search/suggestions', ({ request }) => {
        asked.push(new URL(request.url).searchParams.get('q') ?? '');
        return HttpResponse.json({ items: found });
      }),
    );
  });

  it('is a form that works by itself', async () => {
    const user = show();
    expect(box().form).toMatchObject({ method: 'get' });
    expect([box().form?.getAttribute('action'), box().name]).toEqual(['/search/', 'q']);

    await user.type(box(), ' tea & milk {Enter}');

    expect(push).toHaveBeenCalledWith('/search/?q=tea%20%26%20milk');
  });

  it('has the focus after a slash, unless that is typed somewhere', async () => {
    const user = show();
    await user.keyboard('{Control>}/{/Control}');
    expect(document.activeElement).not.toBe(box());
    await user.type(screen.getByLabelText('Another field'), 'a/b');
    expect(screen.getByLabelText('Another field')).toMatchObject({ value: 'a/b' });
    act(() => (document.activeElement as HTMLElement).blur());

    await user.keyboard('/');

    expect(document.activeElement).toBe(box());
    expect(box().value).toBe('');
  });

  it('does not follow the slash when it is switched off', async () => {
    const user = show();
    await user.click(screen.getByRole('button', { name: 'Press / to search: on' }));
    act(() => (document.activeElement as HTMLElement).blur());
    await user.keyboard('/');
    expect(document.activeElement).not.toBe(box());

    await user.click(screen.getByRole('button', { name: 'Press / to search: off' }));
    act(() => (document.activeElement as HTMLElement).blur());
    await user.keyboard('/');

    expect(document.activeElement).toBe(box());
  });

  it('asks once there is a pause, and leads to what is chosen with the keyboard', async () => {
    const user = show();
    await user.click(box());
    await screen.findByRole('status');
    put('t', 'te', 'tea');
    await screen.findByRole('listbox', { name: 'Suggestions' });
    expect(asked).toEqual(['tea']);
    expect([box().getAttribute('aria-expanded'), box().getAttribute('aria-controls')]).toEqual(['true', screen.getByRole('listbox').id]);
    expect(screen.getByRole('status').textContent).toBe('3 suggestions');
    expect(active()).toBeUndefined();

    await user.keyboard('{ArrowDown}');
    expect(active()).toBe('teawareCategory');
    await user.keyboard('{ArrowUp}');
    expect(active()).toBe('Speckled teapotProduct');
    expect(box().value).toBe('tea');
    await user.keyboard('{Enter}');

    expect(push.mock.calls).toEqual([['/product/?id=speckled-teapot']]);
    expect(screen.queryByRole('listbox')).toBeNull();
  });

  it('hears what was typed while its list was on its way', async () => {
    render(
      <form role="search">
        <input role="combobox" aria-label="Search the shop" aria-controls="suggestions" aria-expanded="false" />
      </form>,
    );
    act(() => box().focus());
    // Between what is drawn and what listens.
    const Faster = () => {
      useLayoutEffect(() => put('tea'), []);
      return null;
    };

    render(
      <QueryClientProvider client={makeQueries()}>
        <Suggestions box={box()} />
        <Faster />
      </QueryClientProvider>,
    );

    await screen.findByRole('listbox', { name: 'Suggestions' });
    expect(asked).toEqual(['tea']);
  });

  it('searches for words, and goes to a category, that are clicked', async () => {
    const user = show();
    await user.type(box(), 'tea');
    await user.click(await screen.findByRole('option', { name: 'teapot' }));
    expect(box().value).toBe('teapot');
    await user.clear(box());
    await user.type(box(), 'tea');
    await user.click(await screen.findByRole('option', { name: /^teaware/ }));

    expect(push.mock.calls).toEqual([['/search/?q=teapot'], ['/?category=tea-ware']]);
  });

  it('closes its list with Escape, and then empties', async () => {
    const user = show();
    await user.type(box(), 'tea');
    await screen.findByRole('listbox');

    await user.keyboard('{Escape}');
    expect([screen.queryByRole('listbox'), box().value, box().getAttribute('aria-expanded')]).toEqual([null, 'tea', 'false']);
    await user.keyboard('{Escape}');

    expect(box().value).toBe('');
  });

  it('never shows the answer to what was typed before, and stops waiting for it', async () => {
    const sent = vi.spyOn(globalThis, 'fetch');
    let answerLate = () => {};
    server.use(
      http.get('*/api/search/suggestions', async ({ request }) => {
        const q = new URL(request.url).searchParams.get('q') ?? '';
        asked.push(q);
        if (q === 'te') await new Promise<void>((done) => (answerLate = done));
        return HttpResponse.json({ items: [{ kind: 'words', text: `${q}!`, id: null }] });
      }),
    );
    const user = show();
    await user.click(box());
    await screen.findByRole('status');
    put('te');
    await waitFor(() => expect(asked).toEqual(['te']));
    put('tea');
    await screen.findByRole('option', { name: 'tea!' });
    answerLate();
    await new Promise((done) => setTimeout(done, 200));

    expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual(['tea!']);
    const requests = sent.mock.calls.map(([request]) => request as Request).filter(({ url }) => url?.includes('suggestions'));
    expect(requests.map(({ url, signal }) => [new URL(url).searchParams.get('q'), signal.aborted])).toEqual([['te', true], ['tea', false]]);
  });

  it('works without suggestions when the shop has none, or cannot be reached', async () => {
    server.use(http.get('*/api/search/suggestions', () => HttpResponse.error()));
    const user = show();
    await user.type(box(), 'tea');
    await new Promise((done) => setTimeout(done, 500));
    expect(screen.queryByRole('listbox')).toBeNull();

    await user.keyboard('{Enter}');

    expect(push.mock.calls).toEqual([['/search/?q=tea']]);
  });

  it('shows what was searched for here, to be searched for again or forgotten', async () => {
    ['mug', 'tray', 'teapot'].forEach((words) => rememberSearch(words));
    const user = show();
    await user.click(box());
    await screen.findByRole('listbox', { name: 'Recent searches' });
    expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual(['teapot', 'tray', 'mug']);

    await user.click(screen.getByRole('button', { name: /Remove .tray. from your recent searches/ }));
    expect(recentSearches()).toEqual(['teapot', 'mug']);
    expect(document.activeElement?.getAttribute('aria-label')).toContain('mug');
    act(() => box().focus());
    await user.keyboard('{ArrowDown}{Enter}');
    expect(push.mock.calls).toEqual([['/search/?q=teapot']]);
    await user.clear(box());
    await user.click(screen.getByRole('button', { name: 'Remove all' }));

    expect(recentSearches()).toEqual([]);
    expect(asked).toEqual([]);
    await waitFor(() => expect(screen.queryByRole('listbox')).toBeNull());
    expect(document.activeElement).toBe(box());
  });
});
