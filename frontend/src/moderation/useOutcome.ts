import { useEffect, useRef, useState } from 'react';

/** What became of a decision. It gets the focus: the button that was pressed is gone. */
export function useOutcome() {
  const [outcome, setOutcome] = useState<{ text: string } | null>(null);
  const place = useRef<HTMLParagraphElement>(null);

  useEffect(() => {
    if (outcome) place.current?.focus();
  }, [outcome]);

  return { text: outcome?.text, place, tell: (text: string) => setOutcome({ text }) };
}
