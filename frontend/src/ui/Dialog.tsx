'use client';

import { X } from 'lucide-react';
import { useEffect, useId, useRef, type ReactNode } from 'react';
import { IconButton } from './IconButton';
import { DialogToasts } from './Toasts';

const SHAPES = {
  centre: 'm-auto w-[min(32rem,calc(100%-2rem))] rounded-2xl',
  /** All of the window. */
  full: 'm-0 size-full max-h-none max-w-none',
  side: 'ml-auto mr-0 my-0 h-dvh max-h-none max-w-none w-[min(28rem,100%)] sm:rounded-l-2xl',
} as const;

interface Props {
  title: string;
  open: boolean;
  onClose: () => void;
  shape?: keyof typeof SHAPES;
  children: ReactNode;
}

/** The browser's own modal dialog: it keeps the focus inside, and gives it back. */
export function Dialog({ title, open, onClose, shape = 'centre', children }: Props) {
  const ref = useRef<HTMLDialogElement>(null);
  const heading = useId();
  // Text may be selected from the inside out, and that is no wish to close.
  const pressedBeside = useRef(false);

  useEffect(() => {
    const dialog = ref.current;
    if (open && dialog && !dialog.open) dialog.showModal();
    if (!open && dialog?.open) dialog.close();
  }, [open]);

  return (
    <dialog
      ref={ref}
      aria-labelledby={heading}
      className={`${SHAPES[shape]} bg-ground text-ink shadow-2xl`}
      onCancel={(event) => {
        // A file field's own cancel comes by here too.
        if (event.target !== ref.current) return;
        event.preventDefault();
        onClose();
      }}
      // It comes a moment after closing, and the dialog may be open again.
      onClose={() => ref.current?.open || onClose()}
      onPointerDown={(event) => (pressedBeside.current = event.target === ref.current)}
      onClick={(event) => event.target === ref.current && pressedBeside.current && onClose()}
    >
      {open && (
        <div className="flex h-full max-h-dvh flex-col">
          <header className="flex items-center justify-between gap-4 py-3 pr-3 pl-6">
            <h2 id={heading} className="min-w-0 text-lg font-semibold wrap-anywhere">
              {title}
            </h2>
            <IconButton label="Close" onClick={onClose}>
              <X aria-hidden className="size-5" />
            </IconButton>
          </header>
          <div className="flex min-h-0 flex-1 flex-col overflow-y-auto px-6 pb-6 wrap-anywhere">{children}</div>
          <DialogToasts />
        </div>
      )}
    </dialog>
  );
}
