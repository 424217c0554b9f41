import { useId, type ReactNode } from 'react';

interface Props {
  label: string;
  hint?: string;
  error?: string | null;
  children: (wiring: { id: string; 'aria-describedby'?: string; 'aria-invalid'?: true; dir: 'auto'; className: string }) => ReactNode;
}

/** Chromium makes lists less high than fields. */
const INPUT = 'w-full min-h-11.5 rounded-xl border border-edge bg-raised px-4 py-2.5 text-ink aria-invalid:border-bad';

/** A label, an input and what is wrong with it, tied together for every reader. */
export function Field({ label, hint, error, children }: Props) {
  const id = useId();
  const about = error ? `${id}-error` : hint ? `${id}-hint` : undefined;
  return (
    <div>
      <label htmlFor={id} className="mb-1.5 block text-sm font-medium">
        {label}
      </label>
      {children({
        id,
        dir: 'auto',
        className: INPUT,
        ...(about && { 'aria-describedby': about }),
        ...(error && { 'aria-invalid': true as const }),
      })}
      {error ? (
        <p id={`${id}-error`} className="mt-1.5 text-sm text-bad">
          {error}
        </p>
      ) : (
        hint && (
          <p id={`${id}-hint`} className="mt-1.5 text-sm text-soft">
            {hint}
          </p>
        )
      )}
    </div>
  );
}
