import { startTransition, useEffect, useState } from 'react';

/**
 * Whether all of something large is to be drawn: its beginning first, and the rest right after, in an update that gives way to whoever uses the
 * page meanwhile. What was ready when the page was opened is drawn at once, so that going back finds the page as long as it was.
 */
export function useInTurn(ready: boolean): boolean {
  const [whole, setWhole] = useState(ready);
  useEffect(() => {
    if (ready) startTransition(() => setWhole(true));
  }, [ready]);
  return whole;
}
