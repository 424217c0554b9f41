import { useEffect, useRef, type RefObject } from 'react';

/** The focus goes to what has just come in place of something else, unless it is not wanted there. */
export function useFocusOnShow<T extends HTMLElement>(wanted = true): RefObject<T | null> {
  const place = useRef<T>(null);
  useEffect(() => {
    if (wanted) place.current?.focus();
  }, [wanted]);
  return place;
}
