import { useEffect } from 'react';
import { SHOP_TITLE } from './name';

/** Names the tab after what is shown; null is the shop itself. The page's own title may be set a moment later: this one stays. */
export function useTitle(title: string | null | undefined): void {
  useEffect(() => {
    if (title === undefined) return;
    const wanted = title === null ? SHOP_TITLE : `${title} · Souk`;
    const hold = () => {
      if (document.title !== wanted) document.title = wanted;
    };
    hold();
    const observer = new MutationObserver(hold);
    observer.observe(document.head, { childList: true, subtree: true, characterData: true });
    return () => observer.disconnect();
  }, [title]);
}
