import { createEvent, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { Dialog } from './Dialog';

function Room() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button onClick={() => setOpen(true)}>Open</button>
      <Dialog title="A dialog" open={open} onClose={() => setOpen(false)}>
        <input type="file" aria-label="Picture" />
      </Dialog>
    </>
  );
}

const dialog = () => screen.getByRole<HTMLDialogElement>('dialog', { hidden: true });

describe('a dialog', () => {
  it('stays open when it is opened again before the browser says that it was closed', () => {
    // A browser says it a moment after closing.
    vi.spyOn(HTMLDialogElement.prototype, 'close').mockImplementation(function (this: HTMLDialogElement) {
      this.open = false;
    });
    render(<Room />);
    fireEvent.click(screen.getByText('Open'));
    const escape = createEvent('cancel', dialog(), { cancelable: true });

    fireEvent(dialog(), escape);
    expect(escape.defaultPrevented).toBe(true);
    expect(dialog().open).toBe(false);
    fireEvent.click(screen.getByText('Open'));
    fireEvent(dialog(), new Event('close'));

    expect(dialog().open).toBe(true);
    screen.getByRole('heading', { name: 'A dialog' });
    vi.restoreAllMocks();
  });

  it('follows when the browser closes it by itself', () => {
    render(<Room />);
    fireEvent.click(screen.getByText('Open'));

    dialog().close();

    expect(screen.queryByRole('heading', { name: 'A dialog' })).toBeNull();
  });

  it('is not closed by a file field that was left without a choice', () => {
    render(<Room />);
    fireEvent.click(screen.getByText('Open'));

    fireEvent(screen.getByLabelText('Picture'), new Event('cancel', { bubbles: true }));

    expect(dialog().open).toBe(true);
  });
});
