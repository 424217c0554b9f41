import { QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { server } from '@/testing/server';
import { makeQueries } from '@/ui/Providers';
import { Pictures } from './Pictures';

const png = (name: string, text = 'picture') => new File([text], name, { type: 'image/png' });

let uploads: number;

beforeEach(() => {
  uploads = 0;
  vi.stubGlobal('createImageBitmap', async (file: File) => {
    if (file.size !== 'picture'.length) throw new DOMException('no picture', 'InvalidStateError');
    return { close: () => {} };
  });
  server.use(
    http.post('*/api/sellers/images', () => {
      uploads++;
      return HttpResponse.json({ upload: { url: 'http://media.test/put', method: 'PUT', headers: {} }, image: `/media/${uploads}.png` });
    }),
    http.put('http://media.test/put', () => new HttpResponse(null, { status: 200 })),
  );
});

function choose(images: string[], files: File[]) {
  const onChange = vi.fn();
  render(
    <QueryClientProvider client={makeQueries()}>
      <Pictures images={images} onChange={onChange} />
    </QueryClientProvider>,
  );
  return userEvent.upload(screen.getByLabelText('Add pictures'), files).then(() => onChange);
}

describe('pictures of a listing', () => {
  it('come along, also when another of them is none', async () => {
    const onChange = await choose([], [png('one.png'), png('text.png', 'Dear Sir'), png('two.png')]);

    expect(await screen.findByText('text.png cannot be read as a picture.')).toBeDefined();
    expect(onChange).toHaveBeenCalledWith(['/media/1.png', '/media/2.png']);
  });

  it('for which there is no room are named', async () => {
    const seven = Array.from({ length: 7 }, (_, place) => `/media/old-${place}.png`);
    const onChange = await choose(seven, [png('one.png'), png('two.png'), png('three.png')]);

    expect(await screen.findByText(/no room for more: two\.png, three\.png left out/)).toBeDefined();
    expect(onChange).toHaveBeenCalledWith([...seven, '/media/1.png']);
  });

  it('are put first by a button', async () => {
    const onChange = await choose(['/media/a.png', '/media/b.png', '/media/c.png'], []);

    await userEvent.tab();
    await userEvent.click(screen.getByRole('button', { name: 'Put first: picture 3' }));

    expect(onChange).toHaveBeenCalledWith(['/media/c.png', '/media/a.png', '/media/b.png']);
    expect(screen.queryByRole('button', { name: 'Put first: picture 1' })).toBeNull();
  });
});
