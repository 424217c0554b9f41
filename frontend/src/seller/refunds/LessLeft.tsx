import { useEffect, useRef } from 'react';

/** Why the form is back: less is left than was to go back. */
export function LessLeft({ nothing }: { nothing: boolean }) {
  const place = useRef<HTMLParagraphElement>(null);
  // The button that was pressed is gone.
  useEffect(() => place.current?.focus(), []);
  return (
    <p ref={place} tabIndex={-1} role="alert" className="mb-4 rounded-xl bg-warn-wash p-4 text-sm text-warn outline-none">
      Less is left than that: some of it went back meanwhile. Nothing went back now.
      {nothing ? ' Nothing more is left.' : ' The form has what is left.'}
    </p>
  );
}
