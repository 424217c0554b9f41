import { useEffect } from 'react';

/** Names the tab after what was loaded. */
export function useTitle(title: string | undefined): void {
  useEffect(() => {
    if (title) document.title = `${title} · Souk`;
  }, [title]);
}
