import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ComponentType } from 'react';
import { describe, expect, it } from 'vitest';
import { http, HttpResponse } from 'msw';
import { server } from '@/testing/server';
import { late } from './late';
import { NotLoaded } from './NotLoaded';
import { notify } from './notify';
import { PlainNews } from './PlainNews';

/** A part of a page whose script comes from the second time on. */
function secondTime() {
  let tries = 0;
  const Chart = ({ name }: { name: string }) => <p>Chart of {name}</p>;
  const load = async (): Promise<ComponentType<{ name: string }>> => {
    tries += 1;
    if (tries === 1) throw new Error('ChunkLoadError');
    return Chart;
  };
  return late(load, ({ again }) => <NotLoaded what="The chart" again={again} />, () => <p>Loading</p>);
}

describe('what loads late', () => {
  it('says that it did not come, and comes when it is asked for again', async () => {
    server.use(http.get('*/', () => HttpResponse.error()));
    const Chart = secondTime();
    render(<Chart name="orders" />);
    expect(screen.getByText('Loading')).toBeDefined();

    await userEvent.click(await screen.findByRole('button', { name: 'Try again' }));

    expect(await screen.findByText('Chart of orders')).toBeDefined();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('comes by itself when the browser is back online', async () => {
    server.use(http.get('*/', () => HttpResponse.error()));
    const Chart = secondTime();
    render(<Chart name="orders" />);
    await screen.findByRole('alert');

    act(() => void window.dispatchEvent(new Event('online')));

    expect(await screen.findByText('Chart of orders')).toBeDefined();
  });
});

describe('news whose list did not load', () => {
  it('are said in plain words, the latest, with their way on', async () => {
    let done = 0;
    render(<PlainNews again={() => {}} />);
    act(() => {
      notify('success', 'An older thing.');
      notify('error', 'It did not work.', { action: { label: 'Once more', onClick: () => done++ } });
    });
    expect(screen.getByRole('status').textContent).toContain('It did not work.');

    await userEvent.click(screen.getByRole('button', { name: 'Once more' }));

    expect(done).toBe(1);
    expect(screen.queryByRole('status')).toBeNull();
  });

  it('make it be asked for again', () => {
    let asked = 0;
    render(<PlainNews again={() => asked++} />);
    const before = asked;

    act(() => notify('plain', 'Something else.'));

    expect(asked).toBe(before + 1);
  });
});
