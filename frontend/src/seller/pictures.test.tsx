import { QueryClientProvider } from '@tanstack/react-query';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Preparation } from '@/api/shapes';
import { image } from '@/testing/samples';
import { server } from '@/testing/server';
import { makeQueries } from '@/ui/Providers';
import { Pictures } from './Pictures';

const png = (name: string, text = 'picture') => new File([text], name, { type: 'image/png' });

const ready = (id: string): Preparation => ({ state: 'Ready', image: image(`/media/${id}.jpg`) });

let uploads: number;
let states: (id: string) => Preparation;

beforeEach(() => {
  uploads = 0;
  states = ready;
  vi.stubGlobal('createImageBitmap', async (file: File) => {
    if (file.size !== 'picture'.length) throw new DOMException('no picture', 'InvalidStateError');
    return { close: () => {} };
  });
  server.use(
    http.post('*/api/sellers/images', () => {
      uploads++;
      return HttpResponse.json({ id: String(uploads), upload: { url: 'http://media.test/put', method: 'PUT', headers: {} } });
    }),
    http.put('http://media.test/put', () => new HttpResponse(null, { status: 200 })),
    http.get('*/api/sellers/images/:id', ({ params: { id } }) => HttpResponse.json(states(String(id)))),
  );
});

function choose(addresses: string[], files: File[]) {
  const onChange = vi.fn();
  render(
    <QueryClientProvider client={makeQueries()}>
      <Pictures images={addresses.map(image)} onChange={onChange} />
    </QueryClientProvider>,
  );
  return userEvent.upload(screen.getByLabelText('Add pictures'), files).then(() => onChange);
}

describe('pictures of a listing', () => {
  it('come along, also when another of them is none', async () => {
    const onChange = await choose([], [png('one.png'), png('text.png', 'Dear Sir'), png('two.png')]);

    expect(await screen.findByText('text.png cannot be read as a picture.')).toBeDefined();
    expect(onChange).toHaveBeenCalledWith(['/media/1.jpg', '/media/2.jpg'].map(image));
  });

  it('for which there is no room are named', async () => {
    const seven = Array.from({ length: 7 }, (_, place) => `/media/old-${place}.png`);
    const onChange = await choose(seven, [png('one.png'), png('two.png'), png('three.png')]);

    expect(await screen.findByText(/no room for more: two\.png, three\.png left out/)).toBeDefined();
    expect(onChange).toHaveBeenCalledWith([...seven, '/media/1.jpg'].map(image));
  });

  it('are moved by buttons, which say so and keep the focus', async () => {
    const onChange = await choose(['/media/a.png', '/media/b.png', '/media/c.png'], []);

    const earlier = screen.getByRole('button', { name: 'Earlier: picture 3' });
    await userEvent.click(earlier);

    expect(onChange).toHaveBeenCalledWith(['/media/a.png', '/media/c.png', '/media/b.png'].map(image));
    expect(screen.getByText('Picture 3 is now number 2 of 3.')).toBeDefined();
    expect(document.activeElement).toBe(earlier);
  });

  it('stay where they are at the ends', async () => {
    const onChange = await choose(['/media/a.png', '/media/b.png'], []);

    await userEvent.click(screen.getByRole('button', { name: 'Earlier: picture 1' }));
    await userEvent.click(screen.getByRole('button', { name: 'Later: picture 2' }));

    expect(onChange).not.toHaveBeenCalled();
  });

  it('are dragged to where another one is', async () => {
    const onChange = await choose(['/media/a.png', '/media/b.png', '/media/c.png'], []);
    const tiles = screen.getAllByRole('listitem');
    const held = new Map<string, string>();
    const dataTransfer = { setData: (type: string, text: string) => held.set(type, text), getData: (type: string) => held.get(type) ?? '', types: [] as string[] };

    fireEvent.dragStart(tiles[2]!, { dataTransfer });
    fireEvent.drop(tiles[0]!, { dataTransfer });

    expect(onChange).toHaveBeenCalledWith(['/media/c.png', '/media/a.png', '/media/b.png'].map(image));
  });

  it('take nothing else that is dropped on them', async () => {
    const onChange = await choose(['/media/a.png', '/media/b.png'], []);

    fireEvent.drop(screen.getAllByRole('listitem')[0]!, { dataTransfer: { getData: () => '', types: ['text/plain'] } });

    expect(onChange).not.toHaveBeenCalled();
  });

  it('are waited for while they are prepared, also when an answer is lost', async () => {
    const answers: (Preparation | null)[] = [{ state: 'Waiting' }, null, ready('1')];
    server.use(
      http.get('*/api/sellers/images/1', () => {
        const next = answers.shift();
        return next ? HttpResponse.json(next) : HttpResponse.error();
      }),
    );
    const onChange = await choose([], [png('one.png')]);

    expect(await screen.findByText('Preparing the pictures …')).toBeDefined();
    await waitFor(() => expect(onChange).toHaveBeenCalledWith([image('/media/1.jpg')]), { timeout: 5000 });
  });

  it.each([
    ['ANIMATED', /one\.png moves/],
    ['HEIC', /one\.png is a HEIC picture/],
    ['TOO_LARGE', /one\.png has more than 50 megapixels/],
    ['UNREADABLE', /one\.png cannot be read/],
    ['UNSUPPORTED', /one\.png is not a JPEG, PNG or WebP picture/],
  ] as const)('that are refused as %s say why', async (code, why) => {
    states = () => ({ state: 'Refused', code });
    const onChange = await choose([], [png('one.png')]);

    expect(await screen.findByText(why)).toBeDefined();
    expect(onChange).not.toHaveBeenCalled();
  });

  it('of an iPhone are told apart before they are sent', async () => {
    const file = new File(['\0\0\0\x1cftypheic\0\0'], 'one.jpg', { type: 'image/jpeg' });
    await choose([], [file]);

    expect(await screen.findByText(/one\.jpg is a HEIC picture/)).toBeDefined();
    expect(uploads).toBe(0);
  });
});
