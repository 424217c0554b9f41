'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';
import { late } from '@/ui/late';
import { searchBox } from './box';
import { slashSearches } from './shortcut';

/** Without its script, or without the shop, the box is a plain one. */
const Suggestions = late(
  () => import('./Suggestions').then((found) => found.Suggestions),
  () => null,
);

/** Leads to the box by a slash, and to what was found without loading a page; suggestions are loaded when somebody goes to the box. */
export function SearchHelp() {
  const router = useRouter();
  const [wanted, setWanted] = useState<HTMLInputElement | null>(null);

  useEffect(() => {
    const box = searchBox();
    if (!box) return;
    const listening = new AbortController();
    const { signal } = listening;
    const want = () => setWanted(box);
    box.addEventListener('focus', want, { signal });
    // Somebody may have been faster than the page.
    if (document.activeElement === box) want();
    box.form?.addEventListener(
      'submit',
      (event) => {
        event.preventDefault();
        box.blur();
        const words = box.value.trim();
        router.push(words ? `/search/?q=${encodeURIComponent(words)}` : '/search/');
      },
      { signal },
    );
    document.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== '/' || !slashSearches() || event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return;
        if ((event.target as Element).closest('input, textarea, select, [contenteditable], dialog')) return;
        event.preventDefault();
        box.focus();
        box.select();
      },
      { signal },
    );
    return () => listening.abort();
  }, [router]);

  return wanted && <Suggestions box={wanted} />;
}
