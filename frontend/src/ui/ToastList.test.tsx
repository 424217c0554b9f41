import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { notify } from './notify';
import { ToastList } from './ToastList';

describe('a toast', () => {
  async function shown(onUndo: () => void) {
    render(
      <>
        <button type="button">First</button>
        <button type="button">Before</button>
        <ToastList />
      </>,
    );
    act(() => notify('plain', 'Removed', { action: { label: 'Undo', onClick: onUndo } }));
    return screen.findByRole('button', { name: 'Undo' });
  }

  it('is passed with Tab, at the end of the page, too', async () => {
    await shown(() => {});
    screen.getByRole('button', { name: 'Before' }).focus();

    const stops = new Set();
    while (!stops.has('First') && stops.size < 5) {
      await userEvent.tab();
      const stop = document.activeElement?.textContent;
      expect(stop).not.toBe('Before');
      stops.add(stop);
    }
    expect(stops).toContain('Undo');
    expect(stops).toContain('First');
  });

  it('gives the focus back when its button is pressed', async () => {
    const onUndo = vi.fn();
    await shown(onUndo);
    const before = screen.getByRole('button', { name: 'Before' });
    before.focus();
    await userEvent.tab();
    await userEvent.tab();

    await userEvent.keyboard('{Enter}');

    expect(onUndo).toHaveBeenCalledOnce();
    expect(document.activeElement).toBe(before);
  });
});
