'use client';

import { useEffect, useState } from 'react';

/** A title that is still changing is not read out. */
const SETTLED_MS = 200;

/** Reads out what the page has become, where Next.js does not: it reads a title when the address changes, and not later. */
export function TitleSaid() {
  const [said, setSaid] = useState('');

  useEffect(() => {
    let last = document.title;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const say = () => {
      if (document.title === last) return;
      last = document.title;
      const route = document.querySelector('next-route-announcer')?.shadowRoot?.textContent;
      setSaid(route === last ? '' : last);
    };
    const observer = new MutationObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(say, SETTLED_MS);
    });
    observer.observe(document.head, { childList: true, subtree: true, characterData: true });
    return () => {
      clearTimeout(timer);
      observer.disconnect();
    };
  }, []);

  return (
    <p id="title-said" role="status" dir="auto" className="sr-only">
      {said}
    </p>
  );
}
