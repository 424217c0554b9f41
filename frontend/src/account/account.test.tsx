import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { session } from '@/session/session';
import { problem } from '@/testing/samples';
import { server } from '@/testing/server';
import { show } from '@/testing/shown';
import { saveFile } from '@/ui/save';
import { DataPage } from './DataPage';

const replace = vi.fn();
vi.mock('next/navigation', () => ({ useRouter: () => ({ replace, prefetch: () => {} }) }));
vi.mock('@/ui/save', () => ({ saveFile: vi.fn() }));

/** jsdom’s files have no text(). */
const textOf = (file: Blob) =>
  new Promise<string>((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.readAsText(file);
  });

describe('the account', () => {
  let asked: string[];
  const answering = (answer: () => Response) =>
    server.use(
      http.delete('*/api/users/me', ({ request }) => {
        asked.push(new URL(request.url).search);
        return answer();
      }),
    );
  const begun = () => HttpResponse.json({ state: 'Erasing' }, { status: 202 });
  const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

  beforeEach(() => {
    asked = [];
    replace.mockClear();
    vi.restoreAllMocks();
    answering(begun);
  });

  async function erase(choice = /^They stay/) {
    show(<DataPage />);
    await userEvent.click(screen.getByRole('radio', { name: choice }));
    await userEvent.type(screen.getByLabelText('Type “erase” to go on'), 'Erase');
    await press('Erase my account');
  }

  it('is saved as one file, also when it comes in several answers', async () => {
    const part = (id: string, nextCursor: string | null) => HttpResponse.json({ userId: 'alice', orders: [{ id }], cart: [], nextCursor });
    server.use(http.get('*/api/users/export', ({ request }) => (request.url.includes('cursor=more') ? part('o2', null) : part('o1', 'more'))));
    show(<DataPage />);

    await press('Download your data');

    await screen.findByText('The file is saved on your device.');
    const [file, name] = vi.mocked(saveFile).mock.calls[0]!;
    expect(JSON.parse(await textOf(file))).toEqual({ userId: 'alice', orders: [{ id: 'o1' }, { id: 'o2' }], cart: [] });
    expect(name).toMatch(/^souk-account-\d{4}-\d\d-\d\d\.json$/);
  });

  it('is not erased by a slip', async () => {
    show(<DataPage />);

    await press('Erase my account');

    expect(asked).toEqual([]);
    expect(screen.getByText('Choose one.')).toBeDefined();
    expect(screen.getByText('Type erase, if that is what you want.')).toBeDefined();
  });

  it.each([
    [/^They stay/, '?reviews=keep'],
    [/^They go/, '?reviews=remove'],
  ])('is erased as chosen: %s', async (choice, query) => {
    const out = vi.spyOn(session, 'signOut').mockResolvedValue(true);

    await erase(choice);

    await vi.waitFor(() => expect(out).toHaveBeenCalledWith('/goodbye/'));
    expect(asked).toEqual([query]);
    expect(replace).not.toHaveBeenCalled();
  });

  it('says goodbye also when the sign-in service cannot be reached', async () => {
    vi.spyOn(session, 'signOut').mockResolvedValue(false);

    await erase();

    await vi.waitFor(() => expect(replace).toHaveBeenCalledWith('/goodbye/'));
  });

  it('needs a sign-in of just now, and comes back with what was chosen', async () => {
    answering(() => HttpResponse.json(problem(401, 'SIGN_IN_AGAIN'), { status: 401 }));
    const signIn = vi.spyOn(session, 'signIn').mockResolvedValue();
    await erase();

    await userEvent.click(await screen.findByRole('button', { name: 'Sign in again' }));

    expect(signIn).toHaveBeenCalledWith('/account/data/#erase');
    expect(Object.values({ ...sessionStorage })).toEqual(expect.arrayContaining(['keep', 'Erase']));
  });

  it('stays while something is open, and leads there', async () => {
    answering(() => HttpResponse.json(problem(409, 'ACCOUNT_BUSY', { current: { orders: ['o1', 'o2'], sales: ['o3'] } }), { status: 409 }));

    await erase();

    expect((await screen.findByRole('link', { name: 'An order of yours (2 of 2)' })).getAttribute('href')).toMatch(/^\/order\/?\?id=o2$/);
    expect(screen.getByRole('link', { name: 'Something you sold' }).getAttribute('href')).toMatch(/^\/seller\/order\/?\?id=o3$/);
  });
});
