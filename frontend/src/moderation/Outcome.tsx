import type { RefObject } from 'react';

interface Props {
  text: string | undefined;
  place: RefObject<HTMLParagraphElement | null>;
}

export function Outcome({ text, place }: Props) {
  return (
    <p
      ref={place}
      tabIndex={-1}
      role="status"
      className="text-sm text-accent outline-none wrap-anywhere not-empty:mt-4 not-empty:rounded-xl not-empty:bg-wash not-empty:p-4"
    >
      {text}
    </p>
  );
}
