import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { Refusal, unreachable } from '@/api/refusal';
import { Dialog } from './Dialog';
import { Failure } from './Failure';
import { Field } from './Field';
import { listen, notify } from './notify';
import { Picture } from './Picture';
import { Stars } from './Stars';
import { Stepper } from './Stepper';
import { useKept } from './useKept';

describe('the stepper', () => {
  function Counting({ max = 99, onChange }: { max?: number; onChange?: (value: number) => void }) {
    const [value, setValue] = useState(1);
    return (
      <Stepper
        value={value}
        what="mug"
        max={max}
        onChange={(next) => {
          setValue(next);
          onChange?.(next);
        }}
      />
    );
  }

  it('goes up and down, and not below one', async () => {
    render(<Counting />);
    await userEvent.click(screen.getByRole('button', { name: 'One mug more' }));
    expect(screen.getByDisplayValue('2')).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'One mug less' }));
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'One mug less' }).disabled).toBe(true);
  });

  it('takes what is typed when the field is left, up to the most there may be', async () => {
    const onChange = vi.fn();
    render(<Counting onChange={onChange} />);
    const input = screen.getByRole('textbox');
    await userEvent.click(input);
    await userEvent.keyboard('777');
    expect(onChange).not.toHaveBeenCalled();
    await userEvent.tab();
    expect(input).toHaveProperty('value', '99');
    expect(onChange.mock.calls).toEqual([[99]]);
  });

  it('takes no more than is in stock, also with Enter', async () => {
    render(<Counting max={7} />);
    const input = screen.getByRole('textbox');
    await userEvent.click(input);
    await userEvent.keyboard('50{Enter}');
    expect(input).toHaveProperty('value', '7');
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'One mug more' }).disabled).toBe(true);
  });

  it('may be empty while it is typed in, and is as before when nothing was', async () => {
    const onChange = vi.fn();
    render(<Counting onChange={onChange} />);
    const input = screen.getByRole('textbox');
    await userEvent.clear(input);
    expect(input).toHaveProperty('value', '');
    await userEvent.tab();
    expect(input).toHaveProperty('value', '1');
    expect(onChange).not.toHaveBeenCalled();
  });
});

describe('a failure', () => {
  it('can be tried again', async () => {
    const onRetry = vi.fn();
    render(<Failure reason={unreachable()} what="The cart" onRetry={onRetry} />);
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(onRetry).toHaveBeenCalledOnce();
  });

  it('asks to sign in when the session is over', () => {
    render(<Failure reason={new Refusal(401, 'UNAUTHORIZED', 'Over.')} what="The cart" onRetry={() => {}} />);
    expect(screen.getByRole('button', { name: 'Sign in' })).toBeDefined();
  });
});

describe('a field', () => {
  it('ties its fault to its input', () => {
    render(
      <Field label="Name" hint="Any" error="Too long">
        {(wiring) => <input {...wiring} />}
      </Field>,
    );
    const input = screen.getByLabelText('Name');
    expect(input.getAttribute('aria-invalid')).toBe('true');
    expect(document.getElementById(input.getAttribute('aria-describedby')!)?.textContent).toBe('Too long');
  });
});

describe('a dialog', () => {
  it('closes by its button', async () => {
    const onClose = vi.fn();
    render(
      <Dialog title="Sure?" open onClose={onClose}>
        Yes
      </Dialog>,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('stays when text in it is selected beyond its edge, and closes by a click beside it', () => {
    const onClose = vi.fn();
    render(
      <Dialog title="Sure?" open onClose={onClose}>
        <p>Yes</p>
      </Dialog>,
    );
    const dialog = screen.getByRole('dialog');

    fireEvent.pointerDown(screen.getByText('Yes'));
    fireEvent.click(dialog);
    expect(onClose).not.toHaveBeenCalled();

    fireEvent.pointerDown(dialog);
    fireEvent.click(dialog);
    expect(onClose).toHaveBeenCalledOnce();
  });
});

describe('a picture', () => {
  it('asks for the narrowest size in the grid of a phone, also with three dots a pixel', () => {
    render(<Picture image={{ src: '/media/a.jpg', width: 480, height: 360, sizes: [{ src: '/media/a.jpg', width: 480 }] }} alt="A vase" />);

    const [, half, less] = /calc\((\d+)vw - (\d+)px\)$/.exec(screen.getByAltText('A vase').getAttribute('sizes') ?? '') ?? [];
    expect((360 * (Number(half) / 100) - Number(less)) * 3).toBe(468);
    expect(screen.getByAltText('A vase').hasAttribute('srcset')).toBe(false);
  });

  it('lets the browser choose the size of a picture, and keeps its place', () => {
    const sizes = [480, 960, 1600].map((width) => ({ src: `/media/a-${width}.jpg`, width }));
    render(<Picture image={{ src: '/media/a-1600.jpg', width: 1600, height: 1200, sizes }} alt="A vase" sizes="4rem" />);

    const shown = screen.getByAltText('A vase');
    expect(shown.getAttribute('srcset')).toBe('/media/a-480.jpg 480w, /media/a-960.jpg 960w, /media/a-1600.jpg 1600w');
    expect(shown.getAttribute('sizes')).toBe('4rem');
    expect([shown.getAttribute('width'), shown.getAttribute('height')]).toEqual(['1600', '1200']);
  });

  it('that is not there is the mark of the shop', () => {
    const { container } = render(<Picture image={null} alt="" />);

    expect(container.querySelector('svg')).not.toBeNull();
    expect(container.querySelector('img')).toBeNull();
  });
});

describe('news', () => {
  it('wait until somebody listens', () => {
    const heard: string[] = [];
    notify('success', 'early');
    const stop = listen(({ text }) => heard.push(text));
    notify('success', 'now');
    stop();
    expect(heard).toEqual(['early', 'now']);
  });
});

describe('stars', () => {
  it('are read out as one sentence', () => {
    render(<Stars value={4.5} />);
    expect(screen.getByRole('img', { name: '4.5 of 5 stars' })).toBeDefined();
  });
});

describe('text that is kept', () => {
  function Typing() {
    const [text, type, forget] = useKept('note', 'as it was');
    return (
      <>
        <input aria-label="note" value={text} onChange={(event) => type(event.target.value)} />
        <button type="button" onClick={forget}>
          Send
        </button>
      </>
    );
  }

  it('is there again after a reload, until it is sent', async () => {
    const { unmount } = render(<Typing />);
    await userEvent.type(screen.getByLabelText('note'), ', and more');
    unmount();

    const again = render(<Typing />);
    expect(screen.getByDisplayValue('as it was, and more')).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'Send' }));
    again.unmount();

    render(<Typing />);
    expect(screen.getByDisplayValue('as it was')).toBeDefined();
  });
});
