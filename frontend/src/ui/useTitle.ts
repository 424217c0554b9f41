import { useEffect } from 'react';
import { SHOP_TITLE } from './name';

let said = '';
let last: string | undefined;
const hearers = new Set<() => void>();

export const titleSaid = (): string => said;

export function onTitleSaid(hear: () => void): () => void {
  hearers.add(hear);
  return () => hearers.delete(hear);
}

/** Next reads out the title that a page has at first, which for what is still loading is not yet its own. */
function say(title: string): void {
  if (last !== undefined && last !== title) {
    said = title;
    hearers.forEach((hear) => hear());
  }
  last = title;
}

/** Names the tab after what is shown; null is the shop itself. The page's own title may be set a moment later: this one stays. */
export function useTitle(title: string | null | undefined): void {
  useEffect(() => {
    if (title === undefined) return;
    const wanted = title === null ? SHOP_TITLE : `${title} · Souk`;
    const hold = () => {
      if (document.title !== wanted) document.title = wanted;
    };
    hold();
    say(wanted);
    const observer = new MutationObserver(hold);
    observer.observe(document.head, { childList: true, subtree: true, characterData: true });
    return () => observer.disconnect();
  }, [title]);
}
