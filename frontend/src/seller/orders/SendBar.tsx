import type { ReactNode } from 'react';
import { button } from '@/ui/button';
import { counted } from '@/ui/text';

interface Props {
  chosen: number;
  all: number;
  progress: { tried: number; of: number } | null;
  onChooseAll: (chosen: boolean) => void;
  onSend: () => void;
  /** What else can be done with the chosen ones. */
  children?: ReactNode;
}

/** What can be done with many orders at once. */
export function SendBar({ chosen, all, progress, onChooseAll, onSend, children }: Props) {
  const busy = progress !== null;
  return (
    <div className="mb-4 flex flex-wrap items-center gap-x-5 gap-y-2 rounded-2xl bg-tint px-5 py-3 print:hidden">
      <label className="inline-flex min-h-11 items-center gap-3 text-sm">
        <input
          type="checkbox"
          className="size-5 shrink-0 accent-accent"
          checked={chosen === all}
          disabled={busy}
          ref={(box) => {
            if (box) box.indeterminate = chosen > 0 && chosen < all;
          }}
          onChange={(event) => onChooseAll(event.target.checked)}
        />
        Choose all shown
      </label>
      {(chosen > 0 || busy) && (
        <div className="flex flex-wrap gap-2">
          <button type="button" className={button('primary')} aria-disabled={busy} onClick={onSend}>
            Mark {busy ? progress.of : chosen} as sent
          </button>
          {children}
        </div>
      )}
      <p role="status" className="text-sm text-soft">
        {busy && `${progress.tried} of ${counted(progress.of, 'order')} done …`}
      </p>
    </div>
  );
}
