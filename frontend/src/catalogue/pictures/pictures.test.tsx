import { fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { image } from '@/testing/samples';
import { Gallery } from '../Gallery';

const large = { ...image('/media/b-1.jpg'), sizes: [400, 1600, 800].map((width) => ({ src: `/media/b-${width}.jpg`, width })) };
const images = [image('/media/a.jpg'), large, image('/media/c.jpg')];

async function enlarge(place: number) {
  render(<Gallery images={images} title="Teapot" />);
  await userEvent.click(screen.getByRole('button', { name: `Enlarge picture ${place} of 3` }));
  return within(await screen.findByRole('dialog', { name: 'Teapot' }));
}

const shown = (dialog: ReturnType<typeof within>) => dialog.getByRole('img').getAttribute('src');

describe('the pictures of a product', () => {
  it('are chosen by their buttons', async () => {
    render(<Gallery images={images} title="Teapot" />);

    await userEvent.click(screen.getByRole('button', { name: 'Picture 3 of 3' }));

    expect(screen.getByRole('button', { name: 'Picture 3 of 3' }).getAttribute('aria-pressed')).toBe('true');
    expect(screen.getByRole('button', { name: 'Picture 1 of 3' }).getAttribute('aria-pressed')).toBe('false');
  });

  it('follow a swipe', () => {
    render(<Gallery images={images} title="Teapot" />);
    const strip = screen.getByRole('list', { name: 'Pictures' });
    Object.defineProperty(strip, 'clientWidth', { value: 300 });

    fireEvent.scroll(strip, { target: { scrollLeft: 290 } });

    expect(screen.getByRole('button', { name: 'Picture 2 of 3' }).getAttribute('aria-pressed')).toBe('true');
  });

  it('open in their largest size, and follow the arrow keys to the last', async () => {
    const dialog = await enlarge(2);
    expect(shown(dialog)).toBe('/media/b-1600.jpg');

    await userEvent.keyboard('{ArrowRight}{ArrowRight}');

    expect(shown(dialog)).toBe('/media/c.jpg');
    expect(dialog.getByText('3 of 3')).toBeDefined();
  });

  it('come closer by Enter, and then the arrows move within', async () => {
    const dialog = await enlarge(1);

    await userEvent.keyboard('{Enter}{ArrowRight}');

    expect(dialog.getByRole('button', { name: 'Whole picture' })).toBeDefined();
    expect(shown(dialog)).toBe('/media/a.jpg');
  });

  it('leave the page at the one that was looked at last', async () => {
    const dialog = await enlarge(1);
    await userEvent.click(dialog.getByRole('button', { name: 'Next picture' }));

    await userEvent.click(dialog.getByRole('button', { name: 'Close' }));

    expect(screen.queryByRole('dialog')).toBeNull();
    expect(screen.getByRole('button', { name: 'Picture 2 of 3' }).getAttribute('aria-pressed')).toBe('true');
  });
});
